//! Between which rows each chain goes, sealed with the server's key.

use jiff::Timestamp;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{
        Db, Exec,
        chain::{Chain, Fault, Wrong, canonical},
        dialect, millis, on,
        retention::BATCH,
    },
    identity::secret::Secret,
};

#[derive(Debug, Clone, FromRow)]
pub struct Head {
    from_seq: i64,
    from_hash: Vec<u8>,
    seq: i64,
    hash: Vec<u8>,
    seal: Vec<u8>,
}

impl Head {
    /// What the first row that was not purged follows from.
    pub fn start(self) -> Chain {
        Chain {
            seq: self.from_seq,
            hash: self.from_hash,
        }
    }

    fn holds(&self, secret: &Secret, citizen: Uuid) -> bool {
        let (start, end) = (self.clone().start(), self.last());
        self.seal == sealed(secret, citizen, &start, &end)
    }

    fn last(&self) -> Chain {
        Chain {
            seq: self.seq,
            hash: self.hash.clone(),
        }
    }
}

fn sealed(secret: &Secret, citizen: Uuid, start: &Chain, end: &Chain) -> Vec<u8> {
    let fields = canonical(&[
        citizen.as_bytes(),
        &start.seq.to_be_bytes(),
        &start.hash,
        &end.seq.to_be_bytes(),
        &end.hash,
    ]);
    secret.hmac("access-head", fields)
}

pub async fn find(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Option<Head>> {
    let sql = "SELECT from_seq, from_hash, seq, hash, seal FROM access_head WHERE citizen_id = $1";
    on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .fetch_optional(c)
        .await)
}

/// Where the next row goes on from. After a head that somebody else wrote it follows from nothing,
/// so that a new seal does not hide that.
pub async fn end(
    exec: Exec<'_>,
    secret: &Secret,
    citizen: Uuid,
    head: Option<&Head>,
) -> sqlx::Result<Chain> {
    if let Some(head) = head
        && head.holds(secret, citizen)
    {
        return Ok(head.last());
    }
    let sql = "SELECT MAX(seq) FROM access_event WHERE citizen_id = $1";
    let last: Option<i64> = on!(exec, |c| sqlx::query_scalar(sql)
        .bind(citizen)
        .fetch_one(c)
        .await)?;
    let seq = last.max(head.map(|head| head.seq)).unwrap_or_default();
    if seq == 0 {
        return Ok(Chain::default());
    }
    tracing::error!("the end of an access log does not hold; `ventanilla audit verify` says whose");
    Ok(Chain { seq, hash: vec![] })
}

pub async fn put(
    exec: Exec<'_>,
    secret: &Secret,
    citizen: Uuid,
    start: &Chain,
    end: &Chain,
) -> sqlx::Result<()> {
    let sql = "INSERT INTO access_head (citizen_id, from_seq, from_hash, seq, hash, seal)
               VALUES ($1, $2, $3, $4, $5, $6)
               ON CONFLICT (citizen_id)
               DO UPDATE SET from_seq = excluded.from_seq, from_hash = excluded.from_hash,
                             seq = excluded.seq, hash = excluded.hash, seal = excluded.seal";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(citizen)
            .bind(start.seq)
            .bind(&start.hash)
            .bind(end.seq)
            .bind(&end.hash)
            .bind(sealed(secret, citizen, start, end))
            .execute(c)
            .await
            .map(|_| ())
    })
}

/// What is wrong with the end of a chain whose rows go up to `seq`.
pub fn fault(head: Option<&Head>, secret: &Secret, citizen: Uuid, seq: i64) -> Option<Fault> {
    let fault = |what| Some(Fault { seq, what });
    match head {
        None if seq == 0 => None,
        Some(head) if head.holds(secret, citizen) && head.seq > seq => fault(Wrong::Cut),
        Some(head) if head.holds(secret, citizen) => None,
        _ => fault(Wrong::Unsealed),
    }
}

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
    let head = find(writer.exec(), citizen).await?;
    let Some(head) = head.filter(|head| head.holds(secret, citizen)) else {
        return Ok(0);
    };
    let sql = "SELECT MAX(seq) FROM access_event
               WHERE citizen_id = $1 AND at < $2 AND seq <= $3";
    let seq: Option<i64> = on!(writer.exec(), |c| {
        let query = sqlx::query_scalar(sql).bind(citizen).bind(millis(oldest));
        query.bind(head.from_seq + BATCH).fetch_one(c).await
    })?;
    let Some(seq) = seq else { return Ok(0) };
    let hash = hash(writer.exec(), citizen, seq).await?;
    let start = Chain { seq, hash };
    put(writer.exec(), secret, citizen, &start, &head.last()).await?;
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
