//! Objections to uses that rest on no consent.

use app::model::objection::Objection;
use sqlx::FromRow;
use uuid::Uuid;

use super::{Exec, instant, millis, on};

#[derive(FromRow)]
struct Row {
    number: String,
    purpose: String,
    reasons: Option<String>,
    at: i64,
    decided_at: Option<i64>,
    upheld: Option<bool>,
}

/// Newest first.
///
/// # Errors
/// As the database answered.
pub async fn list(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Vec<Objection>> {
    let sql = "SELECT number, purpose, reasons, at, decided_at, upheld FROM objection
               WHERE citizen_id = $1 ORDER BY at DESC, number";
    let rows: Vec<Row> = on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .fetch_all(c)
        .await)?;
    let objection = |row: Row| Objection {
        number: row.number,
        purpose: row.purpose,
        reasons: row.reasons,
        at: instant(row.at),
        decided: row.decided_at.map(instant),
        upheld: row.upheld,
    };
    Ok(rows.into_iter().map(objection).collect())
}

/// # Errors
/// As the database answered.
pub async fn insert(exec: Exec<'_>, citizen: Uuid, it: &Objection) -> sqlx::Result<()> {
    let sql = "INSERT INTO objection (citizen_id, number, purpose, reasons, at, decided_at, upheld)
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(citizen)
            .bind(&it.number)
            .bind(&it.purpose)
            .bind(&it.reasons)
            .bind(millis(it.at))
            .bind(it.decided.map(millis))
            .bind(it.upheld)
            .execute(c)
            .await
            .map(|_| ())
    })
}
