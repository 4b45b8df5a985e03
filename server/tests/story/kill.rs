//! A withdrawal is all or nothing, also where the process is killed in the middle of it.
//!
//! What is killed is this program itself, as a process of its own that opens the town hall over
//! the database, grants, learns and withdraws by the portal's verbs: it starts faster than the
//! whole server, and so it dies two hundred times.

use std::{
    io::{BufRead as _, BufReader, Lines},
    process::{Child, ChildStdout, Command, Stdio},
    thread,
    time::Duration,
};

use app::{
    model::{
        citizen::Citizen,
        consent::PERSONALISATION,
        interaction::{Interaction, InteractionKind},
        lang::Lang,
    },
    portal::Portal as _,
};
use jiff::ToSpan as _;
use server::{
    db::{self, Db},
    identity::secret::Secret,
    portal::TownHall,
    world::{Chance, Stopwatch},
};
use sqlx::FromRow;
use uuid::Uuid;

use crate::common;

const TIMES: u32 = 200;
/// Rounds that are left to end, to see how long a withdrawal takes.
const MEASURED: u32 = 7;
const ROWS: usize = 100;
const DATABASE: &str = "KILL_DATABASE";
const ROUND: &str = "KILL_ROUND";

#[tokio::test]
#[ignore = "the process that is killed; the other test starts it"]
async fn withdraws() {
    let Ok(url) = std::env::var(DATABASE) else {
        return;
    };
    let round: i64 = std::env::var(ROUND).unwrap().parse().unwrap();
    let db = Db::open(&url).await.unwrap();
    let now = common::monday() + round.seconds();
    let hall = common::town_hall(&db, now, "http://127.0.0.1:1/").await;
    let marta = learnt(&hall).await;
    println!("ready");
    hall.decide(&marta, PERSONALISATION, false, Lang::Es)
        .await
        .unwrap();
    println!("done");
    thread::sleep(Duration::from_secs(60));
}

/// Marta, who allows it, with all that was learnt of her; the same however often it is begun.
async fn learnt(hall: &TownHall) -> Citizen {
    let token = hall.enter("marta").await.unwrap();
    let mut marta = hall.citizen(&token).await.unwrap().unwrap();
    hall.decide(&marta, PERSONALISATION, true, Lang::Es)
        .await
        .unwrap();
    marta.personalised = true;
    let keys: Vec<usize> = (0..ROWS).collect();
    for some in keys.chunks(50) {
        let opened = |key: &usize| Interaction {
            key: format!("key-{key}"),
            kind: InteractionKind::Opened,
            service: Some("natacion-verano".into()),
            theme: String::new(),
            seconds: None,
        };
        let batch: Vec<Interaction> = some.iter().map(opened).collect();
        hall.record(&marta, &batch).await.unwrap();
    }
    // Not `hide`, which would add to the journal each time.
    let mut writer = hall.db().writer().await.unwrap();
    db::journal::hide(writer.exec(), marta.id, "natacion-invierno", hall.now())
        .await
        .unwrap();
    writer.commit().await.unwrap();
    marta
}

struct Victim {
    child: Child,
    said: Lines<BufReader<ChildStdout>>,
}

impl Victim {
    /// Running, and at the beginning of the withdrawal.
    fn ready(url: &str, round: u32) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "kill::withdraws", "--ignored", "--nocapture"])
            .env(DATABASE, url)
            .env(ROUND, round.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut victim = Self { child, said };
        assert!(victim.says("ready"), "it did not begin");
        victim
    }

    fn says(&mut self, word: &str) -> bool {
        self.said.by_ref().any(|line| line.unwrap().ends_with(word))
    }

    /// SIGKILL; answers whether the withdrawal had been answered for.
    fn kill(mut self) -> bool {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.says("done")
    }
}

/// What is left, all of it.
#[derive(Debug, FromRow)]
struct Left {
    id: Uuid,
    granted: bool,
    acts: i64,
    interactions: i64,
    features: i64,
    hidden: i64,
}

async fn left(url: &str) -> Left {
    let db = Db::open(url).await.unwrap();
    let Db::Sqlite { write, .. } = &db else {
        panic!("it is SQLite");
    };
    let sql = "SELECT id,
                      (SELECT granted FROM consent_state) AS granted,
                      (SELECT COUNT(*) FROM consent_event) AS acts,
                      (SELECT COUNT(*) FROM interaction) AS interactions,
                      (SELECT COUNT(*) FROM feature) AS features,
                      (SELECT COUNT(*) FROM recommendation_state) AS hidden
               FROM citizen";
    let left: Left = sqlx::query_as(sql).fetch_one(write).await.unwrap();
    let mut reader = db.reader().await.unwrap();
    let secret = Secret::new([7; 32]);
    let held = db::consent::verify(&mut reader, &secret, left.id).await;
    assert_eq!(held.unwrap(), Ok(left.acts), "{left:?}");
    reader.done();
    db.close().await;
    left
}

#[derive(Debug, Default)]
struct Fell {
    before: u32,
    /// It was kept, and nobody had been told yet.
    unanswered: u32,
    after: u32,
}

#[tokio::test]
async fn killed_at_any_instant_it_is_either_before_or_after() {
    let dir = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", dir.path().join("ventanilla.db").display());
    let takes = measured(&url);
    println!("a withdrawal takes {takes:?}");
    let chance = Chance::Seeded(std::sync::atomic::AtomicU64::new(5));
    let (mut fell, mut last) = (Fell::default(), left(&url).await);
    for round in 0..TIMES {
        let victim = Victim::ready(&url, MEASURED + round);
        let drawn = u32::from(u16::from_be_bytes(chance.bytes()));
        thread::sleep(takes.mul_f64(f64::from(drawn) / f64::from(u16::MAX) * 1.6));
        let answered = victim.kill();
        let left = left(&url).await;
        // It began with a new yes, where the last one had been withdrawn.
        let granted = last.acts + i64::from(!last.granted);
        if left.granted {
            assert!(!answered, "it was answered for, and is gone: {left:?}");
            let all = (left.interactions, left.hidden, left.acts);
            assert_eq!(all, (i64::try_from(ROWS).unwrap(), 1, granted), "{left:?}");
            assert!(left.features > 0);
            fell.before += 1;
        } else {
            let none = (left.interactions, left.features, left.hidden);
            assert_eq!(none, (0, 0, 0), "{left:?}");
            assert_eq!(left.acts, granted + 1);
            *if answered {
                &mut fell.after
            } else {
                &mut fell.unanswered
            } += 1;
        }
        last = left;
    }
    println!("{fell:?}");
    assert!(
        fell.before > 0 && fell.after + fell.unanswered > 0,
        "{fell:?}"
    );
}

/// How long a withdrawal takes here and now: the middle of some.
fn measured(url: &str) -> Duration {
    let mut took: Vec<Duration> = (0..MEASURED)
        .map(|round| {
            let mut victim = Victim::ready(url, round);
            let watch = Stopwatch::start();
            assert!(victim.says("done"));
            let took = watch.elapsed();
            victim.kill();
            took
        })
        .collect();
    took.sort();
    took[took.len() / 2]
}
