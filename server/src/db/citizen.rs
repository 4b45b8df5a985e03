//! Citizens and the identities they proved.

use jiff::Timestamp;
use uuid::Uuid;

use super::{Exec, Writer, millis, on};

/// The citizen behind a proved identity, made at their first visit as `new_id`.
///
/// # Errors
/// As the database answered.
pub async fn find_or_create(
    writer: &mut Writer,
    kind: &str,
    value_hmac: &[u8],
    name: &str,
    new_id: Uuid,
    now: Timestamp,
) -> sqlx::Result<Uuid> {
    if let Some(id) = find(writer.exec(), kind, value_hmac).await? {
        return Ok(id);
    }
    let sql = "INSERT INTO citizen (id, name, created_at) VALUES ($1, $2, $3)";
    on!(writer.exec(), |c| {
        sqlx::query(sql)
            .bind(new_id)
            .bind(name)
            .bind(millis(now))
            .execute(c)
            .await
            .map(|_| ())
    })?;
    let sql = "INSERT INTO identity (kind, value_hmac, citizen_id, verified_at)
               VALUES ($1, $2, $3, $4)";
    on!(writer.exec(), |c| {
        sqlx::query(sql)
            .bind(kind)
            .bind(value_hmac)
            .bind(new_id)
            .bind(millis(now))
            .execute(c)
            .await
            .map(|_| ())
    })?;
    Ok(new_id)
}

/// Calls a citizen what they proved to be called: people change their name, and who is represented
/// came here under what somebody else calls them.
///
/// # Errors
/// As the database answered.
pub async fn rename(exec: Exec<'_>, id: Uuid, name: &str) -> sqlx::Result<()> {
    let sql = "UPDATE citizen SET name = $2 WHERE id = $1 AND name <> $2";
    on!(exec, |c| sqlx::query(sql)
        .bind(id)
        .bind(name)
        .execute(c)
        .await
        .map(|_| ()))
}

/// The next citizens behind `id`, as many as are read at once; in the order of their ids.
///
/// # Errors
/// As the database answered.
pub async fn after(exec: Exec<'_>, id: Uuid) -> sqlx::Result<Vec<Uuid>> {
    let sql = "SELECT id FROM citizen WHERE id > $1 ORDER BY id LIMIT 1000";
    on!(exec, |c| sqlx::query_scalar(sql)
        .bind(id)
        .fetch_all(c)
        .await)
}

async fn find(exec: Exec<'_>, kind: &str, value_hmac: &[u8]) -> sqlx::Result<Option<Uuid>> {
    let sql = "SELECT citizen_id FROM identity WHERE kind = $1 AND value_hmac = $2";
    on!(exec, |c| sqlx::query_scalar(sql)
        .bind(kind)
        .bind(value_hmac)
        .fetch_optional(c)
        .await)
}
