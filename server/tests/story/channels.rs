//! Where and how a citizen is told: addresses proved by codes, and what they say of each channel.

use std::{sync::Arc, time::Duration};

use app::{
    model::{
        channel_preference::{Channels, Frequency, Scope, hours::Hours},
        citizen::Citizen,
        contact_point::{ContactKind, PointAct},
        lang::Lang,
        level::Level,
    },
    portal::{AppError, Portal as _},
};
use jiff::{SignedDuration, Timestamp, ToSpan as _, tz::TimeZone};
use server::{
    channels::{Carriers, Credentials},
    db::Db,
    jobs, municipality,
    portal::TownHall,
    serve,
    world::Clock,
};
use uuid::Uuid;

use super::{common, databases, enter};

/// What carries the demo's messages to its mailbox at `sources`.
pub fn carriers(sources: &str) -> Arc<Carriers> {
    let today = serve::today(Clock::Fixed(common::monday()));
    let folder = municipality::load(common::demo(), today).expect("a folder");
    let limit = Duration::from_secs(10);
    let carriers = Carriers::new(&folder.channels, sources, &Credentials::default(), limit);
    Arc::new(carriers.expect("carriers"))
}

/// The newest message in the demo's mailbox, as its page shows it.
pub async fn newest(sources: &str) -> String {
    let page = reqwest::get(format!("{sources}buzon"))
        .await
        .expect("a page");
    let page = page.text().await.expect("text");
    let first = page.split("<li>").nth(1).expect("a message");
    first.split("</li>").next().unwrap_or_default().to_owned()
}

pub fn code(message: &str) -> String {
    let digits = |word: &&str| word.len() == 6 && word.bytes().all(|it| it.is_ascii_digit());
    let mut words = message.split(|it: char| !it.is_alphanumeric());
    words.find(digits).expect("a code").to_owned()
}

async fn channels(hall: &TownHall, citizen: &Citizen) -> Channels {
    hall.channels(citizen).await.expect("channels")
}

pub async fn add(
    hall: &TownHall,
    citizen: &Citizen,
    kind: ContactKind,
    text: &str,
) -> Result<Uuid, AppError> {
    hall.add_contact_point(citizen, kind, text, Lang::Ca)
        .await?;
    let points = channels(hall, citizen).await.points;
    Ok(points.last().expect("the point").id)
}

pub async fn act(
    hall: &TownHall,
    who: &Citizen,
    id: Uuid,
    act: PointAct<'_>,
) -> Result<(), AppError> {
    hall.change_contact_point(who, id, act, Lang::Es).await
}

fn wrong(field: &'static str, key: &'static str) -> Result<(), AppError> {
    Err(AppError::Invalid {
        fields: vec![(field, key)],
    })
}

async fn at(db: &Db, sources: &str, after: SignedDuration) -> TownHall {
    common::town_hall(db, common::monday() + after, sources).await
}

#[tokio::test]
async fn an_address_is_proved_by_its_code() {
    use ContactKind::Email;
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("contact_points").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let marta = enter(&hall, "marta").await;
        let id = add(&hall, &marta, Email, "Marta@Example.cat")
            .await
            .expect("adds");
        let twice = add(&hall, &marta, Email, "Marta@example.CAT").await;
        assert_eq!(twice.map(|_| ()), wrong("correo", "error-contact-twice"));
        assert_eq!(channels(&hall, &marta).await.settings.reached, []);
        assert_eq!(
            jobs::deliver::deliver(&hall, &carriers(&sources))
                .await
                .expect("delivers"),
            1
        );
        assert_eq!(
            jobs::deliver::deliver(&hall, &carriers(&sources))
                .await
                .expect("nothing"),
            0
        );
        let message = newest(&sources).await;
        assert!(
            message.contains("Marta@example.cat") && message.contains("lang=\"ca\""),
            "{message}"
        );
        let code = code(&message);

        // Nobody else can do anything with it, nor hear that there is one.
        let omar = enter(&hall, "omar").await;
        let stolen = act(&hall, &omar, id, PointAct::Prove(&code)).await;
        assert_eq!(stolen, Err(AppError::NotFound));
        let his = add(&hall, &omar, Email, "Marta@example.cat")
            .await
            .expect("his own");
        let crossed = act(&hall, &omar, his, PointAct::Prove(&code)).await;
        assert_eq!(crossed, wrong("codigo", "error-code-wrong"));

        let typed = format!(" {} {} ", &code[..3], &code[3..]);
        act(&hall, &marta, id, PointAct::Prove(&typed))
            .await
            .expect("proves");
        assert_eq!(channels(&hall, &marta).await.settings.reached, [Email]);
        let again = act(&hall, &marta, id, PointAct::Prove(&code)).await;
        assert_eq!(
            again,
            wrong("codigo", "error-code-ended"),
            "a code is used once"
        );

        // Two years later it is asked for anew.
        let later = common::monday().to_zoned(TimeZone::UTC) + 25.months();
        let hall = common::town_hall(&db, later.timestamp(), &sources).await;
        let marta = enter(&hall, "marta").await;
        assert_eq!(channels(&hall, &marta).await.settings.reached, []);
        act(&hall, &marta, id, PointAct::Remove)
            .await
            .expect("removes");
        assert_eq!(channels(&hall, &marta).await.points, []);
    }
}

