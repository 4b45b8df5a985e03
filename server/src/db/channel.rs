//! Through which channel a citizen wants to be told.

use jiff::Timestamp;
use uuid::Uuid;

use super::{Exec, millis, on};

/// # Errors
/// As the database answered.
pub async fn is_enabled(
    exec: Exec<'_>,
    citizen: Uuid,
    scope: &str,
    channel: &str,
) -> sqlx::Result<bool> {
    let sql = "SELECT enabled FROM channel_preference
               WHERE citizen_id = $1 AND scope = $2 AND channel = $3";
    let enabled: Option<bool> = on!(exec, |c| {
        sqlx::query_scalar(sql)
            .bind(citizen)
            .bind(scope)
            .bind(channel)
            .fetch_optional(c)
            .await
    })?;
    Ok(enabled.unwrap_or(false))
}

/// # Errors
/// As the database answered.
pub async fn set(
    exec: Exec<'_>,
    citizen: Uuid,
    scope: &str,
    channel: &str,
    enabled: bool,
    now: Timestamp,
) -> sqlx::Result<()> {
    let sql = "INSERT INTO channel_preference (citizen_id, scope, channel, enabled, changed_at)
               VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (citizen_id, scope, channel)
               DO UPDATE SET enabled = excluded.enabled, changed_at = excluded.changed_at";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(citizen)
            .bind(scope)
            .bind(channel)
            .bind(enabled)
            .bind(millis(now))
            .execute(c)
            .await
            .map(|_| ())
    })
}
