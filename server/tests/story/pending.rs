//! What is pending, in order, and the calendar that shows it to who knows its address.

use app::{
    model::{
        access::Reading,
        assurance::Assurance,
        calendar::FeedSecret,
        citizen::{Citizen, Represented},
        lang::Lang,
        task::{self, Task, TaskKind},
    },
    portal::{AppError, Portal as _},
};
use jiff::civil::date;
use server::{db::Db, portal::TownHall};

use super::{common, databases, enter};

async fn tasks(hall: &TownHall, citizen: &Citizen) -> Vec<Task> {
    hall.home(citizen).await.expect("a home").tasks
}

#[tokio::test]
async fn every_source_and_our_own_rules_in_one_order() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("pending").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let told = tasks(&hall, &enter(&hall, "nadia").await).await;
        let kinds: Vec<TaskKind> = told.iter().map(|it| it.kind).collect();
        assert_eq!(
            kinds,
            [
                TaskKind::Pay,
                TaskKind::Pay,
                TaskKind::Renew,
                TaskKind::Come
            ]
        );
        let mut again: Vec<Task> = told.iter().rev().cloned().collect();
        task::order(&mut again);
        assert_eq!(again, told);
        let renew = &told[2];
        assert_eq!(renew.service.as_deref(), Some("aparcamiento-residentes"));
        assert_eq!(
            (renew.organisation.as_str(), renew.due),
            ("ajuntament", Some(date(2026, 6, 15)))
        );
        let omar = tasks(&hall, &enter(&hall, "omar").await).await;
        assert_eq!(omar[0].kind, TaskKind::Correct);
        let julian = tasks(&hall, &enter(&hall, "julian").await).await;
        assert_eq!(julian[0].kind, TaskKind::Provide);
    }
}

async fn read(hall: &TownHall, secret: &FeedSecret) -> Result<Vec<Task>, AppError> {
    Ok(hall.read_calendar_feed(secret).await?.tasks)
}

async fn make(hall: &TownHall, citizen: &Citizen) -> FeedSecret {
    let made = hall.make_calendar_feed(citizen, Lang::Ca).await;
    made.expect("an address")
}

#[tokio::test]
async fn an_address_is_made_renewed_and_taken_back() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("calendar").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let (marta, omar) = (enter(&hall, "marta").await, enter(&hall, "omar").await);
        assert_eq!(hall.calendar_feed(&marta).await, Ok(None));

        let (first, his) = (make(&hall, &marta).await, make(&hall, &omar).await);
        assert_eq!(read(&hall, &first).await, Ok(tasks(&hall, &marta).await));
        assert_eq!(read(&hall, &his).await, Ok(tasks(&hall, &omar).await));
        let feed = hall.read_calendar_feed(&first).await.expect("hers");
        assert_eq!(feed.lang, Lang::Ca);
        let log = hall.accesses(&marta, 1).await.expect("her log");
        let of_dates = log.shown.iter().filter(|it| it.what == Reading::Dates);
        assert_eq!(
            of_dates.count(),
            1,
            "once an hour, however often it is read"
        );
        let since = hall.calendar_feed(&marta).await;
        assert_eq!(since, Ok(Some(common::monday())));

        let second = make(&hall, &marta).await;
        assert_eq!(read(&hall, &first).await, Err(AppError::NotFound));
        assert!(read(&hall, &second).await.is_ok());

        hall.revoke_calendar_feed(&marta).await.expect("takes back");
        assert_eq!(read(&hall, &second).await, Err(AppError::NotFound));
        assert_eq!(hall.calendar_feed(&marta).await, Ok(None));
        assert!(read(&hall, &his).await.is_ok(), "only hers ended");

        let hardly_known = Citizen {
            assurance: Assurance::Low,
            ..marta
        };
        let refused = hall.make_calendar_feed(&hardly_known, Lang::Es).await;
        assert_eq!(refused, Err(AppError::Assurance(Assurance::Substantial)));
        ends_with_its_mandate(&hall, &db, &hardly_known, &omar).await;
    }
}

/// What a representative sees they see no longer once nobody says that they represent.
async fn ends_with_its_mandate(hall: &TownHall, db: &Db, marta: &Citizen, omar: &Citizen) {
    let acting = Citizen {
        assurance: Assurance::High,
        acting_for: Some(Represented {
            id: omar.id,
            name: omar.name.clone(),
        }),
        ..marta.clone()
    };
    let secret = make(hall, &acting).await;
    assert_eq!(read(hall, &secret).await, Err(AppError::NotFound));
    let sql = "INSERT INTO mandate (citizen_id, subject_id, origin, since)
               VALUES ($1, $2, 'provider', 0)";
    match db {
        Db::Sqlite { write, .. } => {
            let query = sqlx::query(sql).bind(marta.id).bind(omar.id);
            query.execute(write).await.expect("a mandate");
        }
        Db::Postgres { write, .. } => {
            let query = sqlx::query(sql).bind(marta.id).bind(omar.id);
            query.execute(write).await.expect("a mandate");
        }
    }
    assert_eq!(read(hall, &secret).await, Ok(vec![]), "theirs, not his own");
}
