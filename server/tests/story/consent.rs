//! The consent ledger and what it amounts to.

use std::collections::BTreeMap;

use app::{
    model::{
        citizen::Citizen,
        consent::{ConsentAct, ConsentState, PERSONALISATION},
        lang::Lang,
        municipality::Purpose,
    },
    portal::{AppError, Portal as _},
};
use jiff::{Timestamp, ToSpan as _};
use proptest::{
    collection::vec,
    prelude::{Strategy as _, any},
    strategy::ValueTree as _,
    test_runner::TestRunner,
};
use server::{
    audit::audit,
    db::{self, Db, consent::Decision},
    identity::secret::Secret,
    jobs, municipality,
    portal::TownHall,
    rebuild::{Rebuilt, compare_all, rebuild_all},
    serve,
    world::Clock,
};
use uuid::Uuid;

use crate::{common, databases, decide, derived, enter, features, offered, opened};

const PURPOSES: [&str; 3] = ["a", "b", "c"];
const CITIZENS: usize = 3;
const HISTORIES: usize = 24;

fn secret() -> Secret {
    Secret::new([7; 32])
}

async fn run(db: &Db, sql: &'static str) {
    match db {
        Db::Sqlite { write, .. } => {
            sqlx::raw_sql(sql).execute(write).await.expect("runs");
        }
        Db::Postgres { write, .. } => {
            sqlx::raw_sql(sql).execute(write).await.expect("runs");
        }
    }
}

async fn faults(db: &Db) -> Vec<String> {
    let mut lines = vec![];
    let tell = |line: String| lines.push(line);
    audit(db, &secret(), tell).await.expect("reads");
    lines.retain(|line| line.contains("consent ledger"));
    lines
}

/// The demo's town hall, some of whose purposes were changed.
async fn hall_with(db: &Db, now: Timestamp, change: impl FnOnce(&mut Vec<Purpose>)) -> TownHall {
    let today = serve::today(Clock::Fixed(now));
    let mut folder = municipality::load(common::demo(), today).expect("a folder");
    folder.sources.clear();
    change(&mut folder.municipality.purposes);
    common::town_hall_of(folder, db, now, "http://127.0.0.1:1/").await
}

fn personalisation(purposes: &mut [Purpose]) -> &mut Purpose {
    let mut purposes = purposes.iter_mut();
    let found = purposes.find(|it| it.id == PERSONALISATION);
    found.expect("the purpose")
}

/// Who decides on what, and which way; the state says which act that is.
type Step = (usize, usize, u8, u32);

#[tokio::test]
async fn whatever_was_decided_the_ledger_alone_tells_what_holds() {
    for (engine, db, _dir) in databases("histories").await {
        let mut runner = TestRunner::deterministic();
        let one = (0..CITIZENS, 0..PURPOSES.len(), 0..3_u8, 1..5_u32);
        let histories = vec(one, 1..30).prop_map(|steps: Vec<Step>| steps);
        for n in 0..HISTORIES {
            let steps = histories
                .new_tree(&mut runner)
                .expect("a history")
                .current();
            let seed = any::<u8>().new_tree(&mut runner).expect("chance").current();
            println!("on {engine}: history {n}: {steps:?}");
            history(&db, n, &steps, seed).await;
        }
        let all = compare_all(&db, &secret(), |_| {}).await.expect("compares");
        assert_eq!((all.differed, all.broken), (0, 0));
        assert_eq!(all.citizens, CITIZENS * HISTORIES);
        assert_eq!(faults(&db).await, [""; 0]);
    }
}

