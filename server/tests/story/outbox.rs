//! What is to be sent is sent at least once, again where a gateway fails, and not for ever.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use app::{
    model::{
        contact_point::{ContactKind, PointAct},
        lang::Lang,
    },
    portal::Portal as _,
};
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use jiff::SignedDuration;
use server::{
    channels::{Carriers, Credentials},
    db::{self, Db},
    jobs::deliver::deliver,
    municipality::channels::ChannelsConfig,
    portal::TownHall,
};
use tokio::net::TcpListener;
use uuid::Uuid;

use super::{channels::add, common, databases, enter};

/// A gateway that answers as told, and writes down what it was asked under which key.
#[derive(Clone, Default)]
struct Gateway(Arc<Mutex<(Answer, Vec<String>)>>);

#[derive(Clone, Copy, Default)]
enum Answer {
    #[default]
    Taken,
    Status(u16),
    Silence,
}

impl Gateway {
    async fn start(&self) -> Arc<Carriers> {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let router = Router::new()
            .route("/sms", post(answer))
            .with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        let config = ChannelsConfig {
            addresses: [ContactKind::Phone, ContactKind::Postal]
                .map(|kind| (kind, format!("http://{address}/sms")))
                .to_vec(),
            sender: String::new(),
        };
        let credentials = Credentials {
            gateway_token: Some("token".into()),
            ..Credentials::default()
        };
        let limit = Duration::from_millis(500);
        let carriers = Carriers::new(&config, "http://127.0.0.1:9/", &credentials, limit);
        Arc::new(carriers.expect("carriers"))
    }

    fn answers(&self, answer: Answer) {
        self.0.lock().expect("the gateway").0 = answer;
    }

    fn asked(&self) -> Vec<String> {
        self.0.lock().expect("the gateway").1.clone()
    }
}

async fn answer(State(gateway): State<Gateway>, headers: HeaderMap) -> StatusCode {
    assert_eq!(headers["authorization"], "Bearer token");
    let key = headers["idempotency-key"]
        .to_str()
        .expect("text")
        .to_owned();
    let answer = {
        let mut all = gateway.0.lock().expect("the gateway");
        all.1.push(key);
        all.0
    };
    match answer {
        Answer::Taken => StatusCode::OK,
        Answer::Status(status) => StatusCode::from_u16(status).expect("a status"),
        Answer::Silence => std::future::pending().await,
    }
}

/// The outbox at some time after Monday morning.
async fn later(db: &Db, sources: &str, seconds: i64) -> TownHall {
    common::town_hall(
        db,
        common::monday() + SignedDuration::from_secs(seconds),
        sources,
    )
    .await
}

async fn waits(db: &Db, citizen: Uuid) -> Vec<(bool, Option<String>)> {
    let mut reader = db.reader().await.expect("a reader");
    db::outbox::of(reader.exec(), citizen).await.expect("rows")
}

#[tokio::test]
async fn a_message_is_tried_again_under_its_key() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("outbox").await {
        println!("on {engine}");
        let gateway = Gateway::default();
        let carriers = gateway.start().await;
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let marta = enter(&hall, "marta").await;
        add(&hall, &marta, ContactKind::Phone, "612345678")
            .await
            .expect("adds");

        gateway.answers(Answer::Status(503));
        assert_eq!(deliver(&hall, &carriers).await.expect("tries"), 0);
        assert_eq!(deliver(&hall, &carriers).await.expect("rests"), 0);
        assert_eq!(gateway.asked().len(), 1, "it rests");
        assert_eq!(
            waits(&db, marta.id).await,
            [(false, Some("HTTP 503".into()))]
        );

        gateway.answers(Answer::Silence);
        let after = later(&db, &sources, 6).await;
        assert_eq!(deliver(&after, &carriers).await.expect("tries"), 0);
        assert_eq!(
            waits(&db, marta.id).await,
            [(false, Some("no answer in time".into()))]
        );

        gateway.answers(Answer::Taken);
        let after = later(&db, &sources, 30).await;
        // However many processes there are, one of them takes it.
        let (one, other) = tokio::join!(deliver(&after, &carriers), deliver(&after, &carriers));
        assert_eq!(one.expect("one") + other.expect("other"), 1);
        assert_eq!(waits(&db, marta.id).await, [], "nothing of it stays");
        let keys = gateway.asked();
        assert_eq!(keys.len(), 3);
        assert!(keys.iter().all(|key| *key == keys[0]), "{keys:?}");
    }
}

#[tokio::test]
async fn a_newer_code_takes_the_place_of_one_that_waits() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("outbox_codes").await {
        println!("on {engine}");
        let gateway = Gateway::default();
        let carriers = gateway.start().await;
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let marta = enter(&hall, "marta").await;
        let first = add(&hall, &marta, ContactKind::Phone, "612345678").await;
        let first = first.expect("adds");
        let other = add(&hall, &marta, ContactKind::Phone, "612345679").await;
        other.expect("adds");
        hall.change_contact_point(&marta, first, PointAct::SendCode, Lang::Es)
            .await
            .expect("another");
        assert_eq!(waits(&db, marta.id).await.len(), 2, "one an address");
        assert_eq!(deliver(&hall, &carriers).await.expect("delivers"), 2);
        assert_eq!(gateway.asked().len(), 2);
    }
}

#[tokio::test]
async fn what_never_arrives_is_given_up() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("outbox_dead").await {
        println!("on {engine}");
        let gateway = Gateway::default();
        let carriers = gateway.start().await;
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let marta = enter(&hall, "marta").await;
        let first = add(&hall, &marta, ContactKind::Phone, "612345678")
            .await
            .expect("adds");
        gateway.answers(Answer::Status(400));
        deliver(&hall, &carriers).await.expect("tries");
        assert_eq!(
            waits(&db, marta.id).await,
            [(true, Some("HTTP 400".into()))]
        );
        hall.change_contact_point(&marta, first, PointAct::Remove, Lang::Es)
            .await
            .expect("removes");
        assert_eq!(
            waits(&db, marta.id).await,
            [],
            "with the address goes what was for it"
        );

        // Nobody reads a code of an hour ago.
        add(&hall, &marta, ContactKind::Phone, "612345679")
            .await
            .expect("adds");
        gateway.answers(Answer::Status(503));
        deliver(&hall, &carriers).await.expect("tries");
        let after = later(&db, &sources, 3600).await;
        deliver(&after, &carriers).await.expect("gives up");
        assert_eq!(
            waits(&db, marta.id).await,
            [(true, Some("too late".into()))]
        );

        // A letter is of use for a month; after the last rest nobody tries again.
        let omar = enter(&hall, "omar").await;
        let letter = add(
            &hall,
            &omar,
            ContactKind::Postal,
            "C. Major, 3\n08999 Vilafinestra",
        )
        .await;
        letter.expect("adds");
        let asked = gateway.asked().len();
        let hours = [0, 1, 2, 3, 4, 5, 7, 12, 25, 50, 100];
        for (tried, hours) in hours.into_iter().enumerate() {
            let hall = later(&db, &sources, hours * 3600 + 100).await;
            deliver(&hall, &carriers).await.expect("tries");
            assert_eq!(gateway.asked().len() - asked, (tried + 1).min(9), "{hours}");
        }
        assert_eq!(waits(&db, omar.id).await, [(true, Some("HTTP 503".into()))]);
    }
}
