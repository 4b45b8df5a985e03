//! The whole round trip, on both databases, with real back offices over HTTP.

#[path = "story/access.rs"]
mod access;
#[path = "story/acting.rs"]
mod acting;
#[path = "story/cases.rs"]
mod cases;
#[path = "story/channels.rs"]
mod channels;
mod common;
#[path = "story/consent.rs"]
mod consent;
#[path = "story/drafts.rs"]
mod drafts;
#[path = "story/kill.rs"]
mod kill;
#[path = "story/known.rs"]
mod known;
#[path = "story/messages.rs"]
mod messages;
#[path = "story/notices.rs"]
mod notices;
#[path = "story/objection.rs"]
mod objection;
#[path = "story/outbox.rs"]
mod outbox;
#[path = "story/pending.rs"]
mod pending;
#[path = "story/push.rs"]
mod push;
#[path = "story/retention.rs"]
mod retention;
#[path = "story/sources.rs"]
mod sources;

use app::{
    model::{
        assurance::Assurance,
        citizen::{Citizen, ProvedIdentity, SessionToken},
        consent::{ConsentAct, PERSONALISATION},
        interaction::{Interaction, InteractionKind},
        lang::Lang,
        localized::Localized,
        municipality::IdentityProvider,
        recommendation::Reason,
    },
    portal::{AppError, Portal},
};
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use server::{
    db::{
        self, Db,
        chain::{Fault, Wrong},
    },
    municipality::{self, Folder},
    portal::TownHall,
    serve,
    world::Clock,
};
use sqlx::Connection as _;
use tempfile::TempDir;

/// A fresh database on each engine that is there.
async fn databases(name: &str) -> Vec<(&'static str, Db, Option<TempDir>)> {
    let (db, dir) = common::sqlite().await;
    let mut all = vec![("SQLite", db, Some(dir))];
    match std::env::var("TEST_POSTGRES_URL") {
        Ok(url) => all.push(("PostgreSQL", postgres(&url, name).await, None)),
        Err(_) => println!("skipped on PostgreSQL: TEST_POSTGRES_URL names none"),
    }
    all
}

/// A schema of its own, so that tests do not meet.
async fn postgres(url: &str, name: &str) -> Db {
    let mut conn = sqlx::PgConnection::connect(url)
        .await
        .expect("PostgreSQL answers");
    let sql = format!("DROP SCHEMA IF EXISTS {name} CASCADE; CREATE SCHEMA {name}");
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql))
        .execute(&mut conn)
        .await
        .expect("a schema");
    let separator = if url.contains('?') { '&' } else { '?' };
    let url = format!("{url}{separator}options=-csearch_path%3D{name}");
    Db::open(&url).await.expect("PostgreSQL opens")
}

/// Enters as a demo citizen.
async fn enter(hall: &TownHall, who: &str) -> Citizen {
    let token = hall.enter(who).await.expect("enters");
    hall.citizen(&token)
        .await
        .expect("answers")
        .expect("is known")
}

fn opened(key: &str) -> Interaction {
    Interaction {
        key: key.into(),
        kind: InteractionKind::Opened,
        service: Some("natacion-verano".into()),
        theme: String::new(),
        seconds: None,
    }
}

async fn decide(hall: &TownHall, citizen: &mut Citizen, yes: bool) -> Option<ConsentAct> {
    let act = hall
        .decide(citizen, PERSONALISATION, yes, Lang::Es)
        .await
        .expect("decides");
    citizen.personalised = yes;
    act.map(|event| event.act)
}

async fn features(db: &Db, citizen: &Citizen) -> Vec<server::engine::features::Feature> {
    derived(db, citizen).await.features
}

/// What is kept of a citizen, as if they allowed it.
async fn derived(db: &Db, citizen: &Citizen) -> db::home::HomeRows {
    let mut reader = db.reader().await.expect("a reader");
    db::home::read(reader.exec(), citizen.acting(), true)
        .await
        .expect("rows")
}

async fn offered(hall: &TownHall, citizen: &Citizen) -> Vec<String> {
    let home = hall.home(citizen).await.expect("a home");
    home.recommendations
        .iter()
        .map(|it| it.service.id.clone())
        .collect()
}

#[tokio::test]
async fn the_loop_turns() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("story").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let mut marta = enter(&hall, "marta").await;
        expects_and_offers_nothing(&hall, &marta).await;
        keeps_nothing_without_consent(&hall, &db, &marta).await;
        assert_eq!(
            decide(&hall, &mut marta, false).await,
            Some(ConsentAct::Refuse)
        );
        assert_eq!(
            decide(&hall, &mut marta, true).await,
            Some(ConsentAct::Grant)
        );
        learns(&hall, &db, &marta).await;
        hides(&hall, &marta).await;
        enrols(&hall, &marta).await;
        forgets(&hall, &db, &mut marta).await;
        the_ledger_shows_tampering(&db, &marta).await;
    }
}