async fn history(db: &Db, n: usize, steps: &[Step], seed: u8) {
    let mut people = vec![];
    for who in 0..CITIZENS {
        people.push(somebody(db, n * CITIZENS + who).await);
    }
    let mut expected: BTreeMap<(Uuid, &str), ConsentState> = BTreeMap::new();
    for (at, (who, purpose, way, version)) in steps.iter().enumerate() {
        let (citizen, purpose) = (people[*who], PURPOSES[*purpose]);
        let before = expected.get(&(citizen, purpose)).map(|it| it.granted);
        let act = match way {
            0 => ConsentAct::deciding(true, before),
            1 => ConsentAct::deciding(false, before),
            _ => (before == Some(true)).then_some(ConsentAct::Expire),
        };
        let Some(act) = act else { continue };
        let since = common::monday() + i64::try_from(at).expect("a number").seconds();
        append(db, citizen, purpose, act, *version, since).await;
        match act {
            ConsentAct::Expire => expected.remove(&(citizen, purpose)),
            _ => expected.insert(
                (citizen, purpose),
                ConsentState {
                    granted: act == ConsentAct::Grant,
                    since,
                    text_version: *version,
                },
            ),
        };
        assert_eq!(kept(db, &people).await, expected);
    }
    let spoilt = [
        "UPDATE consent_state SET granted = NOT granted",
        "UPDATE consent_state SET text_version = text_version + 1, since = since - 1",
        "DELETE FROM consent_state WHERE purpose = 'b'",
        "UPDATE consent_state SET purpose = 'z' WHERE purpose = 'c'",
    ];
    run(db, spoilt[usize::from(seed) % spoilt.len()]).await;
    rebuild_all(db, &secret(), |_| {}).await.expect("rebuilds");
    assert_eq!(kept(db, &people).await, expected, "made anew");
}

async fn somebody(db: &Db, n: usize) -> Uuid {
    let id = Uuid::from_u128(u128::try_from(n).expect("a number") + 1);
    let mut writer = db.writer().await.expect("a writer");
    let hmac = n.to_be_bytes();
    db::citizen::find_or_create(&mut writer, "es-nif", &hmac, "X", id, common::monday())
        .await
        .expect("somebody");
    writer.commit().await.expect("commits");
    id
}

async fn append(
    db: &Db,
    citizen: Uuid,
    purpose: &str,
    act: ConsentAct,
    version: u32,
    at: Timestamp,
) {
    let decision = Decision {
        citizen,
        purpose,
        act,
        text_version: version,
        notice: "{}",
        lang: "es",
        at,
    };
    let mut writer = db.writer().await.expect("a writer");
    db::consent::append(&mut writer, &secret(), &decision)
        .await
        .expect("appends");
    writer.commit().await.expect("commits");
}

async fn kept<'a>(db: &Db, people: &[Uuid]) -> BTreeMap<(Uuid, &'a str), ConsentState> {
    let mut reader = db.reader().await.expect("a reader");
    let mut all = BTreeMap::new();
    for citizen in people {
        let states = db::consent::states(reader.exec(), *citizen).await;
        for (purpose, state) in states.expect("states") {
            let purpose = PURPOSES.into_iter().find(|it| *it == purpose);
            all.insert((*citizen, purpose.unwrap_or("?")), state);
        }
    }
    reader.done();
    all
}

#[tokio::test]
async fn a_ledger_cut_short_is_missed_and_not_rebuilt_from() {
    for (engine, db, _dir) in databases("cut").await {
        println!("on {engine}");
        let hall = hall_with(&db, common::monday(), |_| {}).await;
        let (mut marta, mut pau) = (enter(&hall, "marta").await, enter(&hall, "pau").await);
        for yes in [true, false, true] {
            decide(&hall, &mut marta, yes).await;
            decide(&hall, &mut pau, yes).await;
        }
        assert_eq!(faults(&db).await, [""; 0]);
        run(&db, "DELETE FROM consent_event WHERE seq = 3").await;
        let told = faults(&db).await;
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(
            told.iter()
                .all(|it| it.ends_with("the rows after 2 are missing"))
        );

        let rebuilt = rebuild_all(&db, &secret(), |_| {}).await.expect("rebuilds");
        let left = Rebuilt {
            citizens: 2,
            states: 0,
            differed: 0,
            broken: 2,
        };
        assert_eq!(rebuilt, left);
        decide(&hall, &mut marta, false).await;
        let told = faults(&db).await;
        assert!(told.len() == 2, "a new act does not hide it: {told:?}");
    }
}

