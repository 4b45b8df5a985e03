//! Other administrations over real HTTP: the demo's back office, whole and broken.

#![expect(
    clippy::unwrap_used,
    reason = "what cannot be set up must fail the test"
)]

#[path = "hub/faults.rs"]
mod faults;
#[path = "hub/published.rs"]
mod published;

use std::{path::Path, sync::Arc, time::Duration};

use app::model::{lang::Lang, task::TaskKind, working_days::Calendars};
use jiff::{
    civil::{Date, date},
    tz::TimeZone,
};
use reqwest::Url;
use server::{
    backoffice::{self, Offices, citizens},
    municipality::SourceConfig,
    sources::hub::{
        Document, Hub, SourceAnswer, SourceError, ask_each, envelope::Query, http_client,
    },
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

const TODAY: Date = date(2026, 11, 23);
/// Far above what an answer of this machine takes, far below what makes a test tiresome.
const LIMIT: Duration = Duration::from_secs(3);

async fn back_office() -> Url {
    let mut problems = vec![];
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("demo");
    let records = citizens::load(&demo, TODAY, &mut problems);
    assert_eq!(problems, []);
    let (listener, url) = listen().await;
    let offices = Offices {
        records,
        ..Offices::default()
    };
    tokio::spawn(backoffice::serve(listener, offices));
    url
}

async fn listen() -> (TcpListener, Url) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    (listener, url.parse().unwrap())
}

fn hub(id: &str, root: &Url, path: &str) -> Hub {
    let config = SourceConfig {
        id: id.into(),
        organisation: id.into(),
        url: path.into(),
        lang: Lang::Es,
        correction_phases: vec![],
        time_limit: LIMIT,
    };
    let zone = TimeZone::get("Europe/Madrid").unwrap();
    Hub::new(config, root, http_client().unwrap(), zone).unwrap()
}

fn person(number: &str) -> Document {
    Document::of_party(number).unwrap()
}

async fn ask(hub: &Hub, number: &str) -> Result<SourceAnswer, SourceError> {
    hub.ask(&person(number), &Calendars::default(), TODAY).await
}

/// All at once; their answers in the order of `hubs`.
async fn ask_all(hubs: &[Hub], number: &str) -> Vec<(String, Result<SourceAnswer, SourceError>)> {
    let days = Calendars::default();
    let mut asked = ask_each(hubs.to_vec(), &person(number), &days, TODAY);
    let mut answers = vec![];
    while let Some(answer) = asked.next().await {
        answers.push(answer);
    }
    let place = |id: &String| hubs.iter().position(|hub| hub.config().id == *id);
    answers.sort_by_key(|(id, _)| place(id));
    answers
}

#[tokio::test]
async fn three_administrations_answer_at_once() {
    let root = back_office().await;
    let hubs = ["ajuntament", "aeat", "tgss"].map(|id| hub(id, &root, &format!("{id}/")));
    let answers = ask_all(&hubs, "00000000T").await;
    let ids: Vec<&str> = answers.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["ajuntament", "aeat", "tgss"]);
    let town = answers[0].1.as_ref().unwrap();
    let ibi = town
        .tasks
        .iter()
        .find(|it| it.kind == TaskKind::Pay)
        .unwrap();
    assert_eq!(
        ibi.due,
        Some(date(2026, 11, 30)),
        "Sunday 29, moved to Monday"
    );
    let page = reqwest::get(ibi.url.as_ref().unwrap()).await.unwrap();
    assert_eq!(page.status(), 200);
    assert!(town.tasks.iter().any(|it| it.kind == TaskKind::Read));
    assert!(
        town.cases
            .iter()
            .any(|it| it.procedure_code() == "ESP-012" && !it.open)
    );
    for (id, answer) in &answers {
        let answer = answer.as_ref().unwrap();
        assert_eq!(answer.quirks, [], "{id}");
        assert!(answer.tasks.iter().all(|task| task.organisation == *id));
    }
}

#[tokio::test]
async fn who_is_unknown_has_nothing() {
    let root = back_office().await;
    let answer = ask(&hub("aeat", &root, "aeat/"), "99999999R")
        .await
        .unwrap();
    assert_eq!(answer, SourceAnswer::default());
}

/// How many tasks and cases each source gives a citizen; `-` where it does not know them.
#[tokio::test]
async fn every_story_is_told() {
    let root = back_office().await;
    let hubs = ["ajuntament", "aeat", "tgss"].map(|id| hub(id, &root, &format!("{id}/")));
    let mut told = vec![];
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("demo");
    for record in citizens::load(&demo, TODAY, &mut vec![]) {
        let mut line = vec![record.citizen.id.clone()];
        for (id, answer) in ask_all(&hubs, record.document.number()).await {
            let answer = answer.unwrap();
            assert_eq!(answer.quirks, [], "{id}");
            let known = record.sources.contains_key(&id);
            assert!(known || answer == SourceAnswer::default());
            let count = |name: &str, it: &SourceAnswer| {
                format!("{name}{}+{}", it.tasks.len(), it.cases.len())
            };
            let of_others = answer.represented.iter();
            let of_others = of_others.map(|(party, it)| count(&format!("/{}:", party.name), it));
            let counts = count("", &answer) + &of_others.collect::<String>();
            line.push(if known { counts } else { "-".into() });
        }
        told.push(line.join(" "));
    }
    assert_eq!(
        told,
        [
            "hostal 1+1 1+0 -",
            "julian 2+1 - 0+1",
            "marta 2+2 1+0 0+1",
            "nadia 0+3 1+1 2+0",
            "omar 1+2 - 0+1",
            "pau 1+3 - -",
            "roser 15+4/Hostal Claret, SL:1+1 5+1/Hostal Claret, SL:1+0 4+1",
            "svitlana 1+0 - -",
            "teresa 0+1/Julián Prats Mora:1+1 0+0 0+1",
        ]
    );
}

