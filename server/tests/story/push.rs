//! A browser is told: subscribed, proved by its code, written to, and gone.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use aes_gcm::{Aes128Gcm, KeyInit as _, aead::Aead as _};
use app::{
    model::{
        citizen::Citizen,
        contact_point::{ContactKind, PointAct},
        lang::Lang,
        push::base64,
    },
    portal::{AppError, Portal as _},
};
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use base64ct::{Base64UrlUnpadded, Encoding as _};
use hkdf::Hkdf;
use jiff::{SignedDuration, Timestamp};
use p256::{
    PublicKey, SecretKey,
    ecdh::diffie_hellman,
    ecdsa::{Signature, VerifyingKey, signature::Verifier as _},
};
use serde_json::Value;
use server::{
    channels::{Carriers, Credentials, Letter, push::Push},
    db::{self, Db, outbox},
    identity::secret::Secret,
    jobs::deliver::deliver,
    municipality,
    portal::TownHall,
    serve,
    world::{Chance, Clock},
};
use sha2::Sha256;
use tokio::net::TcpListener;
use uuid::Uuid;

use super::{channels::add, common, databases, enter};

type Taken = (HeaderMap, Bytes);

/// A push service that answers as told, and keeps what it was sent.
#[derive(Clone)]
struct Service {
    origin: String,
    state: Arc<Mutex<(StatusCode, Vec<Taken>)>>,
}

impl Service {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let service = Self {
            origin: format!("http://{}", listener.local_addr().expect("an address")),
            state: Arc::new(Mutex::new((StatusCode::CREATED, vec![]))),
        };
        let router = Router::new()
            .route("/wpush/{secret}", post(take))
            .with_state(service.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        service
    }

    fn answers(&self, status: u16) {
        let status = StatusCode::from_u16(status).expect("a status");
        self.state.lock().expect("the service").0 = status;
    }

    fn taken(&self) -> Vec<Taken> {
        self.state.lock().expect("the service").1.clone()
    }
}

async fn take(State(service): State<Service>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let mut state = service.state.lock().expect("the service");
    state.1.push((headers, body));
    state.0
}

/// What a browser keeps to itself.
struct Browser {
    key: SecretKey,
    auth: [u8; 16],
}

impl Browser {
    fn new(seed: u8) -> Self {
        Self {
            key: SecretKey::from_slice(&[seed; 32]).expect("a key"),
            auth: [seed; 16],
        }
    }

    fn subscribed(&self, origin: &str) -> String {
        let point = base64(&self.key.public_key().to_sec1_bytes());
        let keys = serde_json::json!({ "p256dh": point, "auth": base64(&self.auth) });
        let endpoint = format!("{origin}/wpush/secret");
        serde_json::json!({ "endpoint": endpoint, "expirationTime": null, "keys": keys })
            .to_string()
    }

    /// As RFC 8291 has it.
    fn read(&self, body: &[u8]) -> Value {
        let (salt, rest) = body.split_at(16);
        assert_eq!(rest[..5], [0, 0, 16, 0, 65]);
        let (public, sealed) = rest[5..].split_at(65);
        let sender = PublicKey::from_sec1_bytes(public).expect("a point");
        let shared = diffie_hellman(self.key.to_nonzero_scalar(), sender.as_affine());
        let own = self.key.public_key().to_sec1_bytes();
        let both = [b"WebPush: info\0".as_slice(), &own, public].concat();
        let key: [u8; 32] = expanded(&self.auth, shared.raw_secret_bytes(), &both);
        let cek: [u8; 16] = expanded(salt, &key, b"Content-Encoding: aes128gcm\0");
        let nonce: [u8; 12] = expanded(salt, &key, b"Content-Encoding: nonce\0");
        let cipher = Aes128Gcm::new(&cek.into());
        let mut plain = cipher.decrypt(&nonce.into(), sealed).expect("for us");
        while plain.pop_if(|it| *it == 0).is_some() {}
        assert_eq!(plain.pop(), Some(2), "the last record");
        serde_json::from_slice(&plain).expect("JSON")
    }
}

fn expanded<const N: usize>(salt: &[u8], key: &[u8], info: &[u8]) -> [u8; N] {
    let mut bytes = [0; N];
    let hkdf = Hkdf::<Sha256>::new(Some(salt), key);
    hkdf.expand(info, &mut bytes).expect("short");
    bytes
}

