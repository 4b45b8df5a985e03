//! Ledgers of before they were sealed.

use uuid::Uuid;

use super::{followed, rows};
use crate::{
    db::{Db, Exec, chain::Chain, citizen, dialect, head::Log, on},
    identity::secret::Secret,
};

/// Seals the ledgers that hold, where no ledger was ever sealed: those of a portal that was brought
/// up to date just now. Answers how many.
///
/// # Errors
/// As the database answered; nothing was sealed then.
pub async fn seal_all(db: &Db, secret: &Secret) -> sqlx::Result<u64> {
    let mut writer = db.writer().await?;
    if any_sealed(writer.exec()).await? {
        return Ok(0);
    }
    let (mut sealed, mut last) = (0, Uuid::nil());
    loop {
        let some = citizen::after(writer.exec(), last).await?;
        let Some(end) = some.last() else { break };
        last = *end;
        for citizen in some {
            dialect::lock_citizen(writer.exec(), citizen).await?;
            let rows = rows(writer.exec(), citizen).await?;
            if let Ok(end) = followed(&rows, citizen)
                && end.seq > 0
            {
                Log::Consent
                    .put(writer.exec(), secret, citizen, &Chain::default(), &end)
                    .await?;
                sealed += 1;
            }
        }
    }
    writer.commit().await?;
    Ok(sealed)
}

async fn any_sealed(exec: Exec<'_>) -> sqlx::Result<bool> {
    let sql = "SELECT citizen_id FROM consent_head LIMIT 1";
    let one: Option<Uuid> = on!(exec, |c| sqlx::query_scalar(sql).fetch_optional(c).await)?;
    Ok(one.is_some())
}