#[tokio::test]
async fn who_is_not_surely_known_looks_and_does_not_act() {
    let now = common::monday();
    let sources = common::back_offices(now).await;
    for (engine, db, _dir) in databases("assurance").await {
        println!("on {engine}");
        let without = common::town_hall(&db, now, &sources).await;
        let refused = without.enter_proved(&marta(Assurance::High)).await;
        assert_eq!(refused, Err(AppError::Forbidden), "there is no provider");

        let hall = common::town_hall_of(with_provider(now), &db, now, &sources).await;
        let too_low = Some(AppError::Assurance(Assurance::Substantial));
        let low = enter_proved(&hall, Assurance::Low).await;
        assert!(!hall.home(&low).await.expect("a home").tasks.is_empty());
        assert_eq!(hall.permissions(&low).await.err(), too_low);
        assert_eq!(hall.enrol(&low, "natacion-verano", "").await.err(), too_low);

        let surely = enter_proved(&hall, Assurance::Substantial).await;
        hall.permissions(&surely).await.expect("their permissions");
        hall.enrol(&surely, "natacion-verano", "")
            .await
            .expect("a place");
        let refused = hall.cancel_enrolment(&low, "natacion-verano").await;
        assert_eq!(refused.err(), too_low);

        let at_the_desk = enter(&hall, "marta").await;
        assert_eq!((low.id, surely.id), (at_the_desk.id, at_the_desk.id));
        assert!(low.by_provider && !at_the_desk.by_provider);

        let (one, other) = (
            session(&hall, Assurance::High).await,
            session(&hall, Assurance::Low).await,
        );
        hall.leave_everywhere(&at_the_desk).await.expect("leaves");
        assert_eq!(hall.citizen(&one).await, Ok(None));
        assert_eq!(hall.citizen(&other).await, Ok(None));
    }
}

/// The demo, with somebody who proves who people are; nobody answers there.
fn with_provider(now: Timestamp) -> Folder {
    let mut folder =
        municipality::load(common::demo(), serve::today(Clock::Fixed(now))).expect("a folder");
    folder.municipality.identity_provider = Some(IdentityProvider {
        name: Localized::of(Lang::Es, "Cl@ve"),
        issuer: "https://provider.example".into(),
        client_id: "ventanilla".into(),
        document_claim: "document".into(),
        mandates_claim: None,
        acr: vec![(Assurance::High, "urn:high".into())],
    });
    folder
}

/// As a provider proves her.
fn marta(assurance: Assurance) -> ProvedIdentity {
    ProvedIdentity {
        document: "00000000T".into(),
        name: "Marta".into(),
        assurance,
        mandates: vec![],
    }
}

async fn session(hall: &TownHall, assurance: Assurance) -> SessionToken {
    hall.enter_proved(&marta(assurance)).await.expect("enters")
}

async fn enter_proved(hall: &TownHall, assurance: Assurance) -> Citizen {
    let token = session(hall, assurance).await;
    let citizen = hall.citizen(&token).await.expect("answers");
    citizen.expect("is known")
}

async fn expects_and_offers_nothing(hall: &TownHall, marta: &Citizen) {
    let home = hall.home(marta).await.expect("a home");
    assert!(home.tasks.len() >= 2, "{:?}", home.tasks);
    assert!(
        home.tasks
            .is_sorted_by_key(|task| (task.due.is_none(), task.due))
    );
    assert!(home.cases.iter().all(|case| case.open));
    assert!(home.sources.len() >= 2);
    assert!(
        home.sources
            .iter()
            .all(|it| !it.failed && it.as_of == Some(common::monday()))
    );
    assert_eq!(home.recommendations, []);
}

async fn keeps_nothing_without_consent(hall: &TownHall, db: &Db, marta: &Citizen) {
    hall.record(marta, &[opened("before")])
        .await
        .expect("does nothing");
    // Even a page that believes otherwise meets the ledger in the transaction.
    let believed = Citizen {
        personalised: true,
        ..marta.clone()
    };
    hall.record(&believed, &[opened("before")])
        .await
        .expect("does nothing");
    assert_eq!(features(db, marta).await, []);
}

