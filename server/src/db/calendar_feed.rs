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

/// Answers whether there was one.
///
/// # Errors
/// As the database answered.
pub async fn delete(exec: Exec<'_>, acting: Acting) -> sqlx::Result<bool> {
    let sql = "DELETE FROM calendar_feed WHERE citizen_id = $1 AND subject_id = $2";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(acting.actor)
            .bind(acting.subject)
            .execute(c)
            .await
            .map(|done| done.rows_affected() == 1)
    })
}

/// Whose dates these are.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    pub acting: Acting,
    pub lang: Lang,
    /// When that was last written down.
    pub read_at: Option<Timestamp>,
}

/// With a mandate that ended, they are nobody's.
///
/// # Errors
/// As the database answered.
pub async fn find(exec: Exec<'_>, secret_hash: &[u8]) -> sqlx::Result<Option<Found>> {
    let sql = "SELECT citizen_id, subject_id, lang, read_at FROM calendar_feed
               WHERE secret_hash = $1
                 AND (citizen_id = subject_id
                      OR EXISTS (SELECT 1 FROM mandate
                                 WHERE mandate.citizen_id = calendar_feed.citizen_id
                                   AND mandate.subject_id = calendar_feed.subject_id))";
    let row: Option<(Uuid, Uuid, String, Option<i64>)> = on!(exec, |c| sqlx::query_as(sql)
        .bind(secret_hash)
        .fetch_optional(c)
        .await)?;
    Ok(row.and_then(|(actor, subject, lang, read_at)| {
        Some(Found {
            acting: Acting { actor, subject },
            lang: Lang::from_tag(&lang)?,
            read_at: read_at.map(instant),
        })
    }))
}

/// # Errors
/// As the database answered.
pub async fn touch(exec: Exec<'_>, acting: Acting, now: Timestamp) -> sqlx::Result<()> {
    let sql = "UPDATE calendar_feed SET read_at = $3 WHERE citizen_id = $1 AND subject_id = $2";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(acting.actor).bind(acting.subject);
        query.bind(millis(now)).execute(c).await.map(|_| ())
    })
}
