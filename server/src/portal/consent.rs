//! What a citizen allows.

use app::{
    model::{
        assurance::Assurance,
        citizen::Citizen,
        consent::{
            ConsentAct, ConsentEvent, ConsentReceipt, ConsentState, Permissions, PurposeNotice,
        },
        lang::Lang,
        municipality::{LegalBasis, Purpose},
    },
    portal::{Answer, AppError, Portal},
};
use uuid::Uuid;

use super::{TownHall, entrance::require, unavailable};
use crate::db::{self, Exec, Writer, consent::Decision};

pub async fn permissions(hall: &TownHall, citizen: &Citizen) -> Answer<Permissions> {
    require(citizen, Assurance::Substantial)?;
    let failed = unavailable("permissions");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let states = db::consent::states(reader.exec(), citizen.id)
        .await
        .map_err(&failed)?;
    let events = db::consent::events(reader.exec(), citizen.id)
        .await
        .map_err(&failed)?;
    reader.done();
    let holds = |id: &str, state: &ConsentState| {
        let purpose = hall.0.municipality.purpose(id);
        purpose.is_some_and(|it| it.is_allowed_by(state))
    };
    let granted = states.into_iter().filter(|(id, state)| holds(id, state));
    Ok(Permissions {
        granted: granted.map(|(id, state)| (id, state.since)).collect(),
        events,
    })
}

pub async fn receipt(hall: &TownHall, citizen: &Citizen, seq: i64) -> Answer<ConsentReceipt> {
    require(citizen, Assurance::Substantial)?;
    let failed = unavailable("consent_receipt");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let entry = db::consent::entry(&mut reader, citizen.id, seq)
        .await
        .map_err(&failed)?
        .ok_or(AppError::NotFound)?;
    let state = db::consent::state(reader.exec(), citizen.id, &entry.event.purpose)
        .await
        .map_err(&failed)?;
    reader.done();
    Ok(ConsentReceipt {
        in_force: state.is_some() && state == ConsentState::after(&entry.event),
        pseudonym: hall.0.secret.pseudonym(citizen.id),
        notice_hash: entry.notice_hash,
        notice: entry.notice.and_then(|it| serde_json::from_str(&it).ok()),
        lang: Lang::from_tag(&entry.lang).unwrap_or(Lang::Es),
        event: entry.event,
    })
}

pub async fn decide(
    hall: &TownHall,
    citizen: &Citizen,
    purpose: &str,
    yes: bool,
    lang: Lang,
) -> Answer<Option<ConsentEvent>> {
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
    let event = decide_in(hall, &mut writer, citizen.id, purpose, yes, lang)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    Ok(event)
}

/// The same as part of a greater act, in its transaction.
pub async fn decide_in(
    hall: &TownHall,
    writer: &mut Writer,
    citizen: Uuid,
    purpose: &Purpose,
    yes: bool,
    lang: Lang,
) -> sqlx::Result<Option<ConsentEvent>> {
    expire_outgrown(hall, writer, citizen, purpose).await?;
    let before = db::consent::state(writer.exec(), citizen, &purpose.id).await?;
    match ConsentAct::deciding(yes, before.map(|it| it.granted)) {
        Some(act) => keep(hall, writer, citizen, purpose, act, lang)
            .await
            .map(Some),
        None => Ok(None),
    }
}

/// Ends a use at once, with all that was derived for it: a yes is taken back; where none was asked
/// for, it only ends.
pub async fn stop(
    hall: &TownHall,
    writer: &mut Writer,
    citizen: Uuid,
    purpose: &Purpose,
    lang: Lang,
) -> sqlx::Result<()> {
    if purpose.basis == LegalBasis::Consent {
        return decide_in(hall, writer, citizen, purpose, false, lang)
            .await
            .map(|_| ());
    }
    db::derived::erase(writer, citizen, &purpose.id).await
}

/// Whether the citizen allows the purpose as its text says it now.
pub async fn allowed(
    hall: &TownHall,
    exec: Exec<'_>,
    citizen: Uuid,
    purpose: &str,
) -> sqlx::Result<bool> {
    let state = db::consent::state(exec, citizen, purpose).await?;
    let purpose = hall.0.municipality.purpose(purpose);
    let allows = |it: &Purpose| state.is_some_and(|state| it.is_allowed_by(&state));
    Ok(purpose.is_some_and(allows))
}

/// Takes back every yes of a citizen who goes.
pub async fn withdraw_all(
    hall: &TownHall,
    writer: &mut Writer,
    citizen: Uuid,
    lang: Lang,
) -> sqlx::Result<()> {
    for purpose in &hall.0.municipality.purposes {
        let state = db::consent::state(writer.exec(), citizen, &purpose.id).await?;
        if state.is_some_and(|it| it.granted) {
            decide_in(hall, writer, citizen, purpose, false, lang).await?;
        }
    }
    Ok(())
}

/// Appends the act, and with a yes taken back lets go of all it allowed.
async fn keep(
    hall: &TownHall,
    writer: &mut Writer,
    citizen: Uuid,
    purpose: &Purpose,
    act: ConsentAct,
    lang: Lang,
) -> sqlx::Result<ConsentEvent> {
    let decision = Decision {
        citizen,
        purpose: &purpose.id,
        act,
        text_version: purpose.version,
        notice: &document(&purpose.notice(lang)),
        lang: lang.tag(),
        at: hall.now(),
    };
    let event = db::consent::append(writer, &hall.0.secret, &decision).await?;
    if act.undoes() {
        db::derived::erase(writer, citizen, &purpose.id).await?;
    }
    Ok(event)
}

/// As it is hashed: the same fields in the same order.
fn document(notice: &PurposeNotice) -> String {
    serde_json::to_string(notice).unwrap_or_default()
}

/// Ends a yes to less than what the purpose's text says now; what it allowed goes with it.
pub async fn expire(hall: &TownHall, citizen: Uuid, purpose: &str) -> sqlx::Result<()> {
    let Some(purpose) = hall.0.municipality.purpose(purpose) else {
        return Ok(());
    };
    let mut writer = hall.0.db.writer().await?;
    expire_outgrown(hall, &mut writer, citizen, purpose).await?;
    writer.commit().await
}

async fn expire_outgrown(
    hall: &TownHall,
    writer: &mut Writer,
    citizen: Uuid,
    purpose: &Purpose,
) -> sqlx::Result<()> {
    db::lock_citizen(writer, citizen).await?;
    let state = db::consent::state(writer.exec(), citizen, &purpose.id).await?;
    if state.is_some_and(|it| it.granted && !purpose.is_allowed_by(&it)) {
        let lang = hall.0.municipality.languages.first();
        let lang = lang.copied().unwrap_or(Lang::Es);
        keep(hall, writer, citizen, purpose, ConsentAct::Expire, lang).await?;
    }
    Ok(())
}
