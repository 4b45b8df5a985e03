//! Acting for another, on both databases.

use app::{
    model::{
        assurance::Assurance,
        citizen::{Acting, Citizen, Mandates, ProvedIdentity, SessionToken},
    },
    portal::{AppError, Portal},
};
use server::{db, portal::TownHall};

use crate::{common, databases, enter, marta, with_provider};

const SWIMMING: &str = "natacion-verano";

async fn known(hall: &TownHall, token: &SessionToken) -> Citizen {
    let citizen = hall.citizen(token).await.expect("answers");
    citizen.expect("is known")
}

/// Whom they may act for, and before whom; the first of them.
async fn first_mandate(hall: &TownHall, citizen: &Citizen) -> (uuid::Uuid, String, Vec<String>) {
    let mut mandates = hall.mandates(citizen).await.expect("answers");
    assert_eq!(mandates.len(), 1);
    let mandate = mandates.remove(0);
    let represented = mandate.represented;
    (represented.id, represented.name, mandate.organisations)
}

#[tokio::test]
async fn a_daughter_acts_for_her_father() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("acting").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let token = hall.enter("teresa").await.expect("enters");
        let teresa = known(&hall, &token).await;
        assert_eq!(teresa.mandates, Mandates::Held);
        let (julian, name, organisations) = first_mandate(&hall, &teresa).await;
        assert_eq!(
            (name.as_str(), organisations),
            ("Julián Prats Mora", vec!["ajuntament".into()])
        );
        assert!(hall.home(&teresa).await.expect("a home").tasks.is_empty());

        hall.act_for(&token, Some(julian)).await.expect("acts");
        let for_him = known(&hall, &token).await;
        assert_eq!(
            for_him.acting(),
            Acting {
                actor: teresa.id,
                subject: julian
            }
        );
        let home = hall.home(&for_him).await.expect("a home");
        assert_eq!(home.tasks.len(), 1, "what the town hall asks of him");
        // The others gave her no mandate: they are not said to be silent.
        let asked: Vec<_> = home
            .sources
            .iter()
            .map(|it| it.organisation.as_str())
            .collect();
        assert_eq!(asked, ["ajuntament"]);

        hall.enrol(&for_him, SWIMMING, "")
            .await
            .expect("takes a place");
        hall.act_for(&token, None).await.expect("acts for herself");
        let herself = known(&hall, &token).await;
        assert_eq!(herself, teresa);
        let own = hall.enrolment(&herself, SWIMMING).await.expect("answers");
        assert_eq!(own, None, "the place is his");
        let his = hall.enrolment(&for_him, SWIMMING).await.expect("answers");
        assert!(his.is_some());
    }
}

#[tokio::test]
async fn nobody_acts_without_a_mandate() {
    let sources = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("without").await {
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let teresa = hall.enter("teresa").await.expect("enters");
        let (julian, ..) = first_mandate(&hall, &known(&hall, &teresa).await).await;
        let marta = hall.enter("marta").await.expect("enters");
        assert_eq!(known(&hall, &marta).await.mandates, Mandates::None);
        let refused = hall.act_for(&marta, Some(julian)).await;
        assert_eq!(refused, Err(AppError::Mandate));
        assert_eq!(known(&hall, &marta).await.acting_for, None);
    }
}

#[tokio::test]
async fn a_mandate_ends_meanwhile() {
    let sources = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("ended").await {
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let token = hall.enter("teresa").await.expect("enters");
        let teresa = known(&hall, &token).await;
        let (julian, ..) = first_mandate(&hall, &teresa).await;
        hall.act_for(&token, Some(julian)).await.expect("acts");
        let for_him = known(&hall, &token).await;

        let mut writer = db.writer().await.expect("a writer");
        db::mandate::replace(&mut writer, teresa.id, "ajuntament", &[], common::monday())
            .await
            .expect("ends");
        writer.commit().await.expect("is kept");

        // A page made before it ended does nothing.
        let refused = hall.enrol(&for_him, SWIMMING, "").await;
        assert_eq!(refused, Err(AppError::Mandate));
        let mut reader = db.reader().await.expect("a reader");
        let kept = db::home::read(reader.exec(), for_him.acting(), false)
            .await
            .expect("rows");
        assert!(kept.tasks.is_empty() && kept.cases.is_empty() && kept.answers.is_empty());
        reader.done();
        // She is told once, and acts for herself.
        let told = known(&hall, &token).await;
        assert_eq!(told.mandates, Mandates::Ended("Julián Prats Mora".into()));
        assert_eq!(told.acting(), Acting::for_oneself(teresa.id));
        assert_eq!(known(&hall, &token).await.mandates, Mandates::None);
    }
}

#[tokio::test]
async fn the_provider_says_whom_one_may_act_for() {
    let sources = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("claimed").await {
        let now = common::monday();
        let hall = common::town_hall_of(with_provider(now), &db, now, &sources).await;
        let proved = |assurance, documents: &[&str]| ProvedIdentity {
            mandates: documents
                .iter()
                .map(|it| ((*it).to_owned(), "Hostal".to_owned()))
                .collect(),
            ..marta(assurance)
        };
        // One whose letter is wrong is nobody.
        let claimed = proved(Assurance::High, &["B00000000", "B00000001"]);
        let token = hall.enter_proved(&claimed).await.expect("enters");
        let (hostal, name, organisations) = first_mandate(&hall, &known(&hall, &token).await).await;
        assert_eq!((name.as_str(), organisations), ("Hostal", vec![]));
        hall.act_for(&token, Some(hostal)).await.expect("acts");
        let home = hall
            .home(&known(&hall, &token).await)
            .await
            .expect("a home");
        assert_eq!(
            home.tasks.len(),
            2,
            "two administrations, by its own document"
        );
        assert_eq!(home.sources.len(), 3);

        let low = proved(Assurance::Low, &["B00000000"]);
        let token = hall.enter_proved(&low).await.expect("enters");
        let refused = hall.act_for(&token, Some(hostal)).await;
        assert_eq!(refused, Err(AppError::Assurance(Assurance::Substantial)));

        let token = hall
            .enter_proved(&marta(Assurance::High))
            .await
            .expect("enters");
        assert_eq!(known(&hall, &token).await.mandates, Mandates::None);
    }
}

#[tokio::test]
async fn who_is_called_otherwise_now_is_called_so() {
    let sources = common::back_offices(common::monday()).await;
    for (_, db, _dir) in databases("names").await {
        let now = common::monday();
        let hall = common::town_hall_of(with_provider(now), &db, now, &sources).await;
        let called = |name: &str| ProvedIdentity {
            name: name.to_owned(),
            ..marta(Assurance::High)
        };
        let mut before = None;
        for name in ["Marta", "Martí Ferrer Soler", "****0000*"] {
            let token = hall.enter_proved(&called(name)).await.expect("enters");
            let citizen = known(&hall, &token).await;
            assert_eq!(citizen.name, name);
            assert_eq!(*before.get_or_insert(citizen.id), citizen.id);
        }
        // What others call whom they represent is not what these are called.
        let daughter = ProvedIdentity {
            mandates: vec![("00000001R".into(), "Papá".into())],
            ..marta(Assurance::High)
        };
        let token = hall.enter_proved(&daughter).await.expect("enters");
        let (_, name, _) = first_mandate(&hall, &known(&hall, &token).await).await;
        assert_eq!(name, "Papá");
        assert_eq!(enter(&hall, "julian").await.name, "Julián Prats Mora");
        let (_, name, _) = first_mandate(&hall, &known(&hall, &token).await).await;
        assert_eq!(name, "Julián Prats Mora");
    }
}