#[tokio::test]
async fn ledgers_of_before_are_sealed_once() {
    for (engine, db, _dir) in databases("sealed").await {
        println!("on {engine}");
        let hall = hall_with(&db, common::monday(), |_| {}).await;
        let mut marta = enter(&hall, "marta").await;
        decide(&hall, &mut marta, true).await;
        run(&db, "DELETE FROM consent_head").await;
        assert_eq!(faults(&db).await.len(), 1);
        hall_with(&db, common::monday(), |_| {}).await;
        assert_eq!(
            faults(&db).await,
            [""; 0],
            "the portal was brought up to date"
        );

        let mut pau = enter(&hall, "pau").await;
        decide(&hall, &mut pau, true).await;
        run(&db, "UPDATE consent_head SET seal = hash").await;
        hall_with(&db, common::monday(), |_| {}).await;
        assert_eq!(faults(&db).await.len(), 2, "and is not again");
    }
}

#[tokio::test]
async fn a_text_that_allows_more_asks_anew_and_only_who_said_yes() {
    let now = common::monday();
    for (engine, db, _dir) in databases("anew").await {
        println!("on {engine}");
        let hall = hall_with(&db, now, |_| {}).await;
        let (mut marta, mut pau) = (enter(&hall, "marta").await, enter(&hall, "pau").await);
        let mut omar = enter(&hall, "omar").await;
        decide(&hall, &mut marta, true).await;
        decide(&hall, &mut omar, true).await;
        decide(&hall, &mut pau, false).await;
        for who in [&marta, &omar] {
            hall.record(who, &[opened("one")]).await.expect("keeps");
        }

        let reworded = hall_with(&db, now + 1.minutes(), |all| {
            personalisation(all).version = 2;
        });
        let reworded = reworded.await;
        let marta = enter(&reworded, "marta").await;
        assert!(marta.personalised, "only the wording changed");
        let receipt = hall.consent_receipt(&marta, 1).await.expect("a receipt");
        assert!(receipt.in_force);

        let grown = hall_with(&db, now + 2.minutes(), |all| {
            let purpose = personalisation(all);
            (purpose.version, purpose.asks_again_from) = (3, 3);
        })
        .await;
        // A page from before still believes that they allow it.
        grown
            .record(&marta, &[opened("two")])
            .await
            .expect("does nothing");
        assert_eq!(features(&db, &marta).await[0].count, 1);
        expires(&grown, &db).await;

        assert_eq!(jobs::expire::expire(&grown).await.expect("expires"), 1);
        assert_eq!(features(&db, &omar).await, [], "who never came back, too");
        let pau = enter(&grown, "pau").await;
        assert!(pau.decided, "a no is not asked again");
        assert_eq!(
            hall.permissions(&pau).await.expect("theirs").events.len(),
            1
        );
        assert_eq!(faults(&db).await, [""; 0]);
    }
}

async fn expires(grown: &TownHall, db: &Db) {
    let mut marta = enter(grown, "marta").await;
    assert!(!marta.personalised && !marta.decided, "it is asked anew");
    assert_eq!(features(db, &marta).await, []);
    let permissions = grown.permissions(&marta).await.expect("theirs");
    assert_eq!(permissions.granted, []);
    let acts: Vec<_> = permissions
        .events
        .iter()
        .map(|it| (it.act, it.text_version))
        .collect();
    assert_eq!(acts, [(ConsentAct::Expire, 3), (ConsentAct::Grant, 1)]);
    let act = decide(grown, &mut marta, true).await;
    assert_eq!(act, Some(ConsentAct::Grant));
    grown
        .record(&marta, &[opened("three")])
        .await
        .expect("keeps");
    assert_eq!(features(db, &marta).await[0].count, 1);
}

