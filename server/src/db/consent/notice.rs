//! What was read by whoever decided: each text once, by its hash.

use crate::db::{Exec, on};

pub async fn keep(exec: Exec<'_>, hash: &[u8], document: &str) -> sqlx::Result<()> {
    let sql = "INSERT INTO purpose_notice (hash, document) VALUES ($1, $2)
               ON CONFLICT (hash) DO NOTHING";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(hash).bind(document);
        query.execute(c).await.map(|_| ())
    })
}

/// What has this hash, where it was kept.
///
/// # Errors
/// As the database answered.
pub async fn notice(exec: Exec<'_>, hash: &[u8]) -> sqlx::Result<Option<String>> {
    let sql = "SELECT document FROM purpose_notice WHERE hash = $1";
    on!(exec, |c| sqlx::query_scalar(sql)
        .bind(hash)
        .fetch_optional(c)
        .await)
}
