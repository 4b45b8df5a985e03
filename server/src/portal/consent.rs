//! What a citizen allows, and through which channel they are told.

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
use uuid::Uuid;

use super::{TownHall, entrance::require, unavailable};
use crate::db::{self, Writer, consent::Decision};

const REMINDERS: &str = "reminders";
const EMAIL: &str = "email";

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
        email_reminders: db::channel::is_enabled(reader.exec(), citizen.id, REMINDERS, EMAIL)
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
    let act = decide_in(hall, &mut writer, citizen.id, purpose, yes, lang)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    Ok(act)
}

/// The same as part of a greater act, in its transaction.
pub async fn decide_in(
    hall: &TownHall,
    writer: &mut Writer,
    citizen: Uuid,
    purpose: &Purpose,
    yes: bool,
    lang: Lang,
) -> sqlx::Result<Option<ConsentAct>> {
    let before = db::consent::state(writer.exec(), citizen, &purpose.id).await?;
    let Some(act) = ConsentAct::deciding(yes, before) else {
        return Ok(None);
    };
    let decision = Decision {
        citizen,
        purpose: &purpose.id,
        act,
        text_version: purpose.version,
        text_hash: text_hash(purpose, lang),
        lang: lang.tag(),
        at: hall.now(),
    };
    db::consent::append(writer, &decision).await?;
    if act == ConsentAct::Withdraw && purpose.id == PERSONALISATION {
        db::journal::erase(writer, citizen).await?;
    }
    Ok(Some(act))
}

/// Takes back every yes of a citizen who goes.
pub async fn withdraw_all(
    hall: &TownHall,
    writer: &mut Writer,
    citizen: Uuid,
    lang: Lang,
) -> sqlx::Result<()> {
    for purpose in &hall.0.municipality.purposes {
        if db::consent::state(writer.exec(), citizen, &purpose.id).await? == Some(true) {
            decide_in(hall, writer, citizen, purpose, false, lang).await?;
        }
    }
    Ok(())
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

pub async fn prefer_email_reminders(hall: &TownHall, citizen: &Citizen, on: bool) -> Answer<()> {
    let failed = unavailable("prefer_email_reminders");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    db::channel::set(writer.exec(), citizen.id, REMINDERS, EMAIL, on, hall.now())
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)
}
