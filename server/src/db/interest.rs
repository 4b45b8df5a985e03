//! The themes citizens say interest them.

use app::model::known::Interest;
use jiff::Timestamp;
use uuid::Uuid;

use super::{Exec, instant, millis, on};

/// By theme.
///
/// # Errors
/// As the database answered.
pub async fn list(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Vec<Interest>> {
    let sql = "SELECT theme, declared_at FROM interest WHERE citizen_id = $1 ORDER BY theme";
    let rows: Vec<(String, i64)> = on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .fetch_all(c)
        .await)?;
    let interest = |(theme, since)| Interest {
        theme,
        since: instant(since),
    };
    Ok(rows.into_iter().map(interest).collect())
}

/// # Errors
/// As the database answered.
pub async fn declare(
    exec: Exec<'_>,
    citizen: Uuid,
    theme: &str,
    now: Timestamp,
) -> sqlx::Result<()> {
    let sql = "INSERT INTO interest (citizen_id, theme, declared_at) VALUES ($1, $2, $3)
               ON CONFLICT (citizen_id, theme) DO NOTHING";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(citizen).bind(theme);
        query.bind(millis(now)).execute(c).await.map(|_| ())
    })
}

/// # Errors
/// As the database answered.
pub async fn take_back(exec: Exec<'_>, citizen: Uuid, theme: &str) -> sqlx::Result<()> {
    let sql = "DELETE FROM interest WHERE citizen_id = $1 AND theme = $2";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(citizen).bind(theme);
        query.execute(c).await.map(|_| ())
    })
}
