//! What is typed and kept for later, and a place that is one whoever takes it.

use app::{
    model::{
        assurance::Assurance,
        citizen::{Citizen, SessionToken},
        draft::LONGEST,
        home::EnrolmentReceipt,
        task::{Task, TaskKind},
    },
    portal::{AppError, Portal as _},
};
use jiff::{SignedDuration, civil::date};
use server::{db, municipality, portal::TownHall, serve, world::Clock};

use super::{common, databases, enter};

const SWIMMING: &str = "natacion-verano";

async fn known(hall: &TownHall, token: &SessionToken) -> Citizen {
    let citizen = hall.citizen(token).await.expect("answers");
    citizen.expect("is known")
}

/// Who entered as Teresa, acting for her father; and he himself.
async fn teresa_for_her_father(hall: &TownHall) -> (Citizen, Citizen) {
    let token = hall.enter("teresa").await.expect("enters");
    let mandates = hall.mandates(&known(hall, &token).await).await;
    let julian = mandates.expect("answers")[0].represented.id;
    hall.act_for(&token, Some(julian)).await.expect("acts");
    (known(hall, &token).await, enter(hall, "julian").await)
}

async fn typed(hall: &TownHall, citizen: &Citizen) -> Option<String> {
    let draft = hall.draft(citizen, SWIMMING).await.expect("answers");
    draft.map(|it| it.telephone)
}

/// Two months later, with the same dates: the demo's move with the day.
async fn when_it_closed(db: &db::Db, sources: &str) -> TownHall {
    let monday = serve::today(Clock::Fixed(common::monday()));
    let folder = municipality::load(common::demo(), monday).expect("a folder");
    let later = common::monday() + SignedDuration::from_hours(24 * 60);
    common::town_hall_of(folder, db, later, sources).await
}

async fn to_finish(hall: &TownHall, citizen: &Citizen) -> Option<Task> {
    let tasks = hall.home(citizen).await.expect("a home").tasks;
    tasks.into_iter().find(|it| it.kind == TaskKind::Finish)
}

async fn at_home(hall: &TownHall, citizen: &Citizen) -> Vec<EnrolmentReceipt> {
    hall.home(citizen).await.expect("a home").enrolments
}

#[tokio::test]
async fn what_was_typed_waits_until_it_is_handed_in() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("drafts").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let pau = enter(&hall, "pau").await;
        assert_eq!(typed(&hall, &pau).await, None);
        for kept in ["612 345 67", "ñ".repeat(LONGEST).as_str(), "", "612 34"] {
            let saved = hall.save_draft(&pau, SWIMMING, kept).await;
            assert_eq!(saved, Ok(()));
            assert_eq!(typed(&hall, &pau).await.as_deref(), Some(kept), "as it was");
        }
        let too_long = "6".repeat(LONGEST + 1);
        let refused = hall.save_draft(&pau, SWIMMING, &too_long).await;
        assert!(matches!(refused, Err(AppError::Invalid { .. })));
        let closed = hall.save_draft(&pau, "natacion-invierno", "").await;
        assert!(matches!(closed, Err(AppError::Invalid { .. })));
        let nothing = hall.save_draft(&pau, "nada", "").await;
        assert_eq!(nothing, Err(AppError::NotFound));
        assert_eq!(hall.enrolment(&pau, SWIMMING).await, Ok(None));

        is_pending_until_it_closes(&db, &sources, &pau).await;
        let refused = hall.enrol(&pau, SWIMMING, "612 34").await;
        assert!(matches!(refused, Err(AppError::Invalid { .. })));
        assert!(to_finish(&hall, &pau).await.is_some(), "nothing was lost");
        hall.enrol(&pau, SWIMMING, "").await.expect("a place");
        assert_eq!(typed(&hall, &pau).await, None);
        assert_eq!(to_finish(&hall, &pau).await, None);
        let late = hall.save_draft(&pau, SWIMMING, "").await;
        assert!(matches!(late, Err(AppError::Invalid { .. })));
    }
}