/// Who signed it is whom browsers subscribed for, and it holds for this service, for a while.
fn is_signed(header: &str, key: &str, origin: &str, now: Timestamp) {
    let bytes = |text: &str| Base64UrlUnpadded::decode_vec(text).expect("base64url");
    let rest = header.strip_prefix("vapid t=").expect("the scheme");
    let (token, sender) = rest.split_once(", k=").expect("two parameters");
    assert_eq!(sender, key);
    let (signed, signature) = token.rsplit_once('.').expect("a signature");
    let signature = Signature::from_slice(&bytes(signature)).expect("a signature");
    let key = VerifyingKey::from_sec1_bytes(&bytes(key)).expect("a key");
    key.verify(signed.as_bytes(), &signature).expect("its own");
    let (head, claims) = signed.split_once('.').expect("claims");
    let json = |text: &str| serde_json::from_slice::<Value>(&bytes(text)).expect("JSON");
    assert_eq!(
        json(head),
        serde_json::json!({ "typ": "JWT", "alg": "ES256" })
    );
    let claims = json(claims);
    assert_eq!(claims["aud"], origin);
    assert_eq!(claims["sub"], "mailto:avisos@vilafinestra.example");
    let left = claims["exp"].as_i64().expect("seconds") - now.as_second();
    assert!(0 < left && left <= 24 * 3600, "{left}");
}

/// The demo's town hall, which sends to that service too, and what carries its messages.
async fn town(db: &Db, now: Timestamp, sources: &str, origin: &str) -> (TownHall, Arc<Carriers>) {
    let today = serve::today(Clock::Fixed(now));
    let mut folder = municipality::load(common::demo(), today).expect("a folder");
    let push = folder.municipality.messages.push.as_mut().expect("push");
    push.services.push(origin.to_owned());
    let how = push.clone();
    let limit = Duration::from_secs(10);
    let (secret, clock) = (Secret::new([7; 32]), Clock::Fixed(now));
    let push = Push::new(how, &secret, clock, Chance::System, limit).expect("push");
    let carriers = Carriers::new(&folder.channels, sources, &Credentials::default(), limit);
    let carriers = carriers.expect("carriers").and(push);
    let hall = common::town_hall_of(folder, db, now, sources).await;
    (hall, Arc::new(carriers))
}

async fn sent(hall: &TownHall, carriers: &Arc<Carriers>) -> usize {
    deliver(hall, carriers).await.expect("delivers")
}

/// Something to be told, as it waits.
async fn tell(db: &Db, citizen: Uuid, point: Uuid, to: &str, text: &str, now: Timestamp) {
    let letter = Letter {
        to: to.to_owned(),
        subject: "Vilafinestra".into(),
        text: text.into(),
        lang: "es".into(),
        path: "/es/mis-mensajes".into(),
    };
    let secret = Secret::new([7; 32]);
    let new = outbox::New {
        id: Chance::System.uuid(now),
        citizen,
        point,
        channel: ContactKind::Push,
        sealed: Some(&letter.sealed(&secret, citizen, &Chance::System)),
        at: now,
        useful_until: now + SignedDuration::from_hours(48),
        now,
    };
    let mut writer = db.writer().await.expect("a writer");
    outbox::put(writer.exec(), &new).await.expect("waits");
    writer.commit().await.expect("commits");
}

#[tokio::test]
async fn a_browser_is_told_until_it_is_gone() {
    let now = common::monday();
    let sources = common::back_offices(now).await;
    for (engine, db, _dir) in databases("push").await {
        println!("on {engine}");
        let (service, browser) = (Service::start().await, Browser::new(3));
        let to = browser.subscribed(&service.origin);
        let (hall, carriers) = town(&db, now, &sources, &service.origin).await;
        let marta = enter(&hall, "marta").await;
        let id = add(&hall, &marta, ContactKind::Push, &to).await;
        let id = id.expect("adds");

        service.answers(503);
        assert_eq!(sent(&hall, &carriers).await, 0);
        service.answers(201);
        let later = now + SignedDuration::from_secs(6);
        let (hall, carriers) = town(&db, later, &sources, &service.origin).await;
        assert_eq!(sent(&hall, &carriers).await, 1);
        let code = the_code(&hall, &service, &browser, later);
        let proof = PointAct::Prove(&code);
        let proved = hall.change_contact_point(&marta, id, proof, Lang::Es).await;
        proved.expect("proves");
        assert_eq!(reached(&hall, &marta).await, [ContactKind::Push]);

        let long = "ñ".repeat(1500);
        tell(&db, marta.id, id, &to, &long, later).await;
        assert_eq!(sent(&hall, &carriers).await, 1);
        let (_, body) = service.taken().pop().expect("a message");
        let message = browser.read(&body);
        assert_eq!(message["path"], "/es/mis-mensajes");
        let shown = message["body"].as_str().expect("text");
        assert!(long.starts_with(shown) && shown.len() > 1000);

        service.answers(410);
        tell(&db, marta.id, id, &to, "Nobody reads this", later).await;
        assert_eq!(sent(&hall, &carriers).await, 0);
        is_gone(&hall, &db, &marta, id, later).await;
    }
}