#[tokio::test]
async fn a_receipt_shows_what_was_read_and_only_to_who_decided() {
    let now = common::monday();
    for (engine, db, _dir) in databases("receipts").await {
        println!("on {engine}");
        let hall = hall_with(&db, now, |_| {}).await;
        let (mut marta, pau) = (enter(&hall, "marta").await, enter(&hall, "pau").await);
        decide(&hall, &mut marta, true).await;
        let was = hall
            .municipality()
            .purpose(PERSONALISATION)
            .expect("one")
            .notice(Lang::Es);

        let later = hall_with(&db, now + 1.minutes(), |all| {
            let purpose = personalisation(all);
            purpose.text = app::model::localized::Localized::of(Lang::Es, "Otra cosa.");
            purpose.retention_days = 30;
        })
        .await;
        let receipt = later.consent_receipt(&marta, 1).await.expect("a receipt");
        assert_eq!(receipt.notice.as_ref(), Some(&was), "word by word");
        assert!(receipt.in_force);
        assert_eq!(hall.consent_receipt(&marta, 1).await, Ok(receipt));

        decide(&later, &mut marta, false).await;
        let old = later.consent_receipt(&marta, 1).await.expect("a receipt");
        let new = later.consent_receipt(&marta, 2).await.expect("a receipt");
        assert!(!old.in_force && new.in_force);
        assert_eq!(old.pseudonym, new.pseudonym);
        for (who, seq) in [(&marta, 3), (&marta, 0), (&marta, -1), (&pau, 1)] {
            let none = later.consent_receipt(who, seq).await;
            assert_eq!(none, Err(AppError::NotFound));
        }
    }
}

#[tokio::test]
async fn several_purposes_are_decided_and_undone_apart() {
    for (engine, db, _dir) in databases("several").await {
        println!("on {engine}");
        let hall = hall_with(&db, common::monday(), |all| {
            let mut other = personalisation(all).clone();
            other.id = "figures".into();
            all.push(other);
        })
        .await;
        let mut marta = enter(&hall, "marta").await;
        decide(&hall, &mut marta, true).await;
        hall.record(&marta, &[opened("one")]).await.expect("keeps");
        hall.hide(&marta, "natacion-invierno", true)
            .await
            .expect("hides");
        for yes in [true, false] {
            let kept = hall.decide(&marta, "figures", yes, Lang::Es).await;
            assert!(kept.expect("decides").is_some());
        }
        assert_eq!(
            features(&db, &marta).await.len(),
            1,
            "it is another purpose's"
        );
        assert_eq!(derived(&db, &marta).await.hidden.len(), 1);
        let permissions = hall.permissions(&marta).await.expect("theirs");
        assert!(permissions.granted_since(PERSONALISATION).is_some());
        assert_eq!(permissions.granted_since("figures"), None);
        let unknown = hall.decide(&marta, "administration", false, Lang::Es).await;
        assert!(
            matches!(unknown, Err(AppError::Invalid { .. })),
            "the law decides it"
        );
    }
}

#[tokio::test]
async fn while_a_browser_asks_for_no_profile_none_is_made() {
    for (engine, db, _dir) in databases("gpc").await {
        println!("on {engine}");
        let hall = hall_with(&db, common::monday(), |_| {}).await;
        let mut marta = enter(&hall, "marta").await;
        decide(&hall, &mut marta, true).await;
        hall.record(&marta, &[opened("one")]).await.expect("keeps");
        assert!(!offered(&hall, &marta).await.is_empty());

        let mut asking: Citizen = marta.clone();
        asking.leave_unprofiled();
        hall.record(&asking, &[opened("two")])
            .await
            .expect("does nothing");
        hall.hide(&asking, "natacion-verano", true)
            .await
            .expect("does nothing");
        hall.enrol(&asking, "natacion-verano", "")
            .await
            .expect("a place");
        assert_eq!(features(&db, &marta).await[0].count, 1);
        assert!(derived(&db, &marta).await.hidden.is_empty());
        assert!(offered(&hall, &asking).await.is_empty());
        let permissions = hall.permissions(&asking).await.expect("theirs");
        assert!(
            permissions.granted_since(PERSONALISATION).is_some(),
            "what was decided stays"
        );
    }
}

