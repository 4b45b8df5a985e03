//! What the ledger amounts to: all that is read at a request.

use std::collections::BTreeMap;

use app::model::consent::ConsentState;
use uuid::Uuid;

use crate::db::{Exec, instant, millis, on};

/// How many citizens are looked at in one go.
const BATCH: i64 = 1000;

type Raw = (String, bool, i64, i64);

/// What holds for the purpose, if anything was decided.
///
/// # Errors
/// As the database answered.
pub async fn state(
    exec: Exec<'_>,
    citizen: Uuid,
    purpose: &str,
) -> sqlx::Result<Option<ConsentState>> {
    let sql = "SELECT purpose, granted, since, text_version FROM consent_state
               WHERE citizen_id = $1 AND purpose = $2";
    let raw: Option<Raw> = on!(exec, |c| {
        let query = sqlx::query_as(sql).bind(citizen).bind(purpose);
        query.fetch_optional(c).await
    })?;
    Ok(raw.map(|raw| read(raw).1))
}

/// What holds, by purpose.
///
/// # Errors
/// As the database answered.
pub async fn states(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<BTreeMap<String, ConsentState>> {
    let sql = "SELECT purpose, granted, since, text_version FROM consent_state
               WHERE citizen_id = $1";
    let raw: Vec<Raw> = on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .fetch_all(c)
        .await)?;
    Ok(raw.into_iter().map(read).collect())
}

fn read((purpose, granted, since, text_version): Raw) -> (String, ConsentState) {
    let state = ConsentState {
        granted,
        since: instant(since),
        text_version: u32::try_from(text_version).unwrap_or_default(),
    };
    (purpose, state)
}

/// Citizens whose yes to the purpose was to a text before `version`; not all of them at once.
///
/// # Errors
/// As the database answered.
pub async fn outgrown(exec: Exec<'_>, purpose: &str, version: u32) -> sqlx::Result<Vec<Uuid>> {
    let sql = "SELECT citizen_id FROM consent_state
               WHERE purpose = $1 AND granted = $2 AND text_version < $3
               ORDER BY citizen_id LIMIT $4";
    on!(exec, |c| sqlx::query_scalar(sql)
        .bind(purpose)
        .bind(true)
        .bind(i64::from(version))
        .bind(BATCH)
        .fetch_all(c)
        .await)
}

pub async fn set(
    exec: Exec<'_>,
    citizen: Uuid,
    purpose: &str,
    state: Option<ConsentState>,
) -> sqlx::Result<()> {
    let Some(state) = state else {
        return forget(exec, citizen, purpose).await;
    };
    let sql = "INSERT INTO consent_state (citizen_id, purpose, granted, since, text_version)
               VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (citizen_id, purpose)
               DO UPDATE SET granted = excluded.granted, since = excluded.since,
                             text_version = excluded.text_version";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(citizen)
            .bind(purpose)
            .bind(state.granted)
            .bind(millis(state.since))
            .bind(i64::from(state.text_version))
            .execute(c)
            .await
            .map(|_| ())
    })
}

pub async fn forget(exec: Exec<'_>, citizen: Uuid, purpose: &str) -> sqlx::Result<()> {
    let sql = "DELETE FROM consent_state WHERE citizen_id = $1 AND purpose = $2";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(citizen).bind(purpose);
        query.execute(c).await.map(|_| ())
    })
}
