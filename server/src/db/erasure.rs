//! Who asked to be erased, until it is done.

use jiff::Timestamp;
use uuid::Uuid;

use super::{Exec, Writer, instant, known, millis, on};

/// Keeps the first asking; answers when it is due.
///
/// # Errors
/// As the database answered.
pub async fn ask(
    writer: &mut Writer,
    citizen: Uuid,
    now: Timestamp,
    due: Timestamp,
) -> sqlx::Result<Timestamp> {
    let sql = "INSERT INTO erasure (citizen_id, asked_at, due_at) VALUES ($1, $2, $3)
               ON CONFLICT (citizen_id) DO NOTHING";
    on!(writer.exec(), |c| {
        let query = sqlx::query(sql).bind(citizen).bind(millis(now));
        query.bind(millis(due)).execute(c).await.map(|_| ())
    })?;
    let sql = "SELECT due_at FROM erasure WHERE citizen_id = $1";
    let due: i64 = on!(writer.exec(), |c| sqlx::query_scalar(sql)
        .bind(citizen)
        .fetch_one(c)
        .await)?;
    Ok(instant(due))
}

/// Answers whether there was anything to undo.
///
/// # Errors
/// As the database answered.
pub async fn undo(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<bool> {
    let sql = "DELETE FROM erasure WHERE citizen_id = $1";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(citizen);
        query.execute(c).await.map(|done| done.rows_affected() == 1)
    })
}

/// Whether the citizen asked for it.
///
/// # Errors
/// As the database answered.
pub async fn is_asked(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<bool> {
    let sql = "SELECT due_at FROM erasure WHERE citizen_id = $1";
    let due: Option<i64> = on!(exec, |c| sqlx::query_scalar(sql)
        .bind(citizen)
        .fetch_optional(c)
        .await)?;
    Ok(due.is_some())
}

/// Whose erasure is due, as many as are carried out at once.
///
/// # Errors
/// As the database answered.
pub async fn due(exec: Exec<'_>, now: Timestamp) -> sqlx::Result<Vec<Uuid>> {
    let sql = "SELECT citizen_id FROM erasure WHERE due_at <= $1
               ORDER BY due_at, citizen_id LIMIT 100";
    on!(exec, |c| sqlx::query_scalar(sql)
        .bind(millis(now))
        .fetch_all(c)
        .await)
}

/// When the next is due.
///
/// # Errors
/// As the database answered.
pub async fn next(exec: Exec<'_>) -> sqlx::Result<Option<Timestamp>> {
    let sql = "SELECT MIN(due_at) FROM erasure";
    let next: Option<i64> = on!(exec, |c| sqlx::query_scalar(sql).fetch_one(c).await)?;
    Ok(next.map(instant))
}

/// Erases the citizen: their own rows, and what was told of them to who acts for them, with the
/// mandate. Part of the transaction that took the asking away.
///
/// # Errors
/// As the database answered.
pub async fn carry_out(writer: &mut Writer, citizen: Uuid) -> sqlx::Result<()> {
    for sql in OF_OTHERS {
        on!(writer.exec(), |c| sqlx::query(*sql)
            .bind(citizen)
            .execute(c)
            .await
            .map(|_| ()))?;
    }
    known::erase(writer, citizen).await
}

/// The mandates lead to the rows, so they go last.
macro_rules! told_to_others {
    ($table:literal) => {
        concat!(
            "DELETE FROM ",
            $table,
            " WHERE subject_id = $1
               AND citizen_id IN (SELECT citizen_id FROM mandate WHERE subject_id = $1)"
        )
    };
}
const OF_OTHERS: &[&str] = &[
    "UPDATE session SET subject_id = NULL WHERE subject_id = $1
        AND citizen_id IN (SELECT citizen_id FROM mandate WHERE subject_id = $1)",
    told_to_others!("task"),
    told_to_others!("case_file"),
    told_to_others!("case_life"),
    told_to_others!("registry_entry"),
    told_to_others!("source_answer"),
    told_to_others!("calendar_feed"),
    told_to_others!("message"),
    told_to_others!("draft"),
    "DELETE FROM mandate WHERE subject_id = $1",
];
