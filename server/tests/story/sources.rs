//! What of a source is shown, kept and told, whatever it does.

use std::{collections::BTreeMap, time::Duration};

use app::model::home::{Home, SourceState};
use clap::ValueEnum as _;
use jiff::ToSpan as _;
use server::{
    backoffice::{fault::Fault, switches::Behaviour},
    world::Stopwatch,
};

use super::{
    Assurance, Citizen, Clock, Db, Folder, Portal as _, ProvedIdentity, Timestamp, TownHall,
    common, databases, db, enter, marta, municipality, serve, with_provider,
};

const NOBODY_ANSWERS: &str = "http://127.0.0.1:9/";

async fn offices_where_aeat(behaviour: Behaviour) -> String {
    let behaviours = BTreeMap::from([("aeat".to_owned(), behaviour)]);
    common::back_offices_that(common::monday(), behaviours).await
}

fn of_aeat(home: &Home) -> &SourceState {
    let mut sources = home.sources.iter();
    let aeat = sources.find(|source| source.organisation == "aeat");
    aeat.expect("the tax agency")
}

/// Their ids: where they lead is another port each time.
fn of_others(home: &Home) -> Vec<&str> {
    let others = home.tasks.iter().filter(|it| it.organisation != "aeat");
    others.map(|it| it.id.as_str()).collect()
}

async fn home(hall: &TownHall, citizen: &Citizen) -> Home {
    hall.home(citizen).await.expect("a home")
}

