//! What a citizen allows.

use app::{
    model::{
        assurance::Assurance,
        citizen::Citizen,
        consent::{ConsentAct, PERSONALISATION, Permissions},
        lang::Lang,
        municipality::{LegalBasis, Purpose},
    },
    portal::{Answer, AppError, Portal},
};
use sha2::{Digest, Sha256};

use super::{TownHall, entrance::require, unavailable};
use crate::db::{self, consent::Decision};

pub async fn permissions(hall: &TownHall, citizen: &Citizen) -> Answer<Permissions> {
    require(citizen, Assurance::Substantial)?;
    let failed = unavailable("permissions");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    Ok(Permissions {
        granted: db::consent::granted(reader.exec(), citizen.id)
            .await
            .map_err(&failed)?,
        events: db::consent::events(reader.exec(), citizen.id)
            .await
            .map_err(&failed)?,
    })
}

pub async fn decide(
    hall: &TownHall,
    citizen: &Citizen,
    purpose: &str,
    yes: bool,
    lang: Lang,
) -> Answer<Option<ConsentAct>> {
    let purpose = hall
        .0
        .municipality
        .purpose(purpose)
        .filter(|purpose| purpose.basis == LegalBasis::Consent)
        .ok_or(AppError::Invalid {
            fields: vec![("finalidad", "error-unknown-purpose")],
        })?;
    let failed = unavailable("decide");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    let before = db::consent::state(writer.exec(), citizen.id, &purpose.id)
        .await
        .map_err(&failed)?;
    let Some(act) = ConsentAct::deciding(yes, before) else {
        return Ok(None);
    };
    let decision = Decision {
        citizen: citizen.id,
        purpose: &purpose.id,
        act,
        text_version: purpose.version,
        text_hash: text_hash(purpose, lang),
        lang: lang.tag(),
        at: hall.now(),
    };
    db::consent::append(&mut writer, &decision)
        .await
        .map_err(&failed)?;
    if act == ConsentAct::Withdraw && purpose.id == PERSONALISATION {
        db::journal::erase(&mut writer, citizen.id)
            .await
            .map_err(&failed)?;
    }
    writer.commit().await.map_err(&failed)?;
    Ok(Some(act))
}

/// SHA-256 of the words the citizen decided on.
fn text_hash(purpose: &Purpose, lang: Lang) -> [u8; 32] {
    let text = format!(
        "{}\n{}",
        purpose.name.get(lang).text,
        purpose.text.get(lang).text
    );
    Sha256::digest(text.as_bytes()).into()
}
