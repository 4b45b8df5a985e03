//! Addresses of citizens, sealed, and the codes that prove them.

use app::model::contact_point::{ContactKind, TRIES};
use jiff::Timestamp;
use sqlx::FromRow;
use uuid::Uuid;

use super::{Exec, Writer, dialect, millis, on};

/// An address as it is kept, with the code that was sent there.
#[derive(Debug, Clone, FromRow)]
pub struct Row {
    pub id: Uuid,
    pub kind: String,
    pub value_hash: Vec<u8>,
    pub sealed: Vec<u8>,
    /// Milliseconds, as all instants here.
    pub added_at: i64,
    pub verified_at: Option<i64>,
    pub preferred_at: Option<i64>,
    pub gone_at: Option<i64>,
    pub code_expires_at: Option<i64>,
    pub tries: Option<i64>,
}

/// All of a citizen's, by kind, the oldest first.
///
/// # Errors
/// As the database answered.
pub async fn list(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Vec<Row>> {
    let sql = "SELECT contact_point.id, kind, value_hash, sealed, added_at, verified_at,
                      preferred_at, gone_at, verification.expires_at AS code_expires_at,
                      verification.tries
               FROM contact_point
               LEFT JOIN verification ON verification.contact_point_id = contact_point.id
               WHERE citizen_id = $1
               ORDER BY kind, added_at, contact_point.id";
    on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .fetch_all(c)
        .await)
}

/// The same while nobody else writes about this citizen.
///
/// # Errors
/// As the database answered.
pub async fn list_to_change(writer: &mut Writer, citizen: Uuid) -> sqlx::Result<Vec<Row>> {
    dialect::lock_citizen(writer.exec(), citizen).await?;
    list(writer.exec(), citizen).await
}

pub struct New<'a> {
    pub id: Uuid,
    pub citizen: Uuid,
    pub kind: ContactKind,
    pub value_hash: &'a [u8],
    pub sealed: &'a [u8],
    pub now: Timestamp,
}

/// # Errors
/// As the database answered; also where the citizen has it already.
pub async fn add(exec: Exec<'_>, new: &New<'_>) -> sqlx::Result<()> {
    let sql = "INSERT INTO contact_point (id, citizen_id, kind, value_hash, sealed, added_at)
               VALUES ($1, $2, $3, $4, $5, $6)";
    on!(exec, |c| sqlx::query(sql)
        .bind(new.id)
        .bind(new.citizen)
        .bind(new.kind.as_str())
        .bind(new.value_hash)
        .bind(new.sealed)
        .bind(millis(new.now))
        .execute(c)
        .await
        .map(|_| ()))
}

/// With its code and what was still to be sent there.
///
/// # Errors
/// As the database answered.
pub async fn remove(exec: Exec<'_>, citizen: Uuid, id: Uuid) -> sqlx::Result<()> {
    let sql = "DELETE FROM contact_point WHERE citizen_id = $1 AND id = $2";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(citizen).bind(id);
        query.execute(c).await.map(|_| ())
    })
}

/// # Errors
/// As the database answered.
pub async fn prefer(exec: Exec<'_>, id: Uuid, now: Timestamp) -> sqlx::Result<()> {
    let sql = "UPDATE contact_point SET preferred_at = $2 WHERE id = $1";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(id).bind(millis(now));
        query.execute(c).await.map(|_| ())
    })
}

/// Nobody takes what is sent to where this message was for.
///
/// # Errors
/// As the database answered.
pub async fn gone(exec: Exec<'_>, message: Uuid, now: Timestamp) -> sqlx::Result<()> {
    let sql = "UPDATE contact_point SET gone_at = $2
               WHERE id = (SELECT contact_point_id FROM outbox WHERE id = $1)";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(message).bind(millis(now));
        query.execute(c).await.map(|_| ())
    })
}

/// It is proved: the code has done its work.
///
/// # Errors
/// As the database answered.
pub async fn verified(writer: &mut Writer, id: Uuid, now: Timestamp) -> sqlx::Result<()> {
    let sql = "UPDATE contact_point SET verified_at = $2 WHERE id = $1";
    on!(writer.exec(), |c| {
        let query = sqlx::query(sql).bind(id).bind(millis(now));
        query.execute(c).await.map(|_| ())
    })?;
    let sql = "DELETE FROM verification WHERE contact_point_id = $1";
    on!(writer.exec(), |c| sqlx::query(sql)
        .bind(id)
        .execute(c)
        .await
        .map(|_| ()))
}

/// A new code in the place of the last one, and that it is sent.
///
/// # Errors
/// As the database answered.
pub async fn put_code(
    writer: &mut Writer,
    point: Uuid,
    code_hash: &[u8],
    expires_at: Timestamp,
) -> sqlx::Result<()> {
    let sql = "INSERT INTO verification (contact_point_id, code_hash, tries, expires_at)
               VALUES ($1, $2, 0, $3)
               ON CONFLICT (contact_point_id)
               DO UPDATE SET code_hash = excluded.code_hash, tries = 0,
                             expires_at = excluded.expires_at";
    on!(writer.exec(), |c| sqlx::query(sql)
        .bind(point)
        .bind(code_hash)
        .bind(millis(expires_at))
        .execute(c)
        .await
        .map(|_| ()))
}

/// Takes one of the tries left; answers what the code should hash to, where it still holds.
///
/// # Errors
/// As the database answered.
pub async fn try_code(
    exec: Exec<'_>,
    point: Uuid,
    now: Timestamp,
) -> sqlx::Result<Option<Vec<u8>>> {
    let sql = "UPDATE verification SET tries = tries + 1
               WHERE contact_point_id = $1 AND tries < $2 AND expires_at > $3
               RETURNING code_hash";
    on!(exec, |c| sqlx::query_scalar(sql)
        .bind(point)
        .bind(TRIES)
        .bind(millis(now))
        .fetch_optional(c)
        .await)
}

/// How many codes went to this address since then, and how many to all of the citizen's.
///
/// # Errors
/// As the database answered.
pub async fn sent_since(
    exec: Exec<'_>,
    citizen: Uuid,
    value_hash: &[u8],
    since: Timestamp,
) -> sqlx::Result<(i64, i64)> {
    let sql = "SELECT COUNT(CASE WHEN value_hash = $2 THEN 1 END), COUNT(*) FROM code_sending
               WHERE citizen_id = $1 AND sent_at > $3";
    on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .bind(value_hash)
        .bind(millis(since))
        .fetch_one(c)
        .await)
}

/// # Errors
/// As the database answered.
pub async fn sent(
    exec: Exec<'_>,
    id: Uuid,
    citizen: Uuid,
    value_hash: &[u8],
    now: Timestamp,
) -> sqlx::Result<()> {
    let sql = "INSERT INTO code_sending (id, citizen_id, value_hash, sent_at)
               VALUES ($1, $2, $3, $4)";
    on!(exec, |c| sqlx::query(sql)
        .bind(id)
        .bind(citizen)
        .bind(value_hash)
        .bind(millis(now))
        .execute(c)
        .await
        .map(|_| ()))
}
