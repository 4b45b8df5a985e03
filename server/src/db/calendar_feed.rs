//! Addresses of calendars, by the hash of what they say; one for each citizen and whom they act
//! for.

use app::model::{citizen::Acting, lang::Lang};
use jiff::Timestamp;
use uuid::Uuid;

use super::{Exec, instant, millis, on};

/// # Errors
/// As the database answered.
pub async fn since(exec: Exec<'_>, acting: Acting) -> sqlx::Result<Option<Timestamp>> {
    let sql = "SELECT made_at FROM calendar_feed WHERE citizen_id = $1 AND subject_id = $2";
    let made: Option<i64> = on!(exec, |c| {
        sqlx::query_scalar(sql)
            .bind(acting.actor)
            .bind(acting.subject)
            .fetch_optional(c)
            .await
    })?;
    Ok(made.map(instant))
}

/// Puts a new address in the place of the last one.
///
/// # Errors
/// As the database answered.
pub async fn put(
    exec: Exec<'_>,
    acting: Acting,
    secret_hash: &[u8],
    lang: Lang,
    now: Timestamp,
) -> sqlx::Result<()> {
    let sql = "INSERT INTO calendar_feed (citizen_id, subject_id, secret_hash, lang, made_at)
               VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (citizen_id, subject_id)
               DO UPDATE SET secret_hash = excluded.secret_hash, lang = excluded.lang,
                             made_at = excluded.made_at";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(acting.actor)
            .bind(acting.subject)
            .bind(secret_hash)
            .bind(lang.tag())
            .bind(millis(now))
            .execute(c)
            .await
            .map(|_| ())
    })
}

/// # Errors
/// As the database answered.
pub async fn delete(exec: Exec<'_>, acting: Acting) -> sqlx::Result<()> {
    let sql = "DELETE FROM calendar_feed WHERE citizen_id = $1 AND subject_id = $2";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(acting.actor)
            .bind(acting.subject)
            .execute(c)
            .await
            .map(|_| ())
    })
}

/// Whose dates these are, and in which language; with a mandate that ended, nobody's.
///
/// # Errors
/// As the database answered.
pub async fn find(exec: Exec<'_>, secret_hash: &[u8]) -> sqlx::Result<Option<(Acting, Lang)>> {
    let sql = "SELECT citizen_id, subject_id, lang FROM calendar_feed
               WHERE secret_hash = $1
                 AND (citizen_id = subject_id
                      OR EXISTS (SELECT 1 FROM mandate
                                 WHERE mandate.citizen_id = calendar_feed.citizen_id
                                   AND mandate.subject_id = calendar_feed.subject_id))";
    let row: Option<(Uuid, Uuid, String)> = on!(exec, |c| sqlx::query_as(sql)
        .bind(secret_hash)
        .fetch_optional(c)
        .await)?;
    Ok(row.and_then(|(actor, subject, lang)| {
        Some((Acting { actor, subject }, Lang::from_tag(&lang)?))
    }))
}
