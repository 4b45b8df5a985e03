//! What outlived its time goes, all of it and no more, on both databases.

use app::{
    model::interaction::{Interaction, InteractionKind},
    portal::Portal as _,
};
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use proptest::{
    prelude::*,
    strategy::ValueTree as _,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use server::{
    db::{
        self, Db,
        retention::{RULES, STAYS},
    },
    engine::features::Feature,
    jobs::retention,
    portal::TownHall,
};
use uuid::Uuid;

use super::{common, databases, decide, derived, enter, features};

const RETENTION: i64 = 365;

async fn ran(hall: &TownHall) -> Vec<(&'static str, u64)> {
    let mut gone = retention::run_for(hall).await.expect("runs");
    gone.retain(|(_, rows)| *rows > 0);
    gone
}

async fn count(db: &Db, sql: &'static str) -> i64 {
    match db {
        Db::Sqlite { write, .. } => sqlx::query_scalar(sql).fetch_one(write).await,
        Db::Postgres { write, .. } => sqlx::query_scalar(sql).fetch_one(write).await,
    }
    .expect(sql)
}

/// How many days after the beginning, what kind, on which theme, for how long.
type Act = (i64, usize, usize, u32);

fn histories() -> impl Strategy<Value = Vec<Act>> {
    let act = (0..2 * RETENTION, 0..5_usize, 0..3_usize, 1..600_u32);
    proptest::collection::vec(act, 0..40)
}

async fn lived(db: &Db, citizen: Uuid, history: &[Act], from: Timestamp) {
    let mut writer = db.writer().await.expect("a writer");
    for (number, (day, kind, theme, seconds)) in history.iter().enumerate() {
        let kind = InteractionKind::ALL[*kind];
        let interaction = Interaction {
            key: format!("{number}-{day}"),
            kind,
            service: None,
            theme: ["sport", "taxes", "works"][*theme].into(),
            seconds: (kind == InteractionKind::Read).then_some(*seconds),
        };
        let at = from + SignedDuration::from_hours(24 * day);
        db::journal::record(&mut writer, citizen, &[interaction], 1, at)
            .await
            .expect("is kept");
    }
    writer.commit().await.expect("commits");
}

async fn sorted(db: &Db, citizen: &app::model::citizen::Citizen) -> Vec<Feature> {
    let mut features = features(db, citizen).await;
    features.sort_by_key(|it| it.subject.to_string());
    features
}

/// For any history: what is counted afterwards is what whoever never did the older part has.
#[tokio::test]
async fn nothing_older_is_left_in_a_count() {
    let begins = common::monday();
    let config = Config {
        cases: 24,
        ..Config::default()
    };
    for (engine, db, _dir) in databases("retention_counts").await {
        println!("on {engine}");
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
        let mut runner = TestRunner::new_with_rng(config.clone(), rng);
        let hall = common::town_hall(&db, begins, "http://127.0.0.1:9/").await;
        let (mut pau, mut marta) = (enter(&hall, "pau").await, enter(&hall, "marta").await);
        for _ in 0..config.cases {
            let mut history = histories().new_tree(&mut runner).expect("one").current();
            history.sort_unstable();
            for citizen in [&mut pau, &mut marta] {
                decide(&hall, citizen, true).await;
            }
            let now = begins + SignedDuration::from_hours(24 * (2 * RETENTION - 1));
            let oldest = RETENTION - 1;
            let recent: Vec<Act> = history
                .iter()
                .copied()
                .filter(|it| it.0 >= oldest)
                .collect();
            lived(&db, pau.id, &history, begins).await;
            lived(&db, marta.id, &recent, begins).await;
            let then = common::town_hall(&db, now, "http://127.0.0.1:9/").await;
            let gone = ran(&then).await;
            let journal = gone.iter().find(|(rule, _)| *rule == "journal");
            let expected = history.len() - recent.len();
            assert_eq!(journal.map_or(0, |it| it.1), expected as u64, "{history:?}");
            assert_eq!(
                sorted(&db, &pau).await,
                sorted(&db, &marta).await,
                "{history:?}"
            );
            assert_eq!(ran(&then).await, [], "once is enough");
            for citizen in [&mut pau, &mut marta] {
                decide(&hall, citizen, false).await;
            }
        }
    }
}

#[tokio::test]
async fn what_administrations_told_goes_with_whom_it_was_told() {
    let now = common::monday();
    let sources = common::back_offices(now).await;
    for (engine, db, _dir) in databases("retention_projection").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, now, &sources).await;
        let (marta, nadia) = (enter(&hall, "marta").await, enter(&hall, "nadia").await);
        let secret = hall
            .make_calendar_feed(&nadia, app::model::lang::Lang::Es)
            .await;
        let secret = secret.expect("an address");
        let shown = hall
            .read_calendar_feed(&secret)
            .await
            .expect("dates")
            .tasks
            .len();
        assert!(shown > 0);
        assert_eq!(ran(&hall).await, []);

        let then = common::town_hall(&db, now + 20.hours(), &sources).await;
        assert_eq!(ran(&then).await, [("session-idle", 2)]);
        let after = |days: i64| now + SignedDuration::from_hours(24 * days + 1);
        let then = common::town_hall(&db, after(30), &sources).await;
        assert_eq!(ran(&then).await, [("projection", 3)]);
        let rows = derived(&db, &marta).await;
        assert!(rows.tasks.is_empty() && rows.cases.is_empty() && rows.answers.is_empty());
        let left = "SELECT (SELECT COUNT(*) FROM task) - (SELECT COUNT(*) FROM task JOIN
                            calendar_feed ON task.citizen_id = calendar_feed.citizen_id)
                         + (SELECT COUNT(*) FROM case_life JOIN citizen ON citizen_id = citizen.id
                            WHERE name LIKE 'Marta%')
                         + (SELECT COUNT(*) FROM registry_entry JOIN citizen
                            ON citizen_id = citizen.id WHERE name LIKE 'Marta%')";
        assert_eq!(count(&db, left).await, 0);
        // What a calendar shows stays while it reads.
        let dates = then.read_calendar_feed(&secret).await.expect("dates");
        assert_eq!(dates.tasks.len(), shown);

        let then = common::town_hall(&db, after(30 + 179), &sources).await;
        assert!(
            ran(&then)
                .await
                .iter()
                .all(|(rule, _)| *rule == "retention")
        );
        let then = common::town_hall(&db, after(30 + 181), &sources).await;
        let gone = ran(&then).await;
        assert!(gone.contains(&("calendar", 1)), "{gone:?}");
        let gone = ran(&then).await;
        assert!(gone.contains(&("projection", 3)), "{gone:?}");
        assert_eq!(count(&db, "SELECT COUNT(*) FROM task").await, 0);
    }
}

