//! What was typed and kept for later; one for each act, by who acts and for whom.

use app::model::{citizen::Acting, draft::Draft};
use uuid::Uuid;

use super::{Exec, instant, millis, on};

/// # Errors
/// As the database answered.
pub async fn find(exec: Exec<'_>, acting: Acting, service: &str) -> sqlx::Result<Option<Draft>> {
    let sql = "SELECT telephone, saved_at FROM draft
               WHERE citizen_id = $1 AND subject_id = $2 AND service = $3";
    let row: Option<(String, i64)> = on!(exec, |c| sqlx::query_as(sql)
        .bind(acting.actor)
        .bind(acting.subject)
        .bind(service)
        .fetch_optional(c)
        .await)?;
    let draft = |(telephone, saved)| Draft {
        telephone,
        saved: instant(saved),
    };
    Ok(row.map(draft))
}

/// Puts it in the place of the last one.
///
/// # Errors
/// As the database answered.
pub async fn put(exec: Exec<'_>, acting: Acting, service: &str, draft: &Draft) -> sqlx::Result<()> {
    let sql = "INSERT INTO draft (citizen_id, subject_id, service, telephone, saved_at)
               VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (citizen_id, subject_id, service)
               DO UPDATE SET telephone = excluded.telephone, saved_at = excluded.saved_at";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(acting.actor).bind(acting.subject);
        let query = query.bind(service).bind(&draft.telephone);
        let query = query.bind(millis(draft.saved));
        query.execute(c).await.map(|_| ())
    })
}

/// # Errors
/// As the database answered.
pub async fn delete(exec: Exec<'_>, acting: Acting, service: &str) -> sqlx::Result<()> {
    let sql = "DELETE FROM draft WHERE citizen_id = $1 AND subject_id = $2 AND service = $3";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(acting.actor).bind(acting.subject);
        query.bind(service).execute(c).await.map(|_| ())
    })
}

/// Lets go of all that who acts for somebody typed for them.
///
/// # Errors
/// As the database answered.
pub async fn forget(exec: Exec<'_>, acting: Acting) -> sqlx::Result<()> {
    let sql = "DELETE FROM draft WHERE citizen_id = $1 AND subject_id = $2";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(acting.actor).bind(acting.subject);
        query.execute(c).await.map(|_| ())
    })
}

/// Once there is a place, nobody's is of use any more.
///
/// # Errors
/// As the database answered.
pub async fn settle(exec: Exec<'_>, subject: Uuid, service: &str) -> sqlx::Result<()> {
    let sql = "DELETE FROM draft WHERE subject_id = $1 AND service = $2";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(subject).bind(service);
        query.execute(c).await.map(|_| ())
    })
}

/// What there are drafts of.
///
/// # Errors
/// As the database answered.
pub async fn services(exec: Exec<'_>) -> sqlx::Result<Vec<String>> {
    let sql = "SELECT DISTINCT service FROM draft ORDER BY service";
    on!(exec, |c| sqlx::query_scalar(sql).fetch_all(c).await)
}

/// Lets go of all of one act; answers how many went.
///
/// # Errors
/// As the database answered.
pub async fn purge(exec: Exec<'_>, service: &str) -> sqlx::Result<u64> {
    let sql = "DELETE FROM draft WHERE service = $1";
    on!(exec, |c| {
        let done = sqlx::query(sql).bind(service).execute(c).await;
        done.map(|done| done.rows_affected())
    })
}
