//! The consent ledger, which only grows, and the state it amounts to.

mod notice;
mod rebuild;
mod seal;
mod state;

use app::model::consent::{ConsentAct, ConsentEvent, ConsentState};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use sqlx::FromRow;
use uuid::Uuid;

use super::{
    Exec, Reader, Writer,
    chain::{Chain, Fault, Link, canonical},
    dialect,
    head::{Head, Log},
    instant, millis, on,
};
use crate::identity::secret::Secret;
pub use notice::notice;
pub use rebuild::{Compared, compare, rebuild};
pub use seal::seal_all;
pub use state::{outgrown, state, states};

/// What a citizen decided, and on which text.
#[derive(Debug, Clone)]
pub struct Decision<'a> {
    pub citizen: Uuid,
    pub purpose: &'a str,
    pub act: ConsentAct,
    pub text_version: u32,
    /// All that was read, in the language it was read in.
    pub notice: &'a str,
    pub lang: &'a str,
    pub at: Timestamp,
}

/// A row of the ledger, as its receipt tells it.
#[derive(Debug, Clone)]
pub struct Entry {
    pub event: ConsentEvent,
    /// Hexadecimal.
    pub notice_hash: String,
    pub notice: Option<String>,
    pub lang: String,
}

#[derive(FromRow)]
struct Row {
    seq: i64,
    purpose: String,
    act: String,
    text_version: i64,
    text_hash: Vec<u8>,
    lang: String,
    channel: String,
    actor_id: Uuid,
    at: i64,
    previous: Vec<u8>,
    hash: Vec<u8>,
}

/// Where the acts come from: the citizen's browser, or nobody but the portal. The desk and the
/// telephone may follow.
const WEB: &str = "web";
const PORTAL: &str = "portal";

/// Appends the act and updates the state.
///
/// # Errors
/// As the database answered.
pub async fn append(
    writer: &mut Writer,
    secret: &Secret,
    decision: &Decision<'_>,
) -> sqlx::Result<ConsentEvent> {
    let citizen = decision.citizen;
    dialect::lock_citizen(writer.exec(), citizen).await?;
    let head = Log::Consent.head(writer.exec(), citizen).await?;
    let last = Log::Consent
        .end(writer.exec(), secret, citizen, head.as_ref())
        .await?;
    let row = chained(decision, &last);
    notice::keep(writer.exec(), &row.text_hash, decision.notice).await?;
    insert(writer.exec(), citizen, &row).await?;
    let start = head.map_or_else(Chain::default, Head::start);
    let end = Chain {
        seq: row.seq,
        hash: row.hash.clone(),
    };
    Log::Consent
        .put(writer.exec(), secret, citizen, &start, &end)
        .await?;
    let event = ConsentEvent {
        seq: row.seq,
        purpose: row.purpose,
        act: decision.act,
        text_version: decision.text_version,
        at: decision.at,
        hash: hex::encode(&row.hash),
    };
    let holds = ConsentState::after(&event);
    state::set(writer.exec(), citizen, &event.purpose, holds).await?;
    Ok(event)
}

fn chained(decision: &Decision<'_>, last: &Chain) -> Row {
    let Link { seq, previous } = last.next();
    let (channel, actor_id) = match decision.act {
        ConsentAct::Expire => (PORTAL, Uuid::nil()),
        _ => (WEB, decision.citizen),
    };
    let mut row = Row {
        seq,
        purpose: decision.purpose.to_owned(),
        act: decision.act.as_str().to_owned(),
        text_version: i64::from(decision.text_version),
        text_hash: Sha256::digest(decision.notice).to_vec(),
        lang: decision.lang.to_owned(),
        channel: channel.to_owned(),
        actor_id,
        at: millis(decision.at),
        previous,
        hash: vec![],
    };
    row.hash = row.digest(decision.citizen);
    row
}

impl Row {
    fn digest(&self, citizen: Uuid) -> Vec<u8> {
        Sha256::digest(canonical(&[
            citizen.as_bytes(),
            &self.seq.to_be_bytes(),
            self.purpose.as_bytes(),
            self.act.as_bytes(),
            &self.text_version.to_be_bytes(),
            &self.text_hash,
            self.lang.as_bytes(),
            self.channel.as_bytes(),
            self.actor_id.as_bytes(),
            &self.at.to_be_bytes(),
            &self.previous,
        ]))
        .to_vec()
    }

