//! Who read what is written down, its citizen reads it, and nobody changes it unnoticed.

use app::{
    model::{
        access::{Access, Accesses, Ground, KEPT_DAYS, Reading, Who},
        assurance::Assurance,
        citizen::Citizen,
    },
    portal::{AppError, Portal as _},
};
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use server::{
    audit::{self, Audit},
    db::{
        self, Db,
        access::{By, EVERYONE, Entry},
    },
    identity::secret::Secret,
    portal::TownHall,
};
use uuid::Uuid;

use super::{common, databases, enter, enter_proved, with_provider};

/// That of the tests' town hall.
fn secret() -> Secret {
    Secret::new([7; 32])
}

async fn audited(db: &Db, secret: &Secret) -> (Audit, Vec<String>) {
    let mut lines = vec![];
    let tell = |line| lines.push(line);
    let audit = audit::audit(db, secret, tell).await.expect("reads");
    (audit, lines)
}

async fn accesses(hall: &TownHall, citizen: &Citizen, page: usize) -> Accesses {
    hall.accesses(citizen, page).await.expect("their log")
}

fn access(who: Who, what: Reading, why: Ground, at: Timestamp) -> Access {
    Access { who, what, why, at }
}

/// Everything is copied.
async fn back_up(db: &Db, at: Timestamp) {
    let entry = Entry {
        citizen: EVERYONE,
        who: By::Operator("1000"),
        what: Reading::Copied,
        why: Ground::Availability,
        at,
    };
    let mut writer = db.writer().await.expect("a writer");
    let appended = db::access::append(&mut writer, &secret(), &entry).await;
    appended.expect("is written down");
    writer.commit().await.expect("commits");
}

/// As somebody who has only the database would.
async fn tamper(db: &Db, sql: &'static str, citizen: Uuid) {
    let changed = match db {
        Db::Sqlite { write, .. } => {
            let query = sqlx::query(sql).bind(citizen);
            query.execute(write).await.expect("tampers").rows_affected()
        }
        Db::Postgres { write, .. } => {
            let query = sqlx::query(sql).bind(citizen);
            query.execute(write).await.expect("tampers").rows_affected()
        }
    };
    assert!(changed > 0, "{sql}");
}

#[tokio::test]
async fn every_reading_is_written_down_and_its_citizen_reads_it() {
    let now = common::monday();
    let sources = common::back_offices(now).await;
    for (engine, db, _dir) in databases("access").await {
        println!("on {engine}");
        back_up(&db, now - 1.hours()).await;
        let hall = common::town_hall_of(with_provider(now), &db, now, &sources).await;
        let marta = enter(&hall, "marta").await;
        let mut expected = ["tgss", "ajuntament", "aeat"]
            .map(|id| access(Who::Source(id.into()), Reading::Asked, Ground::OneStop, now))
            .to_vec();
        expected.push(access(Who::Oneself, Reading::Entered, Ground::OwnData, now));
        let told = accesses(&hall, &marta, 1).await;
        assert_eq!((told.count, told.shown), (4, expected));

        hall.home(&marta).await.expect("a home");
        assert_eq!(accesses(&hall, &marta, 1).await.count, 4, "no row per page");

        let later = now + 2.hours();
        back_up(&db, later).await;
        let deaf = common::town_hall(&db, later, "http://127.0.0.1:9/").await;
        enter(&deaf, "marta").await;
        let told = accesses(&hall, &marta, 1).await;
        let (who, why) = (Who::Source("tgss".into()), Ground::OneStop);
        assert_eq!(told.count, 9);
        let unanswered = access(who, Reading::Unanswered, why, later);
        assert_eq!(told.shown[0], unanswered);
        let copied = access(Who::Operator, Reading::Copied, Ground::Availability, later);
        assert!(told.shown[..5].contains(&copied), "everyone is hers too");

        let low = enter_proved(&hall, Assurance::Low).await;
        let refused = hall.accesses(&low, 1).await;
        assert_eq!(
            refused.err(),
            Some(AppError::Assurance(Assurance::Substantial))
        );
        let (audit, lines) = audited(&db, &secret()).await;
        assert_eq!((lines.len(), audit.readings), (0, 2 + 4 + 4 + 4));
    }
}

#[tokio::test]
async fn who_acts_for_another_stands_in_the_log_of_the_other() {
    let now = common::monday();
    let sources = common::back_offices(now).await;
    for (_, db, _dir) in databases("access_for_another").await {
        let hall = common::town_hall(&db, now, &sources).await;
        let token = hall.enter("teresa").await.expect("enters");
        let teresa = hall.citizen(&token).await.expect("answers");
        let teresa = teresa.expect("is known");
        let mandates = hall.mandates(&teresa).await.expect("her mandates");
        let father = mandates[0].represented.id;
        hall.act_for(&token, Some(father)).await.expect("acts");

        let julian = enter(&hall, "julian").await;
        assert_eq!(julian.id, father);
        let told = accesses(&hall, &julian, 1).await.shown;
        let who = Who::Representative("Teresa Oliver Bosch".into());
        let why = Ground::Representation;
        assert!(told.contains(&access(who, Reading::Entered, why, now)));
        let who = Who::Source("ajuntament".into());
        assert!(told.contains(&access(who, Reading::Told, why, now)));
        let hers = accesses(&hall, &teresa, 1).await.shown;
        assert!(hers.iter().all(|it| it.why != why), "{hers:?}");
        assert_eq!(audited(&db, &secret()).await.1, [""; 0]);
    }
}