async fn learns(hall: &TownHall, db: &Db, marta: &Citizen) {
    for key in ["one", "two", "two", "three"] {
        hall.record(marta, &[opened(key)]).await.expect("keeps");
    }
    let features = features(db, marta).await;
    assert_eq!(features.len(), 1);
    assert_eq!(features[0].count, 3, "the same key counts once");

    let home = hall.home(marta).await.expect("a home");
    assert!(home.recommendations.len() >= 2);
    let first = &home.recommendations[0];
    assert_eq!(first.service.id, "natacion-verano");
    assert!(matches!(
        first.reasons[0].reason,
        Reason::EnrolledBefore { .. }
    ));
    assert!(first.reasons.iter().any(
        |it| matches!(&it.reason, Reason::OpenedTheme { theme, times: 3 } if theme == "sport")
    ));
    for offer in &home.recommendations {
        let sum: f64 = offer.reasons.iter().map(|it| it.weight).sum();
        assert!(
            (sum - offer.score).abs() < 1e-9,
            "reasons add up to the score"
        );
    }
}

async fn hides(hall: &TownHall, marta: &Citizen) {
    hall.hide(marta, "natacion-verano", true)
        .await
        .expect("hides");
    assert!(
        !offered(hall, marta)
            .await
            .contains(&"natacion-verano".to_owned())
    );
    hall.hide(marta, "natacion-verano", false)
        .await
        .expect("shows");
    assert!(
        offered(hall, marta)
            .await
            .contains(&"natacion-verano".to_owned())
    );
    assert_eq!(
        hall.hide(marta, "nothing", true).await,
        Err(AppError::NotFound)
    );
}

async fn enrols(hall: &TownHall, marta: &Citizen) {
    let receipt = hall
        .enrol(marta, "natacion-verano", "")
        .await
        .expect("enrols");
    assert_eq!(
        hall.enrol(marta, "natacion-verano", "").await,
        Ok(receipt.clone()),
        "twice is once"
    );
    assert!(
        !offered(hall, marta)
            .await
            .contains(&"natacion-verano".to_owned())
    );
    let home = hall.home(marta).await.expect("a home");
    assert_eq!(home.enrolments, std::slice::from_ref(&receipt));
    hall.cancel_enrolment(marta, "natacion-verano")
        .await
        .expect("cancels");
    assert_eq!(
        hall.cancel_enrolment(marta, "natacion-verano").await,
        Err(AppError::NotFound)
    );
    let again = hall
        .enrol(marta, "natacion-verano", "")
        .await
        .expect("enrols again");
    assert_ne!(again.reference, receipt.reference);
    let closed = hall.enrol(marta, "natacion-invierno", "").await;
    assert!(
        matches!(closed, Err(AppError::Invalid { .. })),
        "{closed:?}"
    );
}

async fn forgets(hall: &TownHall, db: &Db, marta: &mut Citizen) {
    hall.hide(marta, "natacion-invierno", true)
        .await
        .expect("hides");
    assert_eq!(decide(hall, marta, false).await, Some(ConsentAct::Withdraw));
    assert_eq!(
        decide(hall, marta, false).await,
        None,
        "pressed twice is once"
    );
    assert_eq!(features(db, marta).await, []);
    assert!(derived(db, marta).await.hidden.is_empty());
    let home = hall.home(marta).await.expect("a home");
    assert_eq!(home.recommendations, []);
    assert_eq!(
        home.enrolments.len(),
        1,
        "an enrolment does not rest on consent"
    );
    let permissions = hall.permissions(marta).await.expect("permissions");
    let acts: Vec<ConsentAct> = permissions.events.iter().map(|event| event.act).collect();
    assert_eq!(
        acts,
        [ConsentAct::Withdraw, ConsentAct::Grant, ConsentAct::Refuse],
        "newest first"
    );
    assert_eq!(permissions.granted_since(PERSONALISATION), None);
}

async fn the_ledger_shows_tampering(db: &Db, marta: &Citizen) {
    let verified = async || {
        let mut reader = db.reader().await.expect("a reader");
        let secret = server::identity::secret::Secret::new([7; 32]);
        db::consent::verify(&mut reader, &secret, marta.id)
            .await
            .expect("rows")
    };
    assert_eq!(verified().await, Ok(3));
    let sql = "UPDATE consent_event SET at = at - 1 WHERE seq = 1";
    match db {
        Db::Sqlite { write, .. } => {
            sqlx::query(sql).execute(write).await.expect("tampers");
        }
        Db::Postgres { write: pool, .. } => {
            sqlx::query(sql).execute(pool).await.expect("tampers");
        }
    }
    let changed = Fault {
        seq: 1,
        what: Wrong::Changed,
    };
    assert_eq!(verified().await, Err(changed));
}