#[tokio::test]
async fn codes_end_and_are_not_sent_for_ever() {
    use ContactKind::Phone;
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("codes").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let marta = enter(&hall, "marta").await;
        let id = add(&hall, &marta, Phone, "612 345 678")
            .await
            .expect("adds");
        jobs::deliver::deliver(&hall, &carriers(&sources))
            .await
            .expect("delivers");
        let right = code(&newest(&sources).await);
        let other = if right == "000000" {
            "111111"
        } else {
            "000000"
        };
        let shape = act(&hall, &marta, id, PointAct::Prove("12345a")).await;
        assert_eq!(
            shape,
            wrong("codigo", "error-code-shape"),
            "it costs no try"
        );
        for _ in 0..5 {
            let tried = act(&hall, &marta, id, PointAct::Prove(other)).await;
            assert_eq!(tried, wrong("codigo", "error-code-wrong"));
        }
        let spent = act(&hall, &marta, id, PointAct::Prove(&right)).await;
        assert_eq!(spent, wrong("codigo", "error-code-ended"), "five tries");
        assert_eq!(channels(&hall, &marta).await.points[0].code_until, None);

        act(&hall, &marta, id, PointAct::SendCode)
            .await
            .expect("another");
        let late = at(&db, &sources, SignedDuration::from_mins(15)).await;
        jobs::deliver::deliver(&hall, &carriers(&sources))
            .await
            .expect("delivers");
        let second = code(&newest(&sources).await);
        let expired = act(&late, &marta, id, PointAct::Prove(&second)).await;
        assert_eq!(expired, wrong("codigo", "error-code-ended"));

        // Taking the address away and adding it again does not forget that three were sent.
        act(&hall, &marta, id, PointAct::SendCode)
            .await
            .expect("the third");
        act(&hall, &marta, id, PointAct::Remove)
            .await
            .expect("removes");
        let fourth = add(&hall, &marta, Phone, "612345678").await;
        assert_eq!(fourth.map(|_| ()), wrong("telefono", "error-code-often"));
        assert_eq!(channels(&hall, &marta).await.points, [], "nothing was kept");
        let hour_later = at(&db, &sources, SignedDuration::from_mins(61)).await;
        let marta = enter(&hour_later, "marta").await;
        for number in ["612345678", "612345679", "612345680"] {
            add(&hour_later, &marta, Phone, number).await.expect("adds");
        }
        let fourth = add(&hour_later, &marta, Phone, "612345681").await;
        assert_eq!(fourth.map(|_| ()), wrong("telefono", "error-contact-many"));
    }
}

#[tokio::test]
async fn what_is_said_of_channels_is_kept() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("channels").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let marta = enter(&hall, "marta").await;
        let sport = Scope::Theme("sport".into());
        let said = [
            (ContactKind::Email, Some(Frequency::Daily)),
            (ContactKind::Phone, Some(Frequency::Off)),
        ];
        hall.prefer_channels(&marta, &sport, &said)
            .await
            .expect("keeps");
        hall.prefer_channels(&marta, &sport, &said[..1])
            .await
            .expect("twice is once");
        let kept = channels(&hall, &marta).await.settings;
        assert_eq!(
            kept.said(&sport, ContactKind::Email),
            Some(Frequency::Daily)
        );
        assert_eq!(kept.preferences.len(), 2);
        let none = Scope::Theme("nothing".into());
        let unknown = hall.prefer_channels(&marta, &none, &said).await;
        assert_eq!(unknown, wrong("ambito", "error-scope"));
        let nothing = ContactKind::ALL.map(|kind| (kind, None));
        hall.prefer_channels(&marta, &sport, &nothing)
            .await
            .expect("forgets");
        assert_eq!(channels(&hall, &marta).await.settings.preferences, []);

        let zone = |name| TimeZone::get(name).expect("a zone");
        let hours = Hours {
            quiet: Some((22, 8)),
            digest: 20,
            zone: zone("Atlantic/Canary"),
        };
        hall.keep_hours(&marta, &hours).await.expect("keeps");
        hall.prefer_words(&marta, Some(Lang::Eu), Level::Easy)
            .await
            .expect("keeps");
        let kept = channels(&hall, &marta).await.settings;
        assert_eq!((kept.hours, kept.lang), (hours.clone(), Some(Lang::Eu)));
        assert_eq!(hall.reading_level(&marta).await, Ok(Level::Easy));
        let far = Hours {
            zone: zone("Asia/Tokyo"),
            ..hours
        };
        assert_eq!(
            hall.keep_hours(&marta, &far).await,
            wrong("zona", "error-zone")
        );

        // They are written to in the language they said, whichever page they are on.
        add(
            &hall,
            &marta,
            ContactKind::Postal,
            "C. Major, 3\n08999 Vilafinestra",
        )
        .await
        .expect("adds");
        jobs::deliver::deliver(&hall, &carriers(&sources))
            .await
            .expect("delivers");
        assert!(newest(&sources).await.contains("lang=\"eu\""));
        let month: Timestamp = common::monday() + SignedDuration::from_hours(29 * 24);
        let point = &channels(&hall, &marta).await.points[0];
        assert!(point.code_until > Some(month), "a letter takes its days");
    }
}