#[tokio::test]
async fn each_source_fails_alone() {
    let root = back_office().await;
    let (closed, nobody) = listen().await;
    drop(closed);
    let mut hubs: Vec<Hub> = [
        "ajuntament/",
        "slow/60000/ajuntament/",
        "broken/html/ajuntament/",
        "broken/cut/ajuntament/",
        "broken/500/ajuntament/",
        "broken/ko/ajuntament/",
        "broken/never/ajuntament/",
        "broken/huge/ajuntament/",
        "broken/trailing-comma/ajuntament/",
        "nowhere/",
    ]
    .iter()
    .map(|path| hub(path, &root, path))
    .collect();
    hubs.push(hub("closed", &nobody, ""));
    let (endless, open) = endless().await;
    hubs.push(hub("endless", &endless, ""));

    let asked = ask_all(&hubs, "00000000T");
    let answers = tokio::time::timeout(LIMIT * 3, asked)
        .await
        .expect("one limit, not their sum");
    let mut told = vec![];
    for (id, answer) in answers {
        let line = match &answer {
            Ok(answer) => {
                assert!(answer.tasks.len() >= 2, "{id}");
                format!("answers with {} kinds of quirks", answer.quirks.len())
            }
            // Which of the four queries fails first is a matter of luck.
            Err(error) => Query::ALL.iter().fold(error.to_string(), |line, query| {
                line.replace(query.path(), "consulta")
            }),
        };
        let debug = format!("{answer:?}");
        assert!(answer.is_ok() || !debug.contains("00000000T"), "{debug}");
        told.push(format!("{id} {line}"));
    }
    assert_eq!(
        told,
        [
            "ajuntament/ answers with 0 kinds of quirks",
            "slow/60000/ajuntament/ it did not answer within its time limit",
            "broken/html/ajuntament/ its answer is malformed: consulta: no JSON at line 1",
            "broken/cut/ajuntament/ its answer is malformed: consulta: no JSON at line 1",
            "broken/500/ajuntament/ it answered with status 500",
            "broken/ko/ajuntament/ it answered with status 500",
            "broken/never/ajuntament/ it did not answer within its time limit",
            "broken/huge/ajuntament/ its answer is too large",
            "broken/trailing-comma/ajuntament/ answers with 4 kinds of quirks",
            "nowhere/ it answered with status 404",
            "closed it cannot be reached",
            "endless its answer is too large",
        ]
    );
    let hung_up = async {
        while Arc::strong_count(&open) > 2 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let hung_up = tokio::time::timeout(LIMIT, hung_up).await;
    hung_up.expect("what is too large is read no further");
}

/// A server whose answers announce no length and never end; and what is held by it, by who
/// asks here, and by each answer it is still giving.
async fn endless() -> (Url, Arc<()>) {
    let (listener, url) = listen().await;
    let open = Arc::new(());
    let held = open.clone();
    tokio::spawn(async move {
        while let Ok((mut tcp, _)) = listener.accept().await {
            let answering = held.clone();
            tokio::spawn(async move {
                let _ = tcp.read(&mut [0; 1024]).await;
                let _ = tcp
                    .write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n")
                    .await;
                while tcp.write_all(&[b' '; 8192]).await.is_ok() {}
                drop(answering);
            });
        }
    });
    (url, open)
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let (listener, url) = listen().await;
    tokio::spawn(async move {
        while let Ok((mut tcp, _)) = listener.accept().await {
            let _ = tcp.read(&mut [0; 1024]).await;
            let away = b"HTTP/1.1 302 Found\r\nlocation: /x\r\ncontent-length: 0\r\n\r\n";
            let _ = tcp.write_all(away).await;
        }
    });
    let error = ask(&hub("moved", &url, ""), "00000000T").await.unwrap_err();
    assert!(matches!(error, SourceError::Status(302)), "{error}");
}

#[test]
fn an_address_is_absolute_or_stands_under_the_demo() {
    let root: Url = "http://127.0.0.1:9/".parse().unwrap();
    let make = |url: &str| {
        let config = SourceConfig {
            url: url.into(),
            ..hub("x", &root, "").config().clone()
        };
        Hub::new(config, &root, http_client().unwrap(), TimeZone::UTC).is_ok()
    };
    assert!(make("https://sede.example/hub") && make("aeat/"));
    assert!(!make("ftp://sede.example/") && !make("http://["));
}
