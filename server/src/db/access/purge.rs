//! The access log beyond its time.

use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    db::{Db, Exec, chain::Chain, dialect, head::Log, millis, on, retention::BATCH},
    identity::secret::Secret,
};

/// Lets go of what was read before `oldest`, chain after chain; what stays still follows from it. A
/// chain whose end does not hold is left as it is, for whoever looks into it.
///
/// # Errors
/// As the database answered.
pub async fn purge(db: &Db, secret: &Secret, oldest: Timestamp) -> sqlx::Result<u64> {
    let (mut gone, mut last) = (0, None);
    loop {
        let due = due(db, oldest, last).await?;
        let Some(end) = due.last() else {
            return Ok(gone);
        };
        last = Some(*end);
        for citizen in due {
            loop {
                let some = shorten(db, secret, citizen, oldest).await?;
                if some == 0 {
                    break;
                }
                gone += some;
            }
        }
    }
}

/// The next chains behind `last` that begin before `oldest`.
async fn due(db: &Db, oldest: Timestamp, last: Option<Uuid>) -> sqlx::Result<Vec<Uuid>> {
    let sql = "SELECT DISTINCT citizen_id FROM access_event
               WHERE at < $1 AND (citizen_id > $2 OR $2 IS NULL) ORDER BY citizen_id LIMIT $3";
    let mut reader = db.reader().await?;
    let due = on!(reader.exec(), |c| {
        let query = sqlx::query_scalar(sql).bind(millis(oldest)).bind(last);
        query.bind(BATCH).fetch_all(c).await
    })?;
    reader.done();
    Ok(due)
}

/// Takes some rows off the beginning of a chain; answers how many.
async fn shorten(db: &Db, secret: &Secret, citizen: Uuid, oldest: Timestamp) -> sqlx::Result<u64> {
    let mut writer = db.writer().await?;
    dialect::lock_citizen(writer.exec(), citizen).await?;
    let head = Log::Access.head(writer.exec(), citizen).await?;
    let Some(head) = head.filter(|head| Log::Access.holds(secret, citizen, head)) else {
        return Ok(0);
    };
    let start = head.clone().start();
    let sql = "SELECT MAX(seq) FROM access_event
               WHERE citizen_id = $1 AND at < $2 AND seq <= $3";
    let seq: Option<i64> = on!(writer.exec(), |c| {
        let query = sqlx::query_scalar(sql).bind(citizen).bind(millis(oldest));
        query.bind(start.seq + BATCH).fetch_one(c).await
    })?;
    let Some(seq) = seq else { return Ok(0) };
    let hash = hash(writer.exec(), citizen, seq).await?;
    let start = Chain { seq, hash };
    Log::Access
        .put(writer.exec(), secret, citizen, &start, &head.last())
        .await?;
    let gone = forget(writer.exec(), citizen, seq).await?;
    writer.commit().await?;
    Ok(gone)
}

async fn hash(exec: Exec<'_>, citizen: Uuid, seq: i64) -> sqlx::Result<Vec<u8>> {
    let sql = "SELECT hash FROM access_event WHERE citizen_id = $1 AND seq = $2";
    on!(exec, |c| sqlx::query_scalar(sql)
        .bind(citizen)
        .bind(seq)
        .fetch_one(c)
        .await)
}

async fn forget(exec: Exec<'_>, citizen: Uuid, up_to: i64) -> sqlx::Result<u64> {
    let sql = "DELETE FROM access_event WHERE citizen_id = $1 AND seq <= $2";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(citizen).bind(up_to);
        query.execute(c).await.map(|done| done.rows_affected())
    })
}
