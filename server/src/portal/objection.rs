//! Saying no to a use (art. 21 GDPR). To a profile it holds at once, and undoes it; to a public
//! task it keeps the use still (art. 18.1.d) until whoever answers for it decides.

use app::{
    model::{
        access::Reading,
        assurance::Assurance,
        citizen::{Acting, Citizen},
        lang::Lang,
        message::News,
        objection::{
            ANSWER_AT_MOST, Objection, ObjectionAnswer, REASONS_AT_MOST, Reasoned, can_object,
            holds_at_once, reasons,
        },
    },
    portal::{Answer, AppError},
};
use uuid::Uuid;

use super::{
    TownHall, access, consent, enrolment::reference, entrance::require, messages, unavailable,
};
use crate::db::{self, Writer};

/// Always their own, also while they act for somebody else.
///
/// # Errors
/// Where they are not known surely enough, or the database does not answer.
pub async fn objections(hall: &TownHall, citizen: &Citizen) -> Answer<Vec<Objection>> {
    require(citizen, Assurance::Substantial)?;
    let failed = unavailable("objections");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let made = db::objection::list(reader.exec(), citizen.id)
        .await
        .map_err(&failed)?;
    reader.done();
    Ok(made)
}

/// Keeps it; a profile ends with it.
///
/// # Errors
/// Where they are not known surely enough, or there is no such use; where the database does not
/// answer.
pub async fn object(
    hall: &TownHall,
    citizen: &Citizen,
    purpose: &str,
    typed: &str,
    lang: Lang,
) -> Answer<Objection> {
    require(citizen, Assurance::Substantial)?;
    let purpose = hall.0.municipality.purpose(purpose);
    let purpose = purpose
        .filter(|it| can_object(it))
        .ok_or_else(|| invalid("finalidad", "error-choose-purpose"))?;
    let reasons =
        reasons(typed, REASONS_AT_MOST).map_err(|_| invalid("motivos", "error-reasons-long"))?;
    let now = hall.0.clock.now();
    let at_once = holds_at_once(purpose);
    let objection = Objection {
        number: reference(hall),
        purpose: purpose.id.clone(),
        reasons,
        at: now,
        answer: at_once.then_some(ObjectionAnswer {
            upheld: true,
            at: now,
            reasoned: None,
        }),
        withdrawn: None,
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
    let same =
        |it: &&Objection| it.purpose == purpose.id && (it.waits() || !at_once && it.stands());
    if let Some(made) = kept.iter().find(same) {
        return Ok(made.clone());
    }
    if at_once {
        consent::stop(hall, &mut writer, citizen.id, purpose, lang)
            .await
            .map_err(&failed)?;
    }
    db::objection::insert(writer.exec(), citizen.id, &objection)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    Ok(objection)
}

/// Takes one back: the use goes on.
///
/// # Errors
/// `NotFound` where none of theirs stands; where the database does not answer.
pub async fn withdraw(hall: &TownHall, citizen: &Citizen, number: &str) -> Answer<()> {
    let failed = unavailable("withdraw_objection");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    let withdrawn = db::objection::withdraw(writer.exec(), citizen.id, number, hall.0.clock.now())
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    withdrawn.then_some(()).ok_or(AppError::NotFound)
}

/// One that waits for an answer, for whoever has to give it; its citizen's access log says so.
///
/// # Errors
/// `NotFound` where none of that number waits; where the database does not answer.
pub async fn read(hall: &TownHall, number: &str, by: &str) -> Answer<Objection> {
    let failed = unavailable("read_objection");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    let (citizen, objection) = waiting(&mut writer, number).await?;
    access::by_staff(hall, &mut writer, citizen, by, Reading::ObjectionRead)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    Ok(objection)
}

/// Answers one. Upheld, the use ends and what was derived for it goes, as with a yes taken back.
///
/// # Errors
/// `NotFound` where none of that number waits; `Invalid` where it is not said who decides or why;
/// where the database does not answer, and then nothing was done.
pub async fn answer(
    hall: &TownHall,
    number: &str,
    upheld: bool,
    reasoned: Reasoned,
) -> Answer<Objection> {
    let reasoned = checked(reasoned)?;
    let failed = unavailable("answer_objection");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    let (citizen, mut objection) = waiting(&mut writer, number).await?;
    let by = &reasoned.by;
    access::by_staff(hall, &mut writer, citizen, by, Reading::ObjectionAnswered)
        .await
        .map_err(&failed)?;
    // Answered or taken back since it was read, by another process.
    let (_, unchanged) = waiting(&mut writer, number).await?;
    let purpose = hall.0.municipality.purpose(&unchanged.purpose);
    if let Some(purpose) = purpose.filter(|_| upheld) {
        consent::stop(hall, &mut writer, citizen, purpose, reasoned.lang)
            .await
            .map_err(&failed)?;
    }
    let news = News::ObjectionAnswered {
        number: unchanged.number.clone(),
        upheld,
    };
    let answer = ObjectionAnswer {
        upheld,
        at: hall.0.clock.now(),
        reasoned: Some(reasoned),
    };
    db::objection::answer(writer.exec(), number, &answer)
        .await
        .map_err(&failed)?;
    messages::tell(hall, &mut writer, Acting::for_oneself(citizen), news)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    objection.answer = Some(answer);
    Ok(objection)
}

async fn waiting(writer: &mut Writer, number: &str) -> Answer<(Uuid, Objection)> {
    let waiting = db::objection::waiting(writer.exec()).await;
    let waiting = waiting.map_err(unavailable("objections"))?;
    let mut waiting = waiting.into_iter();
    let found = waiting.find(|(_, it)| it.number == number);
    found.ok_or(AppError::NotFound)
}

fn checked(reasoned: Reasoned) -> Answer<Reasoned> {
    let said = |text: &str, field, words| {
        let text = reasons(text, ANSWER_AT_MOST).ok().flatten();
        text.ok_or_else(|| invalid(field, words))
    };
    Ok(Reasoned {
        by: said(&reasoned.by, "por", "error-invalid")?,
        why: said(&reasoned.why, "motivos", "error-invalid")?,
        lang: reasoned.lang,
    })
}

fn invalid(field: &'static str, words: &'static str) -> AppError {
    AppError::Invalid {
        fields: vec![(field, words)],
    }
}
