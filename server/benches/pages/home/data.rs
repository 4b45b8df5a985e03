//! The town under load: citizens, what is expected of them, what they did, who is signed in.
//!
//! Some citizens are written as the portal writes them; the others are copies of these, under
//! their own keys, spread evenly among them. A copy has no identity and no ledger, whose hashes
//! belong to one citizen; a home page reads neither.

use anyhow::ensure;
use app::model::assurance::Assurance;
use jiff::ToSpan as _;
use server::{
    db::{self, Db, Exec, Writer, session::Entrance},
    identity::secret::token_hash,
    municipality::Folder,
    world::Chance,
};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::people;
use crate::{catalogue, now};

pub const CITIZENS: usize = 100_000;
pub const TASKS_EACH: usize = 8;
pub const SESSIONS: usize = 1_000;
const ORIGINALS: usize = 1_000;

/// What these data depend on, beside the migrations.
pub fn version() -> String {
    fold(
        &fold("", include_bytes!("data.rs")),
        include_bytes!("people.rs"),
    )
}

pub fn fold(version: &str, bytes: &[u8]) -> String {
    let digest = Sha256::new()
        .chain_update(version)
        .chain_update(bytes)
        .finalize();
    hex::encode(&digest[..6])
}

/// The cookie of the session `n`.
pub fn token(n: usize) -> String {
    hex::encode(Sha256::digest(format!("session {n}")))
}

macro_rules! run {
    ($writer:expr, $sql:expr $(, $bind:expr)*) => {
        match $writer.exec() {
            Exec::Sqlite(c) => sqlx::query($sql)$(.bind($bind))*.execute(c).await.map(|_| ()),
            Exec::Postgres(c) => sqlx::query($sql)$(.bind($bind))*.execute(c).await.map(|_| ()),
        }
    };
}

/// Fills a database that is empty, or leaves the one filled before; the catalogue is brought
/// up to date in both. Seconds, not minutes.
pub async fn fill(db: &Db, folder: &Folder) -> anyhow::Result<()> {
    catalogue::fill(db, folder).await?;
    match citizens(db).await?.len() {
        CITIZENS => return Ok(()),
        count => ensure!(
            count == 0,
            "the database is neither empty nor of this bench"
        ),
    }
    let mut writer = db.writer().await?;
    let chance = Chance::Seeded(1.into());
    let mut originals = vec![];
    for n in 0..ORIGINALS {
        originals.push(people::citizen(&mut writer, folder, n, key(&chance)).await?);
    }
    copy(&mut writer, &originals, &chance).await?;
    writer.commit().await?;
    let step = CITIZENS / SESSIONS;
    let mut writer = db.writer().await?;
    for (n, citizen) in citizens(db).await?.into_iter().step_by(step).enumerate() {
        let hash = token_hash(&token(n));
        let entrance = Entrance {
            citizen,
            sealed_document: &[],
            assurance: Assurance::High,
            by_provider: false,
        };
        db::session::create(writer.exec(), &hash, &entrance, now()).await?;
    }
    if let Exec::Postgres(c) = writer.exec() {
        // What it does by itself before long.
        sqlx::query("ANALYZE").execute(c).await?;
    }
    Ok(writer.commit().await?)
}

async fn citizens(db: &Db) -> sqlx::Result<Vec<Uuid>> {
    let sql = "SELECT id FROM citizen ORDER BY id";
    match db.reader().await?.exec() {
        Exec::Sqlite(c) => sqlx::query_scalar(sql).fetch_all(c).await,
        Exec::Postgres(c) => sqlx::query_scalar(sql).fetch_all(c).await,
    }
}

/// Citizens sign up over ten years; keys sort by that instant.
fn key(chance: &Chance) -> Uuid {
    let ago = i64::from(u32::from_be_bytes(chance.bytes())) % (10 * 365 * 86_400);
    chance.uuid(now() - ago.seconds())
}

/// The tables a citizen's rows are copied in; sorted, so that they are written in one sweep.
const COPIES: [&str; 8] = [
    "INSERT INTO citizen (id, name, created_at)
     SELECT copy.id, name, created_at
     FROM copy JOIN citizen ON citizen.id = origin ORDER BY copy.id",
    "INSERT INTO consent_state (citizen_id, purpose, granted, since, text_version)
     SELECT copy.id, purpose, granted, since, text_version
     FROM copy JOIN consent_state ON citizen_id = origin ORDER BY copy.id",
    "INSERT INTO source_answer (citizen_id, subject_id, source, asked_at, answered_at, failed)
     SELECT copy.id, copy.id, source, asked_at, answered_at, failed
     FROM copy JOIN source_answer ON citizen_id = origin ORDER BY copy.id",
    "INSERT INTO task (citizen_id, subject_id, source, id, kind, title, lang, due_on, due_time, amount_cents, url)
     SELECT copy.id, copy.id, source, task.id, kind, title, lang, due_on, due_time, amount_cents, url
     FROM copy JOIN task ON citizen_id = origin ORDER BY copy.id",
    "INSERT INTO case_file (citizen_id, subject_id, source, id, procedure, subject, lang, phase, open,
                            started_on, expected_by, url)
     SELECT copy.id, copy.id, source, case_file.id, procedure, subject, lang, phase, open,
            started_on, expected_by, url
     FROM copy JOIN case_file ON citizen_id = origin ORDER BY copy.id",
    "INSERT INTO enrolment (citizen_id, subject_id, service, reference, enrolled_at)
     SELECT copy.id, copy.id, service, reference || '-' || number, enrolled_at
     FROM copy JOIN enrolment ON citizen_id = origin ORDER BY copy.id",
    "INSERT INTO interaction (citizen_id, key, purpose, kind, service, theme, seconds, at)
     SELECT copy.id, key, purpose, kind, service, theme, seconds, at
     FROM copy JOIN interaction ON citizen_id = origin ORDER BY copy.id",
    "INSERT INTO feature (citizen_id, purpose, subject, count, decayed, last_at)
     SELECT copy.id, purpose, subject, count, decayed, last_at
     FROM copy JOIN feature ON citizen_id = origin ORDER BY copy.id",
];

async fn copy(writer: &mut Writer, originals: &[Uuid], chance: &Chance) -> sqlx::Result<()> {
    run!(
        writer,
        "CREATE TEMPORARY TABLE copy AS SELECT id, id AS origin, created_at AS number
         FROM citizen WHERE 1 = 0"
    )?;
    for (origin, number) in originals.iter().cycle().zip(ORIGINALS..CITIZENS) {
        let number = i64::try_from(number).unwrap_or(0);
        let sql = "INSERT INTO copy (id, origin, number) VALUES ($1, $2, $3)";
        run!(writer, sql, key(chance), origin, number)?;
    }
    for sql in COPIES {
        run!(writer, sql)?;
    }
    run!(writer, "DROP TABLE copy")
}
