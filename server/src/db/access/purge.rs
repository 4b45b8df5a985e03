//! The access log beyond its time.

use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    db::{Exec, Writer, chain::Chain, dialect, head::Log, millis, on},
    identity::secret::Secret,
};

/// Lets go of what was read before `oldest`; what stays still follows from it. A chain whose end
/// does not hold is left as it is, for whoever looks into it.
///
/// # Errors
/// As the database answered.
pub async fn purge(writer: &mut Writer, secret: &Secret, oldest: Timestamp) -> sqlx::Result<u64> {
    let sql = "SELECT citizen_id, MAX(seq) FROM access_event WHERE at < $1 GROUP BY citizen_id";
    let chains: Vec<(Uuid, i64)> = on!(writer.exec(), |c| sqlx::query_as(sql)
        .bind(millis(oldest))
        .fetch_all(c)
        .await)?;
    let mut gone = 0;
    for (citizen, seq) in chains {
        dialect::lock_citizen(writer.exec(), citizen).await?;
        let head = Log::Access.head(writer.exec(), citizen).await?;
        let Some(head) = head.filter(|head| Log::Access.holds(secret, citizen, head)) else {
            continue;
        };
        let hash = hash(writer.exec(), citizen, seq).await?;
        let start = Chain { seq, hash };
        Log::Access
            .put(writer.exec(), secret, citizen, &start, &head.last())
            .await?;
        gone += forget(writer.exec(), citizen, seq).await?;
    }
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
