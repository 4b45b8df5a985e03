//! How fast it is known what a citizen allows, and how fast the ledger grows.
//!
//! A million citizens have decided; whether one allows a purpose is asked as the journal asks it,
//! in this process and one after another. The ledger is written by the portal's own verb.

use std::{env, fs, path::Path, time::Duration};

use anyhow::{Context as _, ensure};
use app::{
    model::{assurance::Assurance, citizen::Citizen, consent::PERSONALISATION, lang::Lang},
    portal::Portal as _,
};
use server::{
    db::{self, Db, Exec, session::Entrance},
    identity::secret::{Secret, token_hash},
    portal::TownHall,
    serve,
    world::{Chance, Clock, Stopwatch},
};
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::{data::schema, day, now, report, root};

const CITIZENS: i64 = 1_000_000;
const ASKED: i64 = 100_000;
const ACTS: usize = 4_000;
const WRITERS: usize = 8;

pub async fn measure(scratch: &Path) -> anyhow::Result<()> {
    println!("What is allowed: {CITIZENS} citizens who decided; {ASKED} of them, one by one.\n");
    let file = scratch.join("consent.db");
    for ending in ["db", "db-wal", "db-shm"] {
        let _ = fs::remove_file(file.with_extension(ending));
    }
    on("SQLite", &format!("sqlite:{}", file.display())).await?;
    let Ok(url) = env::var("TEST_POSTGRES_URL") else {
        println!("PostgreSQL: not measured; run through `make bench`, which starts one\n");
        return Ok(());
    };
    let url = schema(&url, "consent").await?;
    on("PostgreSQL, without fsync", &url).await
}

async fn on(engine: &str, url: &str) -> anyhow::Result<()> {
    let db = serve::open(url).await?;
    fill(&db).await?;
    let (per_second, times) = ask(&db).await?;
    let hall = hall(&db).await?;
    let citizens = enter(&hall).await?;
    let alone = decide(&hall, &citizens, 1).await?;
    let together = decide(&hall, &citizens, WRITERS).await?;
    db.close().await;
    report::heading(engine);
    println!(
        "  {:<42}{per_second:>10.0}/s",
        "whether a purpose is allowed"
    );
    let millis = |part: usize| times[(times.len() - 1) * part / 100].as_secs_f64() * 1e3;
    report::below("the same, p50", (millis(50), 3), 1.0, " ms");
    report::below("the same, p99", (millis(99), 3), 1.0, " ms");
    println!("  {:<42}{alone:>10.0}/s", "acts in the ledger, one writer");
    println!(
        "  {:<42}{together:>10.0}/s",
        format!("acts in the ledger, {WRITERS} writers")
    );
    println!();
    Ok(())
}

/// The id of citizen `n`: its number in sixteen digits, as both databases can write it.
fn id(n: i64) -> Uuid {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(format!("{n:016}").as_bytes());
    Uuid::from_bytes(bytes)
}

async fn fill(db: &Db) -> sqlx::Result<()> {
    let mut writer = db.writer().await?;
    let states = "INSERT INTO consent_state (citizen_id, purpose, granted, since, text_version)
                  SELECT id, $1, $2, created_at, 1 FROM citizen ORDER BY id";
    match writer.exec() {
        Exec::Sqlite(c) => {
            let sql = "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n
                                                WHERE i < $1 - 1)
                       INSERT INTO citizen (id, name, created_at)
                       SELECT CAST(printf('%016d', i) AS BLOB), 'Marta Vidal Soler', 0 FROM n";
            sqlx::query(sql).bind(CITIZENS).execute(&mut *c).await?;
            let query = sqlx::query(states).bind(PERSONALISATION).bind(true);
            query.execute(c).await?;
        }
        Exec::Postgres(c) => {
            let sql = "INSERT INTO citizen (id, name, created_at)
                       SELECT encode(convert_to(lpad(i::text, 16, '0'), 'UTF8'), 'hex')::uuid,
                              'Marta Vidal Soler', 0
                       FROM generate_series(0, $1 - 1) AS i";
            sqlx::query(sql).bind(CITIZENS).execute(&mut *c).await?;
            let query = sqlx::query(states).bind(PERSONALISATION).bind(true);
            query.execute(&mut *c).await?;
            sqlx::query("ANALYZE").execute(c).await?;
        }
    }
    writer.commit().await
}

/// How many answers came each second, and how long each took, sorted.
async fn ask(db: &Db) -> anyhow::Result<(f64, Vec<Duration>)> {
    const STEP: i64 = 617_393; // prime to the number of citizens: no two neighbours
    let (mut times, all) = (vec![], Stopwatch::start());
    for n in 0..ASKED {
        let one = Stopwatch::start();
        let mut reader = db.reader().await?;
        let citizen = id(n * STEP % CITIZENS);
        let state = db::consent::state(reader.exec(), citizen, PERSONALISATION).await?;
        reader.done();
        times.push(one.elapsed());
        ensure!(state.is_some_and(|it| it.granted), "{citizen} allows it");
    }
    let per_second = f64::from(u32::try_from(ASKED)?) / all.elapsed().as_secs_f64();
    times.sort_unstable();
    Ok((per_second, times))
}

async fn hall(db: &Db) -> anyhow::Result<TownHall> {
    let folder = serve::load(&root().join("server/demo"), day())?;
    let (secret, clock) = (Secret::new([0; 32]), Clock::Fixed(now()));
    let chance = Chance::Seeded(1.into());
    let none = Duration::ZERO;
    Ok(TownHall::open(folder, vec![], db.clone(), secret, clock, chance, none).await?)
}

/// As many as write at once, as their sessions know them.
async fn enter(hall: &TownHall) -> anyhow::Result<Vec<Citizen>> {
    let mut citizens = vec![];
    for n in 0..WRITERS {
        let token = hex::encode([u8::try_from(n)?; 32]);
        let entrance = Entrance {
            citizen: id(i64::try_from(n)?),
            sealed_document: &[],
            assurance: Assurance::High,
            by_provider: false,
        };
        let mut writer = hall.db().writer().await?;
        db::session::create(writer.exec(), &token_hash(&token), &entrance, now()).await?;
        writer.commit().await?;
        let citizen = hall
            .citizen(&app::model::citizen::SessionToken(token))
            .await?;
        citizens.push(citizen.context("who entered is known")?);
    }
    Ok(citizens)
}

/// Acts a second: each says no and yes in turn, every one a row, its hash and its seal.
async fn decide(hall: &TownHall, citizens: &[Citizen], writers: usize) -> anyhow::Result<f64> {
    let (mut writing, took) = (JoinSet::new(), Stopwatch::start());
    for citizen in citizens.iter().take(writers) {
        let (hall, citizen) = (hall.clone(), citizen.clone());
        writing.spawn(async move {
            for n in 0..ACTS / writers {
                let decided = hall.decide(&citizen, PERSONALISATION, n % 2 == 1, Lang::Es);
                decided.await?.context("each changes something")?;
            }
            anyhow::Ok(())
        });
    }
    while let Some(done) = writing.join_next().await {
        done??;
    }
    let acts = u32::try_from(ACTS / writers * writers)?;
    Ok(f64::from(acts) / took.elapsed().as_secs_f64())
}
