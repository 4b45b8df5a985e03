//! Objections to what rests on a public task: the use stands still, staff answer, the answer holds.

use app::{
    model::{
        access::{Ground, Reading, Who},
        citizen::{Citizen, SessionToken},
        consent::ADMINISTRATION,
        known::Group,
        lang::Lang,
        message::News,
        objection::{Objection, Reasoned},
    },
    portal::{AppError, Portal as _},
};
use jiff::ToSpan as _;
use server::{
    db::{self, Db},
    jobs,
    portal::{TownHall, objection},
};

use super::{common, databases, enter};

const STAFF: &str = "Delegada de protección de datos";

fn because(why: &str) -> Reasoned {
    Reasoned {
        by: STAFF.into(),
        why: why.into(),
        lang: Lang::Ca,
    }
}

async fn files(hall: &TownHall, citizen: &Citizen) -> Objection {
    let filed = hall.object(citizen, ADMINISTRATION, "La meva situació", Lang::Ca);
    filed.await.expect("objects")
}

/// Enters anew, which asks the sources; answers how often they were asked, in all.
async fn asked(hall: &TownHall, who: &str) -> (Citizen, usize) {
    let citizen = enter(hall, who).await;
    let log = hall.accesses(&citizen, 1).await.expect("their log");
    let asked = log.shown.iter().filter(|it| it.what == Reading::Asked);
    let asked = asked.count();
    (citizen, asked)
}

/// How many rows the administrations told of somebody.
async fn told(db: &Db, citizen: &Citizen) -> usize {
    let mut reader = db.reader().await.expect("a reader");
    let holdings = db::known::holdings(reader.exec(), citizen.id).await;
    reader.done();
    let holdings = holdings.expect("counts");
    let told = holdings.iter().filter(|it| {
        it.kept.group == Group::Told && !["mandate", "identity"].contains(&it.kept.name)
    });
    told.map(|it| it.count).sum()
}

async fn waiting(db: &Db) -> Vec<String> {
    let mut reader = db.reader().await.expect("a reader");
    let waiting = db::objection::waiting(reader.exec()).await;
    reader.done();
    let waiting = waiting.expect("objections");
    waiting.into_iter().map(|(_, it)| it.number).collect()
}

#[tokio::test]
async fn until_it_is_answered_the_use_stands_still() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("objection_waits").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let (marta, before) = asked(&hall, "marta").await;
        assert!(before > 0 && !marta.objected);
        let filed = files(&hall, &marta).await;
        assert_eq!(waiting(&db).await, std::slice::from_ref(&filed.number));

        let (marta, still) = asked(&hall, "marta").await;
        assert!(marta.objected);
        assert_eq!(still, before, "nobody was asked");
        assert!(told(&db, &marta).await > 0, "what was kept stays kept");
        let home = hall.home(&marta).await.expect("a home");
        assert!(!home.tasks.is_empty() && home.sources.iter().all(|it| it.unasked));

        let read = objection::read(&hall, &filed.number, STAFF).await;
        assert_eq!(read.expect("is read"), filed);
        let answer = objection::answer(&hall, &filed.number, false, because("Cal per avisar-te."));
        let answer = answer.await.expect("is answered").answer;
        assert_eq!(waiting(&db).await, [""; 0]);
        let again = objection::answer(&hall, &filed.number, true, because("no")).await;
        assert_eq!(again, Err(AppError::NotFound), "it is answered once");
        rejected_is_told(&hall, &marta, &filed, answer).await;

        let (marta, more) = asked(&hall, "marta").await;
        assert!(!marta.objected && more > before, "and is done again");
    }
}

async fn rejected_is_told(
    hall: &TownHall,
    marta: &Citizen,
    filed: &Objection,
    answer: Option<app::model::objection::ObjectionAnswer>,
) {
    let made = hall.objections(marta).await.expect("theirs");
    let said = made[0].answer.clone().expect("an answer");
    assert_eq!(Some(&said), answer.as_ref());
    assert!(!said.upheld && !made[0].stands());
    assert_eq!(said.reasoned, Some(because("Cal per avisar-te.")));
    let messages = hall.messages(marta, 1).await.expect("messages");
    let news = News::ObjectionAnswered {
        number: filed.number.clone(),
        upheld: false,
    };
    assert_eq!(messages.shown[0].news, news);
    let log = hall.accesses(marta, 1).await.expect("their log");
    let staff: Vec<_> = log
        .shown
        .iter()
        .filter(|it| it.who == Who::Staff(STAFF.into()))
        .map(|it| (it.what, it.why))
        .collect();
    let by = |what| (what, Ground::Objection);
    assert_eq!(
        staff,
        [by(Reading::ObjectionAnswered), by(Reading::ObjectionRead)]
    );
}