    fn link(&self) -> Link {
        Link {
            seq: self.seq,
            previous: self.previous.clone(),
        }
    }

    fn event(&self) -> Option<ConsentEvent> {
        Some(ConsentEvent {
            seq: self.seq,
            act: ConsentAct::parse(&self.act)?,
            purpose: self.purpose.clone(),
            text_version: u32::try_from(self.text_version).ok()?,
            at: instant(self.at),
            hash: hex::encode(&self.hash),
        })
    }
}

async fn insert(exec: Exec<'_>, citizen: Uuid, row: &Row) -> sqlx::Result<()> {
    let sql = "INSERT INTO consent_event (citizen_id, seq, purpose, act, text_version, text_hash,
                                          lang, channel, actor_id, at, previous, hash)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(citizen)
            .bind(row.seq)
            .bind(&row.purpose)
            .bind(&row.act)
            .bind(row.text_version)
            .bind(&row.text_hash)
            .bind(&row.lang)
            .bind(&row.channel)
            .bind(row.actor_id)
            .bind(row.at)
            .bind(&row.previous)
            .bind(&row.hash)
            .execute(c)
            .await
            .map(|_| ())
    })
}

/// The citizen's ledger, newest first.
///
/// # Errors
/// As the database answered.
pub async fn events(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Vec<ConsentEvent>> {
    let rows = rows(exec, citizen).await?;
    Ok(rows.iter().rev().filter_map(Row::event).collect())
}

/// One row of the citizen's ledger, with what was read.
///
/// # Errors
/// As the database answered.
pub async fn entry(reader: &mut Reader, citizen: Uuid, seq: i64) -> sqlx::Result<Option<Entry>> {
    let sql = "SELECT seq, purpose, act, text_version, text_hash, lang, channel, actor_id, at,
                      previous, hash
               FROM consent_event WHERE citizen_id = $1 AND seq = $2";
    let row: Option<Row> = on!(reader.exec(), |c| {
        let query = sqlx::query_as(sql).bind(citizen).bind(seq);
        query.fetch_optional(c).await
    })?;
    let Some((row, event)) = row.and_then(|row| row.event().map(|event| (row, event))) else {
        return Ok(None);
    };
    Ok(Some(Entry {
        event,
        notice: notice(reader.exec(), &row.text_hash).await?,
        notice_hash: hex::encode(&row.text_hash),
        lang: row.lang,
    }))
}

/// Reads the citizen's ledger row after row, and whether it ends where it was sealed; answers how
/// many rows there are, or where it does not hold.
///
/// # Errors
/// As the database answered.
pub async fn verify(
    reader: &mut Reader,
    secret: &Secret,
    citizen: Uuid,
) -> sqlx::Result<Result<i64, Fault>> {
    // The head first: what is written meanwhile only goes on from it.
    let head = Log::Consent.head(reader.exec(), citizen).await?;
    let rows = rows(reader.exec(), citizen).await?;
    Ok(held(&rows, head.as_ref(), secret, citizen))
}

fn held(rows: &[Row], head: Option<&Head>, secret: &Secret, citizen: Uuid) -> Result<i64, Fault> {
    let seq = followed(rows, citizen)?.seq;
    let fault = Log::Consent.fault(head, secret, citizen, seq);
    fault.map_or(Ok(seq), Err)
}

/// The same without the key: that the rows follow from one another.
///
/// # Errors
/// As the database answered.
pub async fn follow(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Result<i64, Fault>> {
    let rows = rows(exec, citizen).await?;
    Ok(followed(&rows, citizen).map(|chain| chain.seq))
}

fn followed(rows: &[Row], citizen: Uuid) -> Result<Chain, Fault> {
    let mut chain = Chain::default();
    for row in rows {
        chain.follow(&row.link(), &row.hash, &row.digest(citizen))?;
    }
    Ok(chain)
}

async fn rows(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Vec<Row>> {
    let sql = "SELECT seq, purpose, act, text_version, text_hash, lang, channel, actor_id, at,
                      previous, hash
               FROM consent_event WHERE citizen_id = $1 ORDER BY seq";
    on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .fetch_all(c)
        .await)
}
