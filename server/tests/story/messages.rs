//! What the portal tells of, with what it tells, and to nobody else.

use app::{
    model::{
        citizen::Citizen,
        lang::Lang,
        message::{KEPT_DAYS, Message, News, Which},
    },
    portal::{AppError, Portal as _},
};
use jiff::{SignedDuration, ToSpan as _};
use server::{db::Db, jobs::retention::run_for, portal::TownHall};

use super::{common, databases, enter};

const SWIMMING: &str = "natacion-verano";

async fn all(hall: &TownHall, citizen: &Citizen) -> Vec<Message> {
    let messages = hall.messages(citizen, 1).await.expect("messages");
    assert_eq!(messages.count, messages.shown.len());
    messages.shown
}

async fn news(hall: &TownHall, citizen: &Citizen) -> Vec<News> {
    let all = all(hall, citizen).await;
    let mut news: Vec<_> = all.into_iter().map(|it| it.news).collect();
    // Within a millisecond no order is promised.
    news.sort_by_key(|it| format!("{it:?}"));
    news
}

pub async fn alter(db: &Db, sql: &'static str) {
    match db {
        Db::Sqlite { write, .. } => drop(sqlx::query(sql).execute(write).await.expect(sql)),
        Db::Postgres { write, .. } => drop(sqlx::query(sql).execute(write).await.expect(sql)),
    }
}

#[tokio::test]
async fn what_one_does_is_told_until_it_is_read() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("messages").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let pau = enter(&hall, "pau").await;
        assert_eq!(all(&hall, &pau).await, [], "nobody begins with any");
        let receipt = hall.enrol(&pau, SWIMMING, "").await.expect("a place");
        let enrolled = News::Enrolled {
            service: SWIMMING.into(),
            reference: receipt.reference,
        };
        hall.enrol(&pau, SWIMMING, "").await.expect("twice is once");
        assert_eq!(news(&hall, &pau).await, std::slice::from_ref(&enrolled));

        let minute = common::town_hall(&db, common::monday() + 1.minute(), &sources).await;
        minute
            .cancel_enrolment(&pau, SWIMMING)
            .await
            .expect("gives it back");
        let again = minute.cancel_enrolment(&pau, SWIMMING).await;
        assert_eq!(again, Err(AppError::NotFound));
        minute
            .revoke_calendar_feed(&pau)
            .await
            .expect("there was none");
        let later = common::town_hall(&db, common::monday() + 2.minutes(), &sources).await;
        later
            .make_calendar_feed(&pau, Lang::Es)
            .await
            .expect("an address");
        let told = all(&later, &pau).await;
        let kinds: Vec<_> = told.iter().map(|it| it.news.clone()).collect();
        let cancelled = News::EnrolmentCancelled {
            service: SWIMMING.into(),
        };
        assert_eq!(
            kinds,
            [News::CalendarMade, cancelled, enrolled],
            "newest first"
        );
        let home = later.home(&pau).await.expect("a home");
        assert_eq!(home.messages, told);
        are_read(&later, &pau, &told).await;

        let omar = enter(&later, "omar").await;
        assert_eq!(all(&later, &omar).await, [], "they are Pau's");
        hall.leave_everywhere(&pau).await.expect("leaves");
        later
            .revoke_calendar_feed(&pau)
            .await
            .expect("takes it back");
        assert_eq!(all(&later, &pau).await.len(), 5);
        let a_year = SignedDuration::from_hours(24 * i64::from(KEPT_DAYS));
        let after = common::monday() + a_year + 1.minute();
        let after = common::town_hall(&db, after, &sources).await;
        run_for(&after).await.expect("purges");
        assert_eq!(all(&after, &pau).await.len(), 3, "those of a year ago went");
    }
}