async fn is_pending_until_it_closes(db: &db::Db, sources: &str, pau: &Citizen) {
    let hall = common::town_hall(db, common::monday(), sources).await;
    let task = to_finish(&hall, pau).await.expect("a task");
    let service = hall.service(SWIMMING).expect("a service");
    let closes = service.enrolment.as_ref().expect("one enrols").closes;
    assert_eq!(
        (task.organisation.as_str(), task.due),
        ("ajuntament", Some(closes))
    );
    assert_eq!(task.service.as_deref(), Some(SWIMMING));
    assert!(date(2026, 6, 1) <= closes);

    let later = when_it_closed(db, sources).await;
    assert_eq!(to_finish(&later, pau).await, None, "it closed");
    assert_eq!(typed(&later, pau).await, None);
}

#[tokio::test]
async fn it_goes_when_it_is_taken_back_or_can_no_longer_be_handed_in() {
    let sources = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("discarded").await {
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let pau = enter(&hall, "pau").await;
        let barely = Citizen {
            assurance: Assurance::Low,
            ..pau.clone()
        };
        hall.save_draft(&barely, SWIMMING, "612")
            .await
            .expect("keeps");
        hall.discard_draft(&pau, SWIMMING).await.expect("discards");
        hall.discard_draft(&pau, SWIMMING)
            .await
            .expect("twice is once");
        assert_eq!(typed(&hall, &pau).await, None);

        hall.save_draft(&pau, SWIMMING, "612").await.expect("keeps");
        server::jobs::retention::run_for(&hall)
            .await
            .expect("purges");
        assert!(typed(&hall, &pau).await.is_some(), "it is open");
        let later = when_it_closed(&db, &sources).await;
        server::jobs::retention::run_for(&later)
            .await
            .expect("purges");
        assert_eq!(typed(&hall, &pau).await, None);
    }
}

#[tokio::test]
async fn a_place_is_one_whoever_takes_it() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("one_place").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let (teresa, julian) = teresa_for_her_father(&hall).await;
        // Each has a draft of their own.
        hall.save_draft(&teresa, SWIMMING, "1")
            .await
            .expect("keeps");
        hall.save_draft(&julian, SWIMMING, "2")
            .await
            .expect("keeps");
        assert_eq!(typed(&hall, &teresa).await.as_deref(), Some("1"));
        assert_eq!(typed(&hall, &julian).await.as_deref(), Some("2"));

        let (hers, his) = tokio::join!(
            hall.enrol(&teresa, SWIMMING, "612 345 678"),
            hall.enrol(&julian, SWIMMING, "612 345 679")
        );
        assert_ne!(hers.is_ok(), his.is_ok(), "one of them: {hers:?}, {his:?}");
        let (first, other) = if hers.is_ok() {
            (&teresa, &julian)
        } else {
            (&julian, &teresa)
        };
        let taken = hall.enrolment(first, SWIMMING).await.expect("answers");
        let taken = taken.expect("a place");
        let seen = hall.enrolment(other, SWIMMING).await.expect("answers");
        let seen = seen.expect("the same place");
        assert_eq!(seen.reference, taken.reference);
        assert_eq!(seen.by.as_deref(), Some(first.name.as_str()));
        assert_eq!(taken.by, None);
        assert!(taken.telephone.is_some() && seen.telephone.is_none());
        assert_eq!(at_home(&hall, first).await, [taken]);
        assert_eq!(at_home(&hall, other).await, [seen]);
        for citizen in [&teresa, &julian] {
            assert_eq!(to_finish(&hall, citizen).await, None, "nothing to end");
        }

        hall.cancel_enrolment(other, SWIMMING)
            .await
            .expect("gives it back");
        assert_eq!(hall.enrolment(first, SWIMMING).await, Ok(None));
        hall.enrol(other, SWIMMING, "")
            .await
            .expect("a place again");
    }
}

#[tokio::test]
async fn nobody_keeps_a_draft_for_whom_they_may_not_act() {
    let sources = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("no_mandate").await {
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let (teresa, _) = teresa_for_her_father(&hall).await;
        let mut writer = db.writer().await.expect("a writer");
        db::mandate::replace(&mut writer, teresa.id, "ajuntament", &[], common::monday())
            .await
            .expect("ends");
        writer.commit().await.expect("is kept");
        let refused = hall.save_draft(&teresa, SWIMMING, "612").await;
        assert_eq!(refused, Err(AppError::Mandate));
    }
}
