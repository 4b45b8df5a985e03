//! In which language, at which level and at which hours messages reach a citizen.

use jiff::Timestamp;
use sqlx::FromRow;
use uuid::Uuid;

use super::{Exec, Writer, dialect, millis, on};

/// As it is kept; where there is none, nothing was said.
#[derive(Debug, Clone, Default, FromRow)]
pub struct Row {
    pub lang: Option<String>,
    pub level: String,
    pub quiet_from: Option<i64>,
    pub quiet_to: Option<i64>,
    pub digest_hour: i64,
    pub zone: Option<String>,
}

/// # Errors
/// As the database answered.
pub async fn find(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Option<Row>> {
    let sql = "SELECT lang, level, quiet_from, quiet_to, digest_hour, zone FROM message_setting
               WHERE citizen_id = $1";
    on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .fetch_optional(c)
        .await)
}

/// The same while nobody else writes about this citizen.
///
/// # Errors
/// As the database answered.
pub async fn find_to_change(writer: &mut Writer, citizen: Uuid) -> sqlx::Result<Option<Row>> {
    dialect::lock_citizen(writer.exec(), citizen).await?;
    find(writer.exec(), citizen).await
}

/// # Errors
/// As the database answered.
pub async fn put(exec: Exec<'_>, citizen: Uuid, row: &Row, now: Timestamp) -> sqlx::Result<()> {
    let sql = "INSERT INTO message_setting (citizen_id, lang, level, quiet_from, quiet_to,
                                            digest_hour, zone, changed_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
               ON CONFLICT (citizen_id)
               DO UPDATE SET lang = excluded.lang, level = excluded.level,
                             quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                             digest_hour = excluded.digest_hour, zone = excluded.zone,
                             changed_at = excluded.changed_at";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(citizen)
            .bind(&row.lang)
            .bind(&row.level)
            .bind(row.quiet_from)
            .bind(row.quiet_to)
            .bind(row.digest_hour)
            .bind(&row.zone)
            .bind(millis(now))
            .execute(c)
            .await
            .map(|_| ())
    })
}