async fn are_read(hall: &TownHall, pau: &Citizen, told: &[Message]) {
    let omar = enter(hall, "omar").await;
    let unread = || async { hall.messages(pau, 1).await.expect("messages").unread };
    assert_eq!(unread().await, Some(told[0].id));
    let mark = async |who: &Citizen, which| hall.mark_read(who, which).await.expect("marks");
    mark(&omar, Which::Until(told[0].id)).await;
    assert_eq!(all(hall, pau).await, told, "his do not concern hers");
    mark(pau, Which::One(told[0].id)).await;
    assert_eq!(unread().await, Some(told[1].id));
    let home = hall.home(pau).await.expect("a home");
    assert_eq!(home.messages, told[1..]);
    // What came after the page was made stays.
    mark(pau, Which::Until(told[2].id)).await;
    assert_eq!(unread().await, Some(told[1].id));
    mark(pau, Which::Until(told[1].id)).await;
    assert_eq!(unread().await, None);
    assert!(all(hall, pau).await.iter().all(|it| it.read));
}

#[tokio::test]
async fn what_is_new_at_a_source_is_told_once() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("news").await {
        println!("on {engine}");
        let at = async |minutes: i64| {
            let at = common::monday() + minutes.minutes();
            common::town_hall(&db, at, &sources).await
        };
        let hall = at(0).await;
        let marta = enter(&hall, "marta").await;
        assert_eq!(all(&hall, &marta).await, [], "a first answer is no news");
        enter(&at(10).await, "marta").await;
        assert_eq!(all(&hall, &marta).await, [], "nothing changed");

        alter(&db, "DELETE FROM registry_entry WHERE id = 'S-7719'").await;
        alter(
            &db,
            "UPDATE case_file SET phase = 'Recibido' WHERE id = 'HAC/2088'",
        )
        .await;
        enter(&at(20).await, "marta").await;
        let moved = News::CaseMoved {
            source: "ajuntament".into(),
            case: "HAC/2088".into(),
            phase: "En estudio".into(),
            lang: Lang::Es,
        };
        let to_open = News::Notification {
            source: "ajuntament".into(),
            entry: "S-7719".into(),
        };
        assert_eq!(news(&hall, &marta).await, [moved, to_open]);

        // The source forgets it and tells it again.
        alter(&db, "DELETE FROM registry_entry WHERE id = 'S-7719'").await;
        enter(&at(30).await, "marta").await;
        assert_eq!(all(&hall, &marta).await.len(), 2);
        // What was never answered is a first answer.
        alter(&db, "UPDATE source_answer SET answered_at = NULL").await;
        alter(
            &db,
            "UPDATE case_file SET phase = 'Recibido' WHERE id = 'HAC/2088'",
        )
        .await;
        enter(&at(40).await, "marta").await;
        assert_eq!(all(&hall, &marta).await.len(), 2);
    }
}

#[tokio::test]
async fn a_mandate_is_told_when_it_begins_and_ends() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("told_mandates").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        enter(&hall, "omar").await;
        let teresa = enter(&hall, "teresa").await;
        assert_eq!(all(&hall, &teresa).await, [], "what she came with");
        alter(&db, "DELETE FROM mandate").await;
        alter(
            &db,
            "INSERT INTO mandate (citizen_id, subject_id, origin, since)
             SELECT teresa.id, omar.id, 'ajuntament', 0 FROM citizen teresa, citizen omar
             WHERE teresa.name LIKE 'Teresa%' AND omar.name LIKE 'Omar%'",
        )
        .await;
        let later = common::town_hall(&db, common::monday() + 10.minutes(), &sources).await;
        enter(&later, "teresa").await;
        let began = News::MandateBegan {
            name: "Julián Prats Mora".into(),
        };
        let ended = News::MandateEnded {
            name: "Omar Haddad El Amrani".into(),
        };
        assert_eq!(news(&later, &teresa).await, [began, ended]);
    }
}

#[tokio::test]
async fn whom_it_is_done_for_is_told_too() {
    let sources = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("told_both").await {
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let token = hall.enter("teresa").await.expect("enters");
        let teresa = hall.citizen(&token).await.expect("answers").expect("known");
        let mandates = hall.mandates(&teresa).await.expect("answers");
        let julian = mandates[0].represented.id;
        hall.act_for(&token, Some(julian)).await.expect("acts");
        let for_him = hall.citizen(&token).await.expect("answers").expect("known");
        hall.enrol(&for_him, SWIMMING, "").await.expect("a place");
        let told = news(&hall, &for_him).await;
        assert_eq!(told.len(), 1);
        assert_eq!(news(&hall, &enter(&hall, "julian").await).await, told);
        assert_eq!(all(&hall, &teresa).await, [], "it is his");
    }
}
