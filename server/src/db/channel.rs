//! How often each channel is used for what, as a citizen said.

use app::model::{
    channel_preference::{ChannelPreference, Frequency, Scope},
    contact_point::ContactKind,
};
use jiff::Timestamp;
use uuid::Uuid;

use super::{Exec, millis, on};

/// # Errors
/// As the database answered.
pub async fn list(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Vec<ChannelPreference>> {
    let sql = "SELECT scope, channel, frequency FROM channel_preference WHERE citizen_id = $1
               ORDER BY scope, channel";
    let rows: Vec<(String, String, String)> = on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .fetch_all(c)
        .await)?;
    let read = |(scope, channel, frequency): (String, String, String)| {
        Some(ChannelPreference {
            scope: Scope::parse(&scope)?,
            channel: ContactKind::parse(&channel)?,
            frequency: Frequency::parse(&frequency)?,
        })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// # Errors
/// As the database answered.
pub async fn set(
    exec: Exec<'_>,
    citizen: Uuid,
    preference: &ChannelPreference,
    now: Timestamp,
) -> sqlx::Result<()> {
    let sql = "INSERT INTO channel_preference (citizen_id, scope, channel, frequency, changed_at)
               VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (citizen_id, scope, channel)
               DO UPDATE SET frequency = excluded.frequency, changed_at = excluded.changed_at";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(citizen)
            .bind(preference.scope.text())
            .bind(preference.channel.as_str())
            .bind(preference.frequency.as_str())
            .bind(millis(now))
            .execute(c)
            .await
            .map(|_| ())
    })
}

/// Nothing is said of this channel any more, for this scope.
///
/// # Errors
/// As the database answered.
pub async fn forget(
    exec: Exec<'_>,
    citizen: Uuid,
    scope: &Scope,
    channel: ContactKind,
) -> sqlx::Result<()> {
    let sql = "DELETE FROM channel_preference
               WHERE citizen_id = $1 AND scope = $2 AND channel = $3";
    on!(exec, |c| {
        let query = sqlx::query(sql)
            .bind(citizen)
            .bind(scope.text())
            .bind(channel.as_str());
        query.execute(c).await.map(|_| ())
    })
}