/// How many rows are kept of a purpose.
async fn rows_of(db: &Db, purpose: &str) -> i64 {
    let sql = "SELECT CAST((SELECT COUNT(*) FROM interaction WHERE purpose = $1)
                         + (SELECT COUNT(*) FROM feature WHERE purpose = $1) AS BIGINT)";
    let rows = match db {
        Db::Sqlite { write, .. } => sqlx::query_scalar(sql).bind(purpose).fetch_one(write).await,
        Db::Postgres { write, .. } => sqlx::query_scalar(sql).bind(purpose).fetch_one(write).await,
    };
    rows.expect("a number")
}

/// What another use would derive from the same visits.
async fn derive_research(db: &Db) {
    run(
        db,
        "INSERT INTO interaction (citizen_id, key, purpose, kind, service, theme, seconds, at)
         SELECT citizen_id, 'r' || key, 'research', kind, service, theme, seconds, at
         FROM interaction WHERE purpose = 'personalisation';
         INSERT INTO feature (citizen_id, purpose, subject, count, decayed, last_at)
         SELECT citizen_id, 'research', subject, count, decayed, last_at
         FROM feature WHERE purpose = 'personalisation'",
    )
    .await;
}

#[tokio::test]
async fn of_two_purposes_each_is_decided_and_undone_alone() {
    const RESEARCH: &str = "research";
    for (engine, db, _dir) in databases("two_purposes").await {
        println!("on {engine}");
        let hall = hall_with(&db, common::monday(), |all| {
            let second = Purpose {
                id: RESEARCH.into(),
                ..personalisation(all).clone()
            };
            all.push(second);
        })
        .await;
        let marta = enter(&hall, "marta").await;
        let say = async |purpose: &str, yes| {
            let said = hall.decide(&marta, purpose, yes, Lang::Es).await;
            said.expect("decides").map(|event| event.act)
        };
        let granted = async || {
            let permissions = hall.permissions(&marta).await.expect("theirs");
            let granted = permissions.granted.into_iter().map(|(id, _)| id);
            granted.collect::<Vec<_>>()
        };
        assert_eq!(say(RESEARCH, true).await, Some(ConsentAct::Grant));
        assert_eq!(granted().await, [RESEARCH], "one is not the other");
        assert_eq!(say(PERSONALISATION, true).await, Some(ConsentAct::Grant));
        let allowed = enter(&hall, "marta").await;
        hall.record(&allowed, &[opened("one")])
            .await
            .expect("keeps");
        derive_research(&db).await;
        let both = (
            rows_of(&db, PERSONALISATION).await,
            rows_of(&db, RESEARCH).await,
        );
        assert_eq!(both, (2, 2));

        assert_eq!(say(RESEARCH, false).await, Some(ConsentAct::Withdraw));
        assert_eq!(rows_of(&db, RESEARCH).await, 0);
        assert_eq!(rows_of(&db, PERSONALISATION).await, 2);
        assert!(enter(&hall, "marta").await.personalised);

        assert_eq!(say(RESEARCH, true).await, Some(ConsentAct::Grant));
        derive_research(&db).await;
        assert_eq!(
            say(PERSONALISATION, false).await,
            Some(ConsentAct::Withdraw)
        );
        assert_eq!(rows_of(&db, PERSONALISATION).await, 0);
        assert_eq!(rows_of(&db, RESEARCH).await, 2);
        assert!(!enter(&hall, "marta").await.personalised);
        let receipt = hall.consent_receipt(&marta, 4).await.expect("a receipt");
        assert_eq!(receipt.event.purpose, RESEARCH);
        assert!(
            receipt.in_force,
            "the other one's withdrawal says nothing of it"
        );
        assert_eq!(faults(&db).await, [""; 0]);
    }
}
