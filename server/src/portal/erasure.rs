//! Being erased (art. 17 GDPR): asked once, done a day later, undone until then.

use app::{
    model::{assurance::Assurance, citizen::Citizen, lang::Lang},
    portal::{Answer, AppError},
};
use jiff::{SignedDuration, Timestamp};

use super::{TownHall, consent, entrance::require, unavailable};
use crate::db;

/// How long it can be undone.
const AFTER: SignedDuration = SignedDuration::from_hours(24);

/// Answers when it will be done; asking again changes nothing.
///
/// # Errors
/// Where they are not known surely enough, or the database does not answer.
pub async fn ask(hall: &TownHall, citizen: &Citizen) -> Answer<Timestamp> {
    require(citizen, Assurance::Substantial)?;
    let now = hall.0.clock.now();
    let failed = unavailable("erase");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    let due = db::erasure::ask(&mut writer, citizen.id, now, now + AFTER)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    Ok(due)
}

/// # Errors
/// Where nothing is to be undone, or the database does not answer.
pub async fn undo(hall: &TownHall, citizen: &Citizen) -> Answer<()> {
    let failed = unavailable("undo_erasure");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    let undone = db::erasure::undo(writer.exec(), citizen.id)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    undone.then_some(()).ok_or(AppError::NotFound)
}

/// Carries out what is due, one citizen a transaction; answers how many.
///
/// # Errors
/// As the database answered; whoever was erased by then is.
pub async fn carry_out(hall: &TownHall) -> sqlx::Result<u64> {
    let mut reader = hall.0.db.reader().await?;
    let due = db::erasure::due(reader.exec(), hall.0.clock.now()).await?;
    reader.done();
    let lang = hall.0.municipality.languages.first();
    let lang = lang.copied().unwrap_or(Lang::Es);
    let mut erased = 0;
    for citizen in due {
        let mut writer = hall.0.db.writer().await?;
        db::lock_citizen(&mut writer, citizen).await?;
        // Undone meanwhile, or done by another process.
        if !db::erasure::undo(writer.exec(), citizen).await? {
            continue;
        }
        consent::withdraw_all(hall, &mut writer, citizen, lang).await?;
        db::erasure::carry_out(&mut writer, citizen).await?;
        writer.commit().await?;
        erased += 1;
    }
    Ok(erased)
}