/// What both tries brought: the one takes the place of the other.
fn the_code(hall: &TownHall, service: &Service, browser: &Browser, now: Timestamp) -> String {
    let key = &hall
        .municipality()
        .messages
        .push
        .as_ref()
        .expect("push")
        .key;
    let taken = service.taken();
    assert_eq!(taken.len(), 2);
    assert_eq!(taken[0].0["topic"], taken[1].0["topic"]);
    assert_eq!(taken[0].1.len(), taken[1].1.len());
    let (headers, body) = &taken[1];
    let header = |name: &str| headers[name].to_str().expect("text");
    assert_eq!(header("ttl"), "894", "as long as a code holds");
    assert_eq!(header("content-encoding"), "aes128gcm");
    is_signed(header("authorization"), key, &service.origin, now);
    let message = browser.read(body);
    assert_eq!(message["lang"], "ca");
    assert_eq!(message["path"], "/ca/mis-avisos");
    let text = message["body"].as_str().expect("text");
    text[..6].to_owned()
}

async fn reached(hall: &TownHall, citizen: &Citizen) -> Vec<ContactKind> {
    let channels = hall.channels(citizen).await.expect("channels");
    channels.settings.reached
}

async fn is_gone(hall: &TownHall, db: &Db, marta: &Citizen, id: Uuid, now: Timestamp) {
    let channels = hall.channels(marta).await.expect("channels");
    assert_eq!(channels.points[0].gone_at, Some(now));
    assert_eq!(channels.settings.reached, []);
    let mut reader = db.reader().await.expect("a reader");
    let waits = db::outbox::of(reader.exec(), marta.id).await.expect("rows");
    reader.done();
    assert_eq!(waits, [(true, Some("HTTP 410".into()))]);
    let again = hall
        .change_contact_point(marta, id, PointAct::SendCode, Lang::Es)
        .await;
    assert_eq!(again, Err(AppError::NotFound), "no code gets there");
}

#[tokio::test]
async fn nobody_chooses_where_the_portal_knocks() {
    let now = common::monday();
    let sources = common::back_offices(now).await;
    for (_, db, _dir) in databases("push_refused").await {
        let (service, browser) = (Service::start().await, Browser::new(4));
        let (hall, carriers) = town(&db, now, &sources, &service.origin).await;
        let omar = enter(&hall, "omar").await;
        for (origin, key) in [
            ("http://169.254.169.254", "error-push"),
            ("https://127.0.0.1", "error-push"),
            ("http://127.0.0.1:9", "error-push-service"),
            ("https://push.example.org", "error-push-service"),
        ] {
            let to = browser.subscribed(origin);
            let refused = add(&hall, &omar, ContactKind::Push, &to).await;
            let fields = vec![("navegador", key)];
            assert_eq!(refused, Err(AppError::Invalid { fields }), "{origin}");
        }
        let to = browser.subscribed(&service.origin);
        let id = add(&hall, &omar, ContactKind::Push, &to).await;
        let id = id.expect("adds");
        let twice = add(&hall, &omar, ContactKind::Push, &to).await;
        let fields = vec![("navegador", "error-push-twice")];
        assert_eq!(twice, Err(AppError::Invalid { fields }));

        // What was kept before a service was struck off goes nowhere.
        sent(&hall, &carriers).await;
        let elsewhere = Service::start().await;
        let to = browser.subscribed(&elsewhere.origin);
        tell(&db, omar.id, id, &to, "Not there", now).await;
        assert_eq!(sent(&hall, &carriers).await, 0);
        assert_eq!(elsewhere.taken().len(), 0);
    }
}