#[tokio::test]
async fn a_session_ends_when_idle_and_on_leaving() {
    let sources = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("sessions").await {
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let (token, other) = (hall.enter("marta").await, hall.enter("marta").await);
        let (token, other) = (token.expect("enters"), other.expect("enters"));
        let first = hall
            .citizen(&token)
            .await
            .expect("answers")
            .expect("is known");
        let second = hall
            .citizen(&other)
            .await
            .expect("answers")
            .expect("is known");
        assert_eq!(first.id, second.id, "one person, one citizen");
        hall.leave(&other).await.expect("leaves");
        assert_eq!(hall.citizen(&other).await, Ok(None));

        for (minutes, lives) in [(14, true), (28, true), (44, false)] {
            let later = common::monday() + minutes.minutes();
            let hall = common::town_hall(&db, later, &sources).await;
            let citizen = hall.citizen(&token).await.expect("answers");
            assert_eq!(citizen.is_some(), lives, "after {minutes} minutes");
        }
        let later = common::town_hall(&db, common::monday() + 1.hours(), &sources).await;
        let gone = server::jobs::retention::run_for(&later)
            .await
            .expect("runs");
        let went = gone.iter().filter(|(_, rows)| *rows > 0);
        assert_eq!(went.collect::<Vec<_>>(), [&("session-idle", 1)]);
    }
}

#[tokio::test]
async fn a_source_that_falls_silent_keeps_its_last_answer() {
    let sources = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("silence").await {
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let before = hall
            .home(&enter(&hall, "marta").await)
            .await
            .expect("a home");
        let later = common::monday() + 2.hours();
        let deaf = common::town_hall(&db, later, "http://127.0.0.1:9/").await;
        let after = deaf
            .home(&enter(&deaf, "marta").await)
            .await
            .expect("a home");
        assert_eq!(after.tasks, before.tasks);
        assert!(
            after
                .sources
                .iter()
                .all(|it| it.failed && it.as_of == Some(common::monday()))
        );

        let never = deaf
            .home(&enter(&deaf, "julian").await)
            .await
            .expect("a home");
        assert_eq!(never.tasks, []);
        assert!(
            never
                .sources
                .iter()
                .all(|it| it.failed && it.as_of.is_none())
        );
    }
}

#[tokio::test]
async fn an_imported_catalogue_is_found_and_stays_the_same() {
    let Ok(text) = std::fs::read_to_string("../../shared/data/catalogo-tenerife/fichas.ndjson")
    else {
        println!("skipped: the real catalogue is not here");
        return;
    };
    let catalogue = server::sources::catalogue::ndjson::parse(&text).expect("reads");
    for (_, db, _dir) in databases("catalogue").await {
        for (added, unchanged) in [(90, 0), (0, 90)] {
            let mut writer = db.writer().await.expect("a writer");
            let changes =
                db::catalogue::replace(&mut writer, &catalogue.themes, &catalogue.services)
                    .await
                    .expect("stores");
            writer.commit().await.expect("commits");
            assert_eq!((changes.added, changes.unchanged), (added, unchanged));
            assert_eq!((changes.updated, changes.removed), (0, 0));
        }
        let hall = common::town_hall(&db, common::monday(), "http://127.0.0.1:9/").await;
        let query = app::portal::ServiceQuery {
            text: "informacion publica".into(),
            theme: None,
        };
        let found = hall.find_services(&query, Lang::Es).services;
        assert!(found.iter().any(|service| {
            service
                .name
                .get(Lang::Es)
                .text
                .contains("información pública")
        }));
    }
}

#[tokio::test]
async fn a_place_taken_last_year_is_history() {
    let sources = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("history").await {
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let mut pau = enter(&hall, "pau").await;
        decide(&hall, &mut pau, true).await;
        let first = hall
            .enrol(&pau, "natacion-verano", "")
            .await
            .expect("enrols");

        let next_june = common::monday() + SignedDuration::from_hours(365 * 24);
        let hall = common::town_hall(&db, next_june, &sources).await;
        let home = hall.home(&pau).await.expect("a home");
        assert_eq!(home.enrolments, []);
        let mut offers = home.recommendations.iter();
        let offer = offers
            .find(|it| it.service.id == "natacion-verano")
            .expect("is offered");
        let on = jiff::civil::date(2026, 6, 1);
        assert_eq!(offer.reasons[0].reason, Reason::EnrolledBefore { on });
        let second = hall
            .enrol(&pau, "natacion-verano", "")
            .await
            .expect("enrols again");
        assert_ne!(first.reference, second.reference);
    }
}