/// The home once `told` is true of it; what is asked behind a page comes when it comes.
async fn home_once(hall: &TownHall, citizen: &Citizen, told: impl Fn(&Home) -> bool) -> Home {
    let found = async {
        loop {
            let home = home(hall, citizen).await;
            if told(&home) {
                return home;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let found = tokio::time::timeout(Duration::from_secs(20), found).await;
    found.expect("the page comes to say so")
}

#[tokio::test]
async fn whatever_one_source_does_the_others_stand() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("faults").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let whole = home(&hall, &enter(&hall, "roser").await).await;
        assert!(!of_others(&whole).is_empty());
        for (fault, minute) in Fault::value_variants().iter().zip(1..) {
            let faults = vec![*fault];
            let odd = offices_where_aeat(Behaviour {
                faults,
                ..Behaviour::default()
            })
            .await;
            // Later than what was kept before, so that it shows who answered.
            let later = common::monday() + i64::from(minute).minutes();
            let hall = common::town_hall(&db, later, &odd).await;
            let roser = enter(&hall, "roser").await;
            let others_answered = |home: &Home| {
                let mut others = home.sources.iter().filter(|it| it.organisation != "aeat");
                others.all(|it| it.as_of == Some(later) && !it.failed && !it.left_out)
            };
            let home = home_once(&hall, &roser, others_answered).await;
            assert_eq!(of_others(&home), of_others(&whole), "{fault:?}");
        }
    }
}

#[tokio::test]
async fn what_could_not_be_read_is_told_until_it_can() {
    let fine = common::back_offices(common::monday()).await;
    let odd = offices_where_aeat(Behaviour {
        faults: vec![Fault::ImpossibleDate],
        ..Behaviour::default()
    });
    let odd = odd.await;
    for (_, db, _dir) in databases("left_out").await {
        let mut told = vec![];
        for (hours, sources) in [(0, &*odd), (1, NOBODY_ANSWERS), (2, &*fine)] {
            let now = common::monday() + hours.hours();
            let hall = common::town_hall(&db, now, sources).await;
            let roser = enter(&hall, "roser").await;
            let asked = |home: &Home| of_aeat(home).failed || of_aeat(home).as_of == Some(now);
            let home = home_once(&hall, &roser, asked).await;
            let aeat = of_aeat(&home);
            let tasks = home.tasks.len() - of_others(&home).len();
            told.push((aeat.failed, aeat.left_out, tasks));
        }
        let (first, last) = (told[0].2, told[2].2);
        assert!(0 < first && first < last, "{told:?}");
        assert_eq!(
            told,
            [
                (false, true, first),
                (true, true, first),
                (false, false, last)
            ]
        );
    }
}

#[tokio::test]
async fn who_enters_does_not_wait_for_the_slowest() {
    let slow = offices_where_aeat(Behaviour {
        delay: Duration::from_secs(4),
        ..Behaviour::default()
    });
    let slow = slow.await;
    for (_, db, _dir) in databases("slowest").await {
        let second = Duration::from_secs(1);
        let hall = common::hurried(patient(), &db, common::monday(), &slow, second).await;
        let watch = Stopwatch::start();
        let roser = enter(&hall, "roser").await;
        assert!(watch.elapsed() < Duration::from_secs(3), "{watch:?}");
        let first = home(&hall, &roser).await;
        assert_eq!(
            (of_aeat(&first).as_of, of_aeat(&first).failed),
            (None, false)
        );
        assert_eq!(first.tasks.len(), of_others(&first).len());

        let then = home_once(&hall, &roser, |home| of_aeat(home).as_of.is_some()).await;
        assert!(then.tasks.len() > of_others(&then).len());
        assert_eq!(of_others(&then), of_others(&first));
    }
}

/// The demo, where everyone has long to answer.
fn patient() -> Folder {
    let today = serve::today(Clock::Fixed(common::monday()));
    let mut folder = municipality::load(common::demo(), today).expect("a folder");
    for source in &mut folder.sources {
        source.time_limit = Duration::from_secs(20);
    }
    folder
}

#[tokio::test]
async fn who_failed_is_left_in_peace_for_a_while() {
    let fine = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("peace").await {
        let hall = common::town_hall(&db, common::monday(), NOBODY_ANSWERS).await;
        let marta = enter(&hall, "marta").await;
        // Seconds since they failed, and whether a page asks them again.
        for (seconds, asks) in [(1, false), (30, false), (31, true)] {
            let now = common::monday() + seconds.seconds();
            let hall = common::town_hall(&db, now, NOBODY_ANSWERS).await;
            assert_eq!(
                asked_by_a_page(&hall, &db, &marta, now).await,
                asks,
                "{seconds}"
            );
        }
        // Who answered is fresh for longer.
        let back = common::monday() + 2.minutes();
        let hall = common::town_hall(&db, back, &fine).await;
        assert!(asked_by_a_page(&hall, &db, &marta, back).await);
        for (minutes, asks) in [(7, false), (8, true)] {
            let now = common::monday() + minutes.minutes();
            let hall = common::town_hall(&db, now, &fine).await;
            assert_eq!(
                asked_by_a_page(&hall, &db, &marta, now).await,
                asks,
                "{minutes}"
            );
        }
    }
}

/// Whether a home at `now` has the sources asked, as it is kept soon after.
async fn asked_by_a_page(hall: &TownHall, db: &Db, citizen: &Citizen, now: Timestamp) -> bool {
    let asked = async || {
        let kept = super::derived(db, citizen).await.answers;
        kept.iter().all(|it| db::instant(it.asked_at) == now)
    };
    home(hall, citizen).await;
    for _ in 0..20 {
        if asked().await {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    false
}

#[tokio::test]
async fn a_person_without_any_data_has_a_home() {
    let now = common::monday();
    let sources = common::back_offices(now).await;
    for (_, db, _dir) in databases("no_data").await {
        let hall = common::town_hall_of(with_provider(now), &db, now, &sources).await;
        let nobody = ProvedIdentity {
            document: "99999999R".into(),
            ..marta(Assurance::High)
        };
        let token = hall.enter_proved(&nobody).await.expect("enters");
        let citizen = hall.citizen(&token).await.expect("answers");
        let home = home(&hall, &citizen.expect("is known")).await;
        assert_eq!(
            (home.tasks, home.cases, home.enrolments),
            (vec![], vec![], vec![])
        );
        for source in home.sources {
            assert_eq!(source.as_of, Some(now));
            assert!(!source.failed && !source.left_out, "{source:?}");
        }
    }
}