#[tokio::test]
async fn a_mandate_nobody_confirms_ends_with_what_was_kept_by_it() {
    let now = common::monday();
    let sources = common::back_offices(now).await;
    for (_, db, _dir) in databases("retention_mandate").await {
        let hall = common::town_hall(&db, now, &sources).await;
        let teresa = enter(&hall, "teresa").await;
        assert_eq!(hall.mandates(&teresa).await.expect("hers").len(), 1);
        let week = |week: i64| now + SignedDuration::from_hours(7 * 24 * week);
        let theirs = "SELECT COUNT(*) FROM source_answer WHERE citizen_id <> subject_id";
        assert!(count(&db, theirs).await > 0);
        // She comes again: the administration says so again.
        let again = common::town_hall(&db, week(8), &sources).await;
        enter(&again, "teresa").await;
        let then = common::town_hall(&db, week(16), &sources).await;
        assert!(!ran(&then).await.iter().any(|(rule, _)| *rule == "mandate"));
        assert_eq!(then.mandates(&teresa).await.expect("hers").len(), 1);
        let then = common::town_hall(&db, week(8 + 13), &sources).await;
        assert_eq!(ran(&then).await, [("mandate", 1)]);
        assert_eq!(then.mandates(&teresa).await.expect("hers"), []);
        assert_eq!(count(&db, theirs).await, 0);
    }
}

/// More than one transaction takes, of one citizen and of many.
#[tokio::test]
async fn what_is_much_goes_in_parts_and_is_counted_whole() {
    let now = common::monday();
    for (engine, db, _dir) in databases("retention_parts").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, now, "http://127.0.0.1:9/").await;
        let mut pau = enter(&hall, "pau").await;
        decide(&hall, &mut pau, true).await;
        let history: Vec<Act> = (0..2_300).map(|_| (0, 0, 0, 0)).collect();
        lived(&db, pau.id, &history, now).await;
        for number in 0..1_200 {
            let mut writer = db.writer().await.expect("a writer");
            let service = format!("service-{number}");
            db::journal::hide(writer.exec(), pau.id, &service, now)
                .await
                .expect("hides");
            writer.commit().await.expect("commits");
        }
        let year = SignedDuration::from_hours(24 * RETENTION);
        let then = common::town_hall(&db, now + year, "http://127.0.0.1:9/").await;
        let due = async |at| {
            let due = retention::due(&db, &then.municipality().purposes, at).await;
            let due = due.expect("reads").into_iter();
            let mut due = due.filter(|(rule, _)| rule.name == "journal");
            due.next().expect("a rule").1
        };
        let (none, all) = (due(now + year).await, due(now + year + 1.hours()).await);
        assert_eq!((none.rows, none.oldest), (0, None));
        assert_eq!((all.rows, all.oldest), (2_300, Some(now)));
        let then = common::town_hall(&db, now + year + 1.hours(), "http://127.0.0.1:9/").await;
        let gone = ran(&then).await;
        assert!(
            gone.contains(&("journal", 2_300)) && gone.contains(&("hidden", 1_200)),
            "{gone:?}"
        );
        assert_eq!(features(&db, &pau).await, []);
        let mut reader = db.reader().await.expect("a reader");
        let told = db::retention::runs(reader.exec(), 10).await.expect("runs");
        let all: u64 = gone.iter().map(|(_, rows)| rows).sum();
        assert_eq!(
            told,
            [(now + year + 1.hours(), i64::try_from(all).expect("few"))]
        );
    }
}

/// Whoever adds a table says how long it keeps what it holds.
#[tokio::test]
async fn every_table_of_a_citizen_has_its_time() {
    let (db, _dir) = common::sqlite().await;
    let Db::Sqlite { write, .. } = &db else {
        unreachable!("it is SQLite");
    };
    let sql = "SELECT DISTINCT sqlite_schema.name
               FROM sqlite_schema, pragma_table_info(sqlite_schema.name) AS info
               WHERE sqlite_schema.type = 'table' AND info.name = 'citizen_id'";
    let tables: Vec<String> = sqlx::query_scalar(sql)
        .fetch_all(write)
        .await
        .expect("tables");
    assert!(tables.len() > 15, "{tables:?}");
    let timed = |table: &str| RULES.iter().any(|rule| rule.tables.contains(&table));
    let stays = |table: &str| STAYS.iter().any(|(it, _)| *it == table);
    let forgotten: Vec<_> = tables
        .iter()
        .filter(|it| !timed(it) && !stays(it))
        .collect();
    assert_eq!(forgotten, [""; 0], "in server/src/db/retention/rules.rs");
}
