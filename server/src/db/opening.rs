//! Notifications opened from here.

use app::model::{assurance::Assurance, citizen::Acting};
use jiff::Timestamp;

use super::{Exec, Writer, instant, millis, on};

/// Which notification, when, and how surely it was them.
#[derive(Debug, Clone, Copy)]
pub struct Opened<'a> {
    pub source: &'a str,
    pub entry: &'a str,
    pub assurance: Assurance,
    pub at: Timestamp,
}

/// Writes down the first opening, and on the task that it happened.
///
/// # Errors
/// As the database answered.
pub async fn record(writer: &mut Writer, acting: Acting, opened: Opened<'_>) -> sqlx::Result<()> {
    let sql = "INSERT INTO notification_opening (citizen_id, subject_id, source, entry, at,
                                                 assurance)
               VALUES ($1, $2, $3, $4, $5, $6)
               ON CONFLICT (citizen_id, subject_id, source, entry) DO NOTHING";
    on!(writer.exec(), |c| {
        sqlx::query(sql)
            .bind(acting.actor)
            .bind(acting.subject)
            .bind(opened.source)
            .bind(opened.entry)
            .bind(millis(opened.at))
            .bind(opened.assurance.as_str())
            .execute(c)
            .await
            .map(|_| ())
    })?;
    let sql = "UPDATE task SET opened_at = $5
               WHERE citizen_id = $1 AND subject_id = $2 AND source = $3 AND kind = 'read'
                 AND id = 'read:' || $4";
    on!(writer.exec(), |c| {
        sqlx::query(sql)
            .bind(acting.actor)
            .bind(acting.subject)
            .bind(opened.source)
            .bind(opened.entry)
            .bind(millis(opened.at))
            .execute(c)
            .await
            .map(|_| ())
    })
}

/// All openings: source, entry and when.
///
/// # Errors
/// As the database answered.
pub async fn all(exec: Exec<'_>, acting: Acting) -> sqlx::Result<Vec<(String, String, Timestamp)>> {
    let sql = "SELECT source, entry, at FROM notification_opening
               WHERE citizen_id = $1 AND subject_id = $2";
    let rows: Vec<(String, String, i64)> = on!(exec, |c| sqlx::query_as(sql)
        .bind(acting.actor)
        .bind(acting.subject)
        .fetch_all(c)
        .await)?;
    let opening = |(source, entry, at)| (source, entry, instant(at));
    Ok(rows.into_iter().map(opening).collect())
}