#[tokio::test]
async fn upheld_it_ends_the_use_and_what_was_derived_goes() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("objection_upheld").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let (marta, before) = asked(&hall, "marta").await;
        let enrolled = hall.enrol(&marta, "natacion-verano", "612345678").await;
        enrolled.expect("enrols");
        let filed = files(&hall, &marta).await;
        for (by, why) in [("", "sí"), (STAFF, " \n"), (STAFF, &*"x".repeat(4001))] {
            let reasoned = Reasoned {
                by: by.into(),
                ..because(why)
            };
            let refused = objection::answer(&hall, &filed.number, true, reasoned).await;
            assert!(matches!(refused, Err(AppError::Invalid { .. })), "{why}");
        }
        half_done_is_not_done(&hall, &db, &marta, &filed).await;

        let upheld = objection::answer(&hall, &filed.number, true, because("D’acord.")).await;
        assert!(upheld.expect("is answered").stands());
        assert_eq!(told(&db, &marta).await, 0);
        let (marta, still) = asked(&hall, "marta").await;
        assert_eq!((still, told(&db, &marta).await), (before, 0));
        let home = hall.home(&marta).await.expect("a home");
        assert!(home.tasks.is_empty() && home.sources.iter().all(|it| it.unasked));
        assert_eq!(home.enrolments.len(), 1, "what she asked for is hers");
        let same = files(&hall, &marta).await;
        assert_eq!(
            same.number, filed.number,
            "there is nothing more to object to"
        );

        let of_nobody = hall.withdraw_objection(&marta, "2026-XXXX-XXXX").await;
        assert_eq!(of_nobody, Err(AppError::NotFound));
        let pau = enter(&hall, "pau").await;
        let not_theirs = hall.withdraw_objection(&pau, &filed.number).await;
        assert_eq!(not_theirs, Err(AppError::NotFound));
        let withdrawn = hall.withdraw_objection(&marta, &filed.number).await;
        withdrawn.expect("is taken back");
        let (marta, more) = asked(&hall, "marta").await;
        assert!(!marta.objected && more > before && told(&db, &marta).await > 0);
    }
}

async fn run(db: &Db, sql: &'static str) {
    match db {
        Db::Sqlite { write, .. } => drop(sqlx::raw_sql(sql).execute(write).await.expect("runs")),
        Db::Postgres { write, .. } => drop(sqlx::raw_sql(sql).execute(write).await.expect("runs")),
    }
}

async fn half_done_is_not_done(hall: &TownHall, db: &Db, marta: &Citizen, filed: &Objection) {
    let before = told(db, marta).await;
    let readings = hall.accesses(marta, 1).await.expect("their log").count;
    run(db, "ALTER TABLE message RENAME TO elsewhere").await;
    let outcome = objection::answer(hall, &filed.number, true, because("D’acord.")).await;
    assert_eq!(outcome, Err(AppError::Unavailable));
    run(db, "ALTER TABLE elsewhere RENAME TO message").await;
    assert_eq!(told(db, marta).await, before);
    assert_eq!(waiting(db).await, std::slice::from_ref(&filed.number));
    let since = hall.accesses(marta, 1).await.expect("their log").count;
    assert_eq!(since, readings);
}

#[tokio::test]
async fn nobody_is_told_of_who_objected_by_acting_for_them() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("objection_father").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let token: SessionToken = hall.enter("teresa").await.expect("enters");
        let julian = enter(&hall, "julian").await;
        hall.act_for(&token, Some(julian.id)).await.expect("acts");
        let teresa = hall.citizen(&token).await.expect("answers").expect("known");
        let home = hall.home(&teresa).await.expect("his home");
        assert!(!home.tasks.is_empty());

        let filed = files(&hall, &julian).await;
        let upheld = objection::answer(&hall, &filed.number, true, because("D’acord.")).await;
        upheld.expect("is answered");
        enter(&hall, "teresa").await;
        let teresa = hall.citizen(&token).await.expect("answers").expect("known");
        assert!(teresa.objected);
        let home = hall.home(&teresa).await.expect("his home");
        assert!(home.tasks.is_empty() && home.cases.is_empty());
        let herself = enter(&hall, "teresa").await;
        assert!(!herself.objected, "her own are asked for");
    }
}

#[tokio::test]
async fn nobody_answers_who_was_erased() {
    let now = common::monday();
    let sources = common::back_offices(now).await;
    for (engine, db, _dir) in databases("objection_erased").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, now, &sources).await;
        let marta = enter(&hall, "marta").await;
        files(&hall, &marta).await;
        hall.erase(&marta).await.expect("asks");
        let late = common::town_hall(&db, now + 24.hours(), &sources).await;
        assert_eq!(jobs::erase::erase(&late).await.expect("runs"), 1);
        assert_eq!(waiting(&db).await, [""; 0]);
    }
}
