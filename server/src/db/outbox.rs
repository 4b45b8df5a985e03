//! What is to be sent, until it is delivered; at least once, each under its key.

use app::model::contact_point::ContactKind;
use jiff::{SignedDuration, Timestamp};
use sqlx::FromRow;
use uuid::Uuid;

use super::{Exec, Writer, millis, on};

pub struct New<'a> {
    /// The key by which a gateway knows that twice is once.
    pub id: Uuid,
    pub citizen: Uuid,
    pub point: Uuid,
    pub channel: ContactKind,
    /// None: what it says is written as it is handed over.
    pub sealed: Option<&'a [u8]>,
    pub at: Timestamp,
    pub useful_until: Timestamp,
    pub now: Timestamp,
}

/// # Errors
/// As the database answered.
pub async fn put(exec: Exec<'_>, new: &New<'_>) -> sqlx::Result<()> {
    let sql = "INSERT INTO outbox (id, citizen_id, contact_point_id, channel, sealed, made_at,
                                   next_at, useful_until, attempts)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)";
    on!(exec, |c| sqlx::query(sql)
        .bind(new.id)
        .bind(new.citizen)
        .bind(new.point)
        .bind(new.channel.as_str())
        .bind(new.sealed)
        .bind(millis(new.now))
        .bind(millis(new.at))
        .bind(millis(new.useful_until))
        .execute(c)
        .await
        .map(|_| ()))
}

/// A message whose turn it is.
#[derive(Debug, FromRow)]
pub struct Row {
    pub id: Uuid,
    pub citizen_id: Uuid,
    pub contact_point_id: Uuid,
    pub channel: String,
    pub sealed: Option<Vec<u8>>,
    /// Milliseconds.
    pub useful_until: i64,
    /// This one too.
    pub attempts: i64,
}

/// Whether one's turn has come.
///
/// # Errors
/// As the database answered.
pub async fn is_due(exec: Exec<'_>, now: Timestamp) -> sqlx::Result<bool> {
    let sql = "SELECT 1 FROM outbox WHERE next_at <= $1 AND dead_at IS NULL LIMIT 1";
    let due: Option<i32> = on!(exec, |c| sqlx::query_scalar(sql)
        .bind(millis(now))
        .fetch_optional(c)
        .await)?;
    Ok(due.is_some())
}

/// Takes the one whose turn came first; for as long as `lease` nobody else takes it.
///
/// # Errors
/// As the database answered.
pub async fn take(
    exec: Exec<'_>,
    now: Timestamp,
    lease: SignedDuration,
) -> sqlx::Result<Option<Row>> {
    let sql = "UPDATE outbox SET attempts = attempts + 1, next_at = $2
               WHERE id = (SELECT id FROM outbox WHERE next_at <= $1 AND dead_at IS NULL
                           ORDER BY next_at, id LIMIT 1)
                 AND next_at <= $1
               RETURNING id, citizen_id, contact_point_id, channel, sealed, useful_until,
                         attempts";
    on!(exec, |c| sqlx::query_as(sql)
        .bind(millis(now))
        .bind(millis(now + lease))
        .fetch_optional(c)
        .await)
}

/// # Errors
/// As the database answered.
pub async fn delivered(exec: Exec<'_>, id: Uuid) -> sqlx::Result<()> {
    let sql = "DELETE FROM outbox WHERE id = $1";
    on!(exec, |c| sqlx::query(sql)
        .bind(id)
        .execute(c)
        .await
        .map(|_| ()))
}

/// Its turn comes again.
///
/// # Errors
/// As the database answered.
pub async fn again(exec: Exec<'_>, id: Uuid, at: Timestamp, reason: &str) -> sqlx::Result<()> {
    let sql = "UPDATE outbox SET next_at = $2, reason = $3 WHERE id = $1";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(id).bind(millis(at)).bind(reason);
        query.execute(c).await.map(|_| ())
    })
}

/// Its turn has not come after all: that was no attempt.
///
/// # Errors
/// As the database answered.
pub async fn not_yet(exec: Exec<'_>, id: Uuid, at: Timestamp) -> sqlx::Result<()> {
    let sql = "UPDATE outbox SET next_at = $2, attempts = attempts - 1 WHERE id = $1";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(id).bind(millis(at));
        query.execute(c).await.map(|_| ())
    })
}

/// Takes back the codes that still wait to be sent to an address.
///
/// # Errors
/// As the database answered.
pub async fn take_back_codes(exec: Exec<'_>, point: Uuid) -> sqlx::Result<()> {
    let sql = "DELETE FROM outbox WHERE contact_point_id = $1 AND sealed IS NOT NULL";
    on!(exec, |c| sqlx::query(sql)
        .bind(point)
        .execute(c)
        .await
        .map(|_| ()))
}

/// Nobody tries again. Why stays, and to whom; what it said does not.
///
/// # Errors
/// As the database answered.
pub async fn dead(writer: &mut Writer, id: Uuid, reason: &str, now: Timestamp) -> sqlx::Result<()> {
    let sql = "UPDATE outbox SET dead_at = $2, reason = $3, sealed = NULL WHERE id = $1";
    on!(writer.exec(), |c| {
        let query = sqlx::query(sql).bind(id).bind(millis(now)).bind(reason);
        query.execute(c).await.map(|_| ())
    })?;
    let sql = "DELETE FROM delivery WHERE outbox_id = $1";
    on!(writer.exec(), |c| sqlx::query(sql)
        .bind(id)
        .execute(c)
        .await
        .map(|_| ()))
}

/// Those waiting, and why those that are dead are: of one citizen.
///
/// # Errors
/// As the database answered.
pub async fn of(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Vec<(bool, Option<String>)>> {
    let sql = "SELECT dead_at IS NOT NULL, reason FROM outbox WHERE citizen_id = $1 ORDER BY id";
    on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .fetch_all(c)
        .await)
}
