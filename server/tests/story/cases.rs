//! Cases and notifications on both databases, with real back offices over HTTP.

use app::{
    model::{
        assurance::Assurance,
        case::CaseEvent,
        citizen::Citizen,
        home::CaseFile,
        record_key::RecordKey,
        registry::{Notification, NotificationState},
        task::TaskKind,
    },
    portal::{AppError, Portal},
};
use jiff::{ToSpan as _, civil::date};
use server::{db::Db, portal::TownHall};

use crate::{common, databases, enter};

fn key(id: &str) -> RecordKey {
    RecordKey::new("ajuntament", id)
}

#[tokio::test]
async fn a_case_tells_its_life() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("cases").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let marta = enter(&hall, "marta").await;
        let all = hall.cases(&marta).await.expect("cases");
        let ids = |cases: &[CaseFile]| {
            let ids: Vec<_> = cases.iter().map(|it| it.id.clone()).collect();
            ids.join(" ")
        };
        assert_eq!(
            (ids(&all.open).as_str(), ids(&all.closed).as_str()),
            ("HAC/2088", "TGSS-88120 DEP/412")
        );
        assert!(all.sources.iter().all(|it| !it.failed));

        let case = hall.case(&marta, &key("HAC/2088")).await.expect("a case");
        let limit = case.limit.expect("it is open");
        // Handed in on 28 April, six months by the town hall's rule.
        assert_eq!(
            (limit.from, limit.last_day),
            (date(2026, 4, 28), date(2026, 10, 28))
        );
        assert!(limit.stated && limit.on_request);
        let told: Vec<_> = case
            .events()
            .iter()
            .map(|(_, event)| match event {
                CaseEvent::Entered(entry) => entry.id.as_str(),
                CaseEvent::Started => "started",
                CaseEvent::Ended => "ended",
            })
            .collect();
        assert_eq!(told, ["E-10442", "started", "S-7602"]);
        let proof = case.handed_in().next().expect("what was handed in");
        assert_eq!(proof.number.as_deref(), Some("E-10442"));
        assert_eq!(proof.attachments.len(), 2);
        assert!(proof.attachments.iter().all(|it| it.url.is_some()));

        waits_and_ends(&hall).await;
        of_another_is_not_there(&hall).await;
    }
}

async fn waits_and_ends(hall: &TownHall) {
    let omar = enter(hall, "omar").await;
    let grant = hall.case(&omar, &key("EDU/340")).await.expect("a case");
    assert!(grant.life.waits);
    // Asked on Saturday 30 May: ten working days.
    assert_eq!(grant.life.due, Some(date(2026, 6, 12)));
    let swimming = hall.case(&omar, &key("DEP/377")).await.expect("a case");
    assert_eq!(swimming.limit, None);
    assert!(matches!(
        swimming.events().last(),
        Some((_, CaseEvent::Ended))
    ));
}

async fn of_another_is_not_there(hall: &TownHall) {
    let julian = enter(hall, "julian").await;
    for id in ["HAC/2088", "nothing", ""] {
        let answer = hall.case(&julian, &key(id)).await;
        assert_eq!(answer.err(), Some(AppError::NotFound), "{id}");
    }
    let elsewhere = RecordKey::new("aeat", "SOC/118");
    let answer = hall.case(&julian, &elsewhere).await;
    assert_eq!(answer.err(), Some(AppError::NotFound));
    for answer in [
        hall.notification(&julian, &key("S-7719")).await.err(),
        hall.open_notification(&julian, &key("S-7719")).await.err(),
    ] {
        assert_eq!(answer, Some(AppError::NotFound));
    }
}

#[tokio::test]
async fn opening_is_written_down_once() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("openings").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let marta = enter(&hall, "marta").await;
        let all = hall.notifications(&marta).await.expect("notifications");
        assert_eq!((all.waiting.len(), all.past.len()), (1, 0));
        assert_eq!(all.waiting[0].opening, None);
        let until = all.waiting[0]
            .entry
            .open_until(hall.working_days("ajuntament"));
        assert_eq!(until, date(2026, 6, 8));

        let barely = Citizen {
            assurance: Assurance::Low,
            ..marta.clone()
        };
        let refused = hall.open_notification(&barely, &key("S-7719")).await;
        assert_eq!(
            refused,
            Err(AppError::Assurance(Assurance::Substantial)),
            "whoever is not surely known opens nothing"
        );
        assert_eq!(openings(&db).await, 0);

        let opened = hall.open_notification(&marta, &key("S-7719")).await;
        assert_eq!(opened, Ok(()));
        // A minute later, pressed again.
        let later = common::town_hall(&db, common::monday() + 1.minute(), &sources).await;
        let again = later.open_notification(&marta, &key("S-7719")).await;
        assert_eq!(again, Ok(()));
        assert_eq!(openings(&db).await, 1);
        let opened = notification(&later, &marta).await.opening;
        assert_eq!(
            opened.map(|it| (it.at, it.denied)),
            Some((common::monday(), false))
        );
        let home = later.home(&marta).await.expect("a home");
        let read = home.tasks.iter().find(|it| it.kind == TaskKind::Read);
        assert!(read.expect("it still waits").opened.is_some());

        the_next_answer_counts(&db, &sources).await;
    }
}

/// The demo's town hall knows nothing of the opening, and says so when it is asked again.
async fn the_next_answer_counts(db: &Db, sources: &str) {
    let later = common::town_hall(db, common::monday() + 10.minutes(), sources).await;
    let marta = enter(&later, "marta").await;
    let home = later.home(&marta).await.expect("a home");
    let read = home.tasks.iter().find(|it| it.kind == TaskKind::Read);
    assert_eq!(read.expect("it waits again").opened, None);
    let told = notification(&later, &marta).await;
    assert_eq!(told.entry.notification, Some(NotificationState::Deposited));
    assert!(told.opening.expect("it is written down").denied);
}

#[tokio::test]
async fn what_was_settled_leads_there_and_leaves_no_trace() {
    let sources = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("settled").await {
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let omar = enter(&hall, "omar").await;
        let all = hall.notifications(&omar).await.expect("notifications");
        let past: Vec<_> = all.past.iter().map(|it| it.entry.id.as_str()).collect();
        assert_eq!((all.waiting.len(), past), (0, vec!["S-7741", "S-7093"]));
        hall.open_notification(&omar, &key("S-7741"))
            .await
            .expect("nothing to do");
        assert_eq!(openings(&db).await, 0);
        // What was handed in is no notification.
        let handed_in = hall.open_notification(&omar, &key("E-10498")).await;
        assert_eq!(handed_in, Err(AppError::NotFound));
    }
}

async fn notification(hall: &TownHall, citizen: &Citizen) -> Notification {
    let answer = hall.notification(citizen, &key("S-7719")).await;
    answer.expect("a notification")
}

async fn openings(db: &Db) -> i64 {
    let sql = "SELECT COUNT(*) FROM notification_opening";
    match db {
        Db::Sqlite { write, .. } => sqlx::query_scalar(sql).fetch_one(write).await,
        Db::Postgres { write, .. } => sqlx::query_scalar(sql).fetch_one(write).await,
    }
    .expect("counts")
}