#[tokio::test]
async fn a_long_log_comes_a_page_at_a_time() {
    let now = common::monday();
    for (_, db, _dir) in databases("access_pages").await {
        let hall = common::town_hall(&db, now, "http://127.0.0.1:9/").await;
        let marta = enter(&hall, "marta").await;
        for minute in 1..=40 {
            back_up(&db, now + minute.minutes()).await;
        }
        let (first, last) = (
            accesses(&hall, &marta, 1).await,
            accesses(&hall, &marta, 99).await,
        );
        assert_eq!((first.count, first.shown.len()), (44, 40));
        assert_eq!(last.shown.len(), 4);
        assert_eq!(last.shown[3].who, Who::Oneself, "the oldest");
    }
}

#[tokio::test]
async fn what_was_changed_taken_out_or_cut_off_is_found() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("tampering").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let mut expected = vec![];
        for (who, sql, fault) in [
            (
                "marta",
                "UPDATE access_event SET who = 'oneself' WHERE citizen_id = $1 AND seq = 2",
                "row 2 is not as it was written",
            ),
            (
                "julian",
                "DELETE FROM access_event WHERE citizen_id = $1 AND seq = 2",
                "row 2 is missing",
            ),
            (
                "nadia",
                "DELETE FROM access_event WHERE citizen_id = $1 AND seq > 2",
                "the rows after 2 are missing",
            ),
            (
                "omar",
                "UPDATE access_head SET seq = 3 WHERE citizen_id = $1",
                "that it ends with row 4 was not written with this key",
            ),
            (
                "pau",
                "DELETE FROM access_head WHERE citizen_id = $1",
                "that it ends with row 4 was not written with this key",
            ),
        ] {
            let citizen = enter(&hall, who).await.id;
            assert_eq!(audited(&db, &secret()).await.1, expected);
            tamper(&db, sql, citizen).await;
            expected.push(format!("{citizen}: access log: {fault}"));
            expected.sort();
        }
        enter(&hall, "teresa").await;
        let (audit, lines) = audited(&db, &secret()).await;
        assert_eq!(lines, expected);
        assert_eq!((audit.citizens, audit.broken, audit.readings), (6, 5, 4));

        for who in ["marta", "julian", "nadia", "omar", "pau"] {
            enter(&hall, who).await;
        }
        let (audit, _) = audited(&db, &secret()).await;
        assert_eq!(audit.broken, 5, "what comes after does not hide it");
        let (audit, _) = audited(&db, &Secret::new([8; 32])).await;
        assert_eq!(audit.broken, 6, "another key proves nothing");
    }
}

#[tokio::test]
async fn a_log_cut_off_with_its_end_stays_broken() {
    let sources = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("resealing").await {
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let marta = enter(&hall, "marta").await.id;
        for sql in [
            "DELETE FROM access_event WHERE citizen_id = $1 AND seq > 2",
            "UPDATE access_head SET seq = 2, hash = (SELECT hash FROM access_event
             WHERE access_event.citizen_id = access_head.citizen_id AND seq = 2)
             WHERE citizen_id = $1",
        ] {
            tamper(&db, sql, marta).await;
        }
        enter(&hall, "marta").await;
        let found = format!("{marta}: access log: row 3 does not follow from the one before");
        assert_eq!(audited(&db, &secret()).await.1, [found]);
    }
}

#[tokio::test]
async fn many_at_once_make_one_chain() {
    let sources = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("at_once").await {
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        enter(&hall, "marta").await;
        let entering = (0..8).map(|_| {
            let hall = hall.clone();
            tokio::spawn(async move { hall.enter("marta").await.map(|_| ()) })
        });
        for entered in entering.collect::<Vec<_>>() {
            assert_eq!(entered.await.expect("ends"), Ok(()));
        }
        let (audit, lines) = audited(&db, &secret()).await;
        assert_eq!(lines, [""; 0]);
        assert!(audit.readings >= 4 + 8, "{audit:?}");
    }
}

#[tokio::test]
async fn what_outlived_its_time_goes_and_the_rest_still_holds() {
    let sources = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("purging").await {
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        enter(&hall, "marta").await;
        let julian = enter(&hall, "julian").await;
        let later = common::monday() + SignedDuration::from_hours(24 * i64::from(KEPT_DAYS) + 1);
        let hall = common::town_hall(&db, later, &sources).await;
        let marta = enter(&hall, "marta").await;
        server::jobs::retention::run_for(&hall).await.expect("runs");
        assert_eq!(accesses(&hall, &marta, 1).await.count, 4);
        assert_eq!(accesses(&hall, &julian, 1).await.count, 0);
        let (audit, lines) = audited(&db, &secret()).await;
        assert_eq!((lines, audit.readings), (vec![], 4));

        enter(&hall, "julian").await;
        let (audit, lines) = audited(&db, &secret()).await;
        assert_eq!((lines, audit.readings), (vec![], 8));
        tamper(
            &db,
            "UPDATE access_head SET from_seq = from_seq + 1 WHERE citizen_id = $1",
            julian.id,
        )
        .await;
        assert_eq!(audited(&db, &secret()).await.0.broken, 1);
    }
}
