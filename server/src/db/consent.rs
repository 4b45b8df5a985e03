//! The consent ledger, which only grows, and the state it amounts to.

use app::model::consent::{ConsentAct, ConsentEvent};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use sqlx::FromRow;
use uuid::Uuid;

use super::{
    Exec, Writer,
    chain::{Chain, Fault, Link, canonical},
    dialect, instant, millis, on,
};

/// What a citizen decided, and on which text.
#[derive(Debug, Clone)]
pub struct Decision<'a> {
    pub citizen: Uuid,
    pub purpose: &'a str,
    pub act: ConsentAct,
    pub text_version: u32,
    /// SHA-256 of the text in the language it was read in.
    pub text_hash: [u8; 32],
    pub lang: &'a str,
    pub at: Timestamp,
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

/// Where the acts of this issue come from; the desk and the telephone may follow.
const CHANNEL: &str = "web";

/// Appends the act and updates the state.
///
/// # Errors
/// As the database answered.
pub async fn append(writer: &mut Writer, decision: &Decision<'_>) -> sqlx::Result<()> {
    dialect::lock_citizen(writer.exec(), decision.citizen).await?;
    let last = last(writer.exec(), decision.citizen).await?;
    let row = chained(decision, &last);
    insert(writer.exec(), decision.citizen, &row).await?;
    let sql = "INSERT INTO consent_state (citizen_id, purpose, granted, since)
               VALUES ($1, $2, $3, $4)
               ON CONFLICT (citizen_id, purpose)
               DO UPDATE SET granted = excluded.granted, since = excluded.since";
    on!(writer.exec(), |c| {
        sqlx::query(sql)
            .bind(decision.citizen)
            .bind(decision.purpose)
            .bind(decision.act == ConsentAct::Grant)
            .bind(millis(decision.at))
            .execute(c)
            .await
            .map(|_| ())
    })
}

fn chained(decision: &Decision<'_>, last: &Chain) -> Row {
    let Link { seq, previous } = last.next();
    let mut row = Row {
        seq,
        purpose: decision.purpose.to_owned(),
        act: decision.act.as_str().to_owned(),
        text_version: i64::from(decision.text_version),
        text_hash: decision.text_hash.to_vec(),
        lang: decision.lang.to_owned(),
        channel: CHANNEL.to_owned(),
        actor_id: decision.citizen,
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
}

async fn last(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Chain> {
    let sql = "SELECT seq, hash FROM consent_event WHERE citizen_id = $1
               ORDER BY seq DESC LIMIT 1";
    let last: Option<(i64, Vec<u8>)> = on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .fetch_optional(c)
        .await)?;
    Ok(last.map_or_else(Chain::default, |(seq, hash)| Chain { seq, hash }))
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

/// What was decided on the purpose, if anything was.
///
/// # Errors
/// As the database answered.
pub async fn state(exec: Exec<'_>, citizen: Uuid, purpose: &str) -> sqlx::Result<Option<bool>> {
    let sql = "SELECT granted FROM consent_state WHERE citizen_id = $1 AND purpose = $2";
    on!(exec, |c| sqlx::query_scalar(sql)
        .bind(citizen)
        .bind(purpose)
        .fetch_optional(c)
        .await)
}

/// The granted purposes, and since when.
///
/// # Errors
/// As the database answered.
pub async fn granted(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Vec<(String, Timestamp)>> {
    let sql = "SELECT purpose, since FROM consent_state WHERE citizen_id = $1 AND granted = $2";
    let rows: Vec<(String, i64)> = on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .bind(true)
        .fetch_all(c)
        .await)?;
    Ok(rows
        .into_iter()
        .map(|(purpose, since)| (purpose, instant(since)))
        .collect())
}

/// The citizen's ledger, newest first.
///
/// # Errors
/// As the database answered.
pub async fn events(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Vec<ConsentEvent>> {
    Ok(rows(exec, citizen)
        .await?
        .into_iter()
        .rev()
        .filter_map(Row::event)
        .collect())
}

/// Reads the citizen's ledger row after row; answers how many there are, or where it does not
/// hold.
///
/// # Errors
/// As the database answered.
pub async fn verify(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Result<i64, Fault>> {
    let mut chain = Chain::default();
    for row in rows(exec, citizen).await? {
        let followed = chain.follow(&row.link(), &row.hash, &row.digest(citizen));
        if let Err(fault) = followed {
            return Ok(Err(fault));
        }
    }
    Ok(Ok(chain.seq))
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

impl Row {
    fn event(self) -> Option<ConsentEvent> {
        Some(ConsentEvent {
            seq: self.seq,
            act: ConsentAct::parse(&self.act)?,
            purpose: self.purpose,
            text_version: u32::try_from(self.text_version).ok()?,
            at: instant(self.at),
            hash: hex::encode(&self.hash),
        })
    }
}
