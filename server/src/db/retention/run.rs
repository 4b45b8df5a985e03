//! Letting go, and what was let go of.

use jiff::{SignedDuration, Timestamp};
use sqlx::FromRow;

use super::{BATCH, How, Rule};
use crate::{
    db::{Db, Exec, access, instant, journal, mandate, millis, on, projection},
    identity::secret::Secret,
};

/// What a rule would let go of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    pub rows: i64,
    pub oldest: Option<Timestamp>,
}

/// How much went by a rule, of late and in all that is known.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Total {
    pub rule: String,
    pub last: i64,
    pub day: i64,
    pub all: i64,
}

/// What is from before `oldest`.
///
/// # Errors
/// As the database answered.
pub async fn due(exec: Exec<'_>, rule: &Rule, oldest: Timestamp) -> sqlx::Result<Due> {
    let (rows, oldest): (i64, Option<i64>) = on!(exec, |c| sqlx::query_as(rule.due)
        .bind(millis(oldest))
        .fetch_one(c)
        .await)?;
    Ok(Due {
        rows,
        oldest: oldest.map(instant),
    })
}

/// Lets go of all that is from before `oldest`, a transaction for some at a time; answers how much
/// went.
///
/// # Errors
/// As the database answered; what went till then stays gone.
pub async fn purge(db: &Db, secret: &Secret, rule: &Rule, oldest: Timestamp) -> sqlx::Result<u64> {
    match rule.how {
        How::Rows(sql) => rows(db, sql, oldest).await,
        How::Journal(purpose) => journal::purge(db, purpose, oldest).await,
        How::Projection => projection::purge(db, oldest).await,
        How::Mandate => mandate::purge(db, oldest).await,
        How::Access => access::purge(db, secret, oldest).await,
    }
}

async fn rows(db: &Db, sql: &'static str, oldest: Timestamp) -> sqlx::Result<u64> {
    let mut gone = 0;
    loop {
        let mut writer = db.writer().await?;
        let some = on!(writer.exec(), |c| {
            let query = sqlx::query(sql).bind(millis(oldest)).bind(BATCH);
            query.execute(c).await.map(|done| done.rows_affected())
        })?;
        writer.commit().await?;
        gone += some;
        if some < BATCH.unsigned_abs() {
            return Ok(gone);
        }
    }
}

/// Writes down what a run let go of; of two in one millisecond, the sum.
///
/// # Errors
/// As the database answered.
pub async fn record(db: &Db, at: Timestamp, rule: &str, gone: u64) -> sqlx::Result<()> {
    let sql = "INSERT INTO retention_run (at, rule, rows) VALUES ($1, $2, $3)
               ON CONFLICT (at, rule) DO UPDATE SET rows = retention_run.rows + excluded.rows";
    let mut writer = db.writer().await?;
    on!(writer.exec(), |c| {
        let query = sqlx::query(sql).bind(millis(at)).bind(rule);
        let query = query.bind(i64::try_from(gone).unwrap_or(i64::MAX));
        query.execute(c).await.map(|_| ())
    })?;
    writer.commit().await
}

/// The last runs, newest first: when, and how much went.
///
/// # Errors
/// As the database answered.
pub async fn runs(exec: Exec<'_>, at_most: i64) -> sqlx::Result<Vec<(Timestamp, i64)>> {
    let sql = "SELECT at, CAST(SUM(rows) AS BIGINT) FROM retention_run
               GROUP BY at ORDER BY at DESC LIMIT $1";
    let rows: Vec<(i64, i64)> = on!(exec, |c| sqlx::query_as(sql)
        .bind(at_most)
        .fetch_all(c)
        .await)?;
    Ok(rows
        .into_iter()
        .map(|(at, rows)| (instant(at), rows))
        .collect())
}

/// What went by each rule: in the last run, in the day before `now`, and in all runs still known.
///
/// # Errors
/// As the database answered.
pub async fn report(exec: Exec<'_>, now: Timestamp) -> sqlx::Result<Vec<Total>> {
    let sql = r#"SELECT rule,
                      CAST(SUM(CASE WHEN at = (SELECT MAX(at) FROM retention_run)
                                    THEN rows ELSE 0 END) AS BIGINT) AS last,
                      CAST(SUM(CASE WHEN at >= $1 THEN rows ELSE 0 END) AS BIGINT) AS day,
                      CAST(SUM(rows) AS BIGINT) AS "all"
               FROM retention_run GROUP BY rule"#;
    let day = now - SignedDuration::from_hours(24);
    on!(exec, |c| sqlx::query_as(sql)
        .bind(millis(day))
        .fetch_all(c)
        .await)
}
