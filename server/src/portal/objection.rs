//! Saying no to a use (art. 21 GDPR). To a profile it holds at once, and undoes it; to a public
//! task it is kept until whoever answers for it decides.

use app::{
    model::{
        assurance::Assurance,
        citizen::Citizen,
        lang::Lang,
        municipality::LegalBasis,
        objection::{self, Objection, can_object},
    },
    portal::{Answer, AppError},
};

use super::{TownHall, consent, enrolment::reference, entrance::require, unavailable};
use crate::db;

pub async fn object(
    hall: &TownHall,
    citizen: &Citizen,
    purpose: &str,
    reasons: &str,
    lang: Lang,
) -> Answer<Objection> {
    require(citizen, Assurance::Substantial)?;
    let purpose = hall.0.municipality.purpose(purpose);
    let purpose = purpose
        .filter(|it| can_object(it))
        .ok_or_else(|| invalid("finalidad", "error-choose-purpose"))?;
    let reasons =
        objection::reasons(reasons).map_err(|_| invalid("motivos", "error-reasons-long"))?;
    let now = hall.0.clock.now();
    let at_once = purpose.basis == LegalBasis::Consent;
    let objection = Objection {
        number: reference(hall),
        purpose: purpose.id.clone(),
        reasons,
        at: now,
        decided: at_once.then_some(now),
        upheld: at_once.then_some(true),
    };
    let failed = unavailable("object");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    db::lock_citizen(&mut writer, citizen.id)
        .await
        .map_err(&failed)?;
    // Sent twice, it is one.
    let kept = db::objection::list(writer.exec(), citizen.id)
        .await
        .map_err(&failed)?;
    let same = |it: &&Objection| it.purpose == purpose.id && it.upheld.is_none();
    if let Some(pending) = kept.iter().find(same) {
        return Ok(pending.clone());
    }
    if at_once {
        consent::decide_in(hall, &mut writer, citizen.id, purpose, false, lang)
            .await
            .map_err(&failed)?;
    }
    db::objection::insert(writer.exec(), citizen.id, &objection)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    Ok(objection)
}

fn invalid(field: &'static str, words: &'static str) -> AppError {
    AppError::Invalid {
        fields: vec![(field, words)],
    }
}
