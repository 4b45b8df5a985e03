//! The access log: who read a citizen's data. Each citizen has a chain, whose hashes take the
//! server's key: whoever has only the database cannot write it anew.

mod purge;
mod read;

use app::model::access::{Ground, Reading};
use jiff::Timestamp;
use sqlx::FromRow;
use uuid::Uuid;

use super::{
    Exec, Reader, Writer,
    chain::{Chain, Fault, Link, canonical},
    dialect,
    head::{Head, Log},
    millis, on,
};
use crate::identity::secret::Secret;
pub use purge::purge;
pub use read::{count, page};

/// Whose data are read where all are read at once.
pub const EVERYONE: Uuid = Uuid::nil();

/// How many rows are held at once.
const BATCH: i64 = 1000;

/// A reading to be written down.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// Whose data, or [`EVERYONE`]'s.
    pub citizen: Uuid,
    pub who: By<'a>,
    pub what: Reading,
    pub why: Ground,
    pub at: Timestamp,
}

#[derive(Debug, Clone, Copy)]
pub enum By<'a> {
    Oneself,
    Representative(Uuid),
    /// By its id in the municipality's folder.
    Source(&'a str),
    /// By their account on the machine.
    Operator(&'a str),
    /// By the name or post they gave.
    Staff(&'a str),
}

#[derive(FromRow)]
struct Row {
    seq: i64,
    who: String,
    actor_id: Option<Uuid>,
    system: Option<String>,
    what: String,
    why: String,
    at: i64,
    previous: Vec<u8>,
    hash: Vec<u8>,
}

/// Appends the reading to its citizen's chain; before any other row of the transaction that
/// refers to the citizen.
///
/// # Errors
/// As the database answered.
pub async fn append(writer: &mut Writer, secret: &Secret, entry: &Entry<'_>) -> sqlx::Result<()> {
    let citizen = entry.citizen;
    dialect::lock_citizen(writer.exec(), citizen).await?;
    let head = Log::Access.head(writer.exec(), citizen).await?;
    let last = Log::Access
        .end(writer.exec(), secret, citizen, head.as_ref())
        .await?;
    let row = chained(entry, last.next(), secret);
    insert(writer.exec(), citizen, &row).await?;
    let start = head.map_or_else(Chain::default, Head::start);
    let end = Chain {
        seq: row.seq,
        hash: row.hash,
    };
    Log::Access
        .put(writer.exec(), secret, citizen, &start, &end)
        .await
}

fn chained(entry: &Entry<'_>, link: Link, secret: &Secret) -> Row {
    let (who, actor_id, system) = match entry.who {
        By::Oneself => ("oneself", None, None),
        By::Representative(id) => ("representative", Some(id), None),
        By::Source(id) => ("source", None, Some(id)),
        By::Operator(account) => ("operator", None, Some(account)),
        By::Staff(post) => ("staff", None, Some(post)),
    };
    let mut row = Row {
        seq: link.seq,
        who: who.to_owned(),
        actor_id,
        system: system.map(str::to_owned),
        what: entry.what.as_str().to_owned(),
        why: entry.why.as_str().to_owned(),
        at: millis(entry.at),
        previous: link.previous,
        hash: vec![],
    };
    row.hash = row.digest(entry.citizen, secret);
    row
}

impl Row {
    fn digest(&self, citizen: Uuid, secret: &Secret) -> Vec<u8> {
        let fields = canonical(&[
            citizen.as_bytes(),
            &self.seq.to_be_bytes(),
            self.who.as_bytes(),
            self.actor_id.as_ref().map_or(&[], |id| id.as_bytes()),
            self.system.as_deref().unwrap_or_default().as_bytes(),
            self.what.as_bytes(),
            self.why.as_bytes(),
            &self.at.to_be_bytes(),
            &self.previous,
        ]);
        secret.hmac("access", fields)
    }
}

async fn insert(exec: Exec<'_>, citizen: Uuid, row: &Row) -> sqlx::Result<()> {
    let sql = "INSERT INTO access_event (citizen_id, seq, who, actor_id, system, what, why, at,
                                         previous, hash)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(citizen)
            .bind(row.seq)
            .bind(&row.who)
            .bind(row.actor_id)
            .bind(&row.system)
            .bind(&row.what)
            .bind(&row.why)
            .bind(row.at)
            .bind(&row.previous)
            .bind(&row.hash)
            .execute(c)
            .await
            .map(|_| ())
    })
}

/// Reads a chain row after row; answers how many rows it has, or where it does not hold.
///
/// What a key cannot show: that one chain went back, rows and head, to what both were before.
///
/// # Errors
/// As the database answered.
pub async fn verify(
    reader: &mut Reader,
    secret: &Secret,
    citizen: Uuid,
) -> sqlx::Result<Result<i64, Fault>> {
    // The head first: what is written meanwhile only goes on from it.
    let head = Log::Access.head(reader.exec(), citizen).await?;
    let mut chain = head.clone().map_or_else(Chain::default, Head::start);
    let from = chain.seq;
    loop {
        let rows = rows(reader.exec(), citizen, chain.seq).await?;
        for row in &rows {
            let link = Link {
                seq: row.seq,
                previous: row.previous.clone(),
            };
            let computed = row.digest(citizen, secret);
            if let Err(fault) = chain.follow(&link, &row.hash, &computed) {
                return Ok(Err(fault));
            }
        }
        if rows.len() < usize::try_from(BATCH).unwrap_or_default() {
            break;
        }
    }
    let fault = Log::Access.fault(head.as_ref(), secret, citizen, chain.seq);
    Ok(fault.map_or(Ok(chain.seq - from), Err))
}

async fn rows(exec: Exec<'_>, citizen: Uuid, after: i64) -> sqlx::Result<Vec<Row>> {
    let sql = "SELECT seq, who, actor_id, system, what, why, at, previous, hash
               FROM access_event WHERE citizen_id = $1 AND seq > $2 ORDER BY seq LIMIT $3";
    on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .bind(after)
        .bind(BATCH)
        .fetch_all(c)
        .await)
}
