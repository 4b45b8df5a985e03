//! What is known of a citizen: told, taken away, objected to, erased; on both databases.

use std::io::{Cursor, Read as _};

use app::{
    model::{
        access::Reading,
        assurance::Assurance,
        citizen::Citizen,
        consent::{ConsentAct, PERSONALISATION},
        interaction::Interaction,
        known::{Erasure, Group, Holding},
        lang::Lang,
        recommendation::Reason,
    },
    portal::{AppError, Portal as _},
};
use jiff::ToSpan as _;
use server::{
    audit,
    db::{self, Db},
    identity::secret::Secret,
    jobs,
    portal::TownHall,
};
use uuid::Uuid;
use zip::ZipArchive;

use super::{common, databases, decide, enter, enter_proved, opened, with_provider};

/// More than are held at once, and not a multiple.
const OPENED: usize = 1203;

/// As somebody who comes every day for years.
async fn busy(db: &Db, citizen: &Citizen) {
    let mut writer = db.writer().await.expect("a writer");
    let all: Vec<Interaction> = (0..OPENED)
        .map(|i| Interaction {
            theme: "sport".into(),
            ..opened(&format!("k{i:05}"))
        })
        .collect();
    let kept = db::journal::record(&mut writer, citizen.id, &all, 1, common::monday()).await;
    assert_eq!(kept.expect("records"), OPENED);
    writer.commit().await.expect("commits");
}

/// The copy, and how large its largest piece was.
async fn copy(
    hall: &TownHall,
    citizen: &Citizen,
    lang: Lang,
) -> (ZipArchive<Cursor<Vec<u8>>>, usize) {
    let mut pieces = hall.copy(citizen, lang).await.expect("a copy");
    let (mut whole, mut largest) = (vec![], 0);
    while let Some(piece) = pieces.next().await.expect("a piece") {
        largest = largest.max(piece.len());
        whole.extend(piece);
    }
    let archive = ZipArchive::new(Cursor::new(whole)).expect("an archive");
    (archive, largest)
}

fn file(archive: &mut ZipArchive<Cursor<Vec<u8>>>, name: &str) -> String {
    let mut text = String::new();
    let mut file = archive.by_name(name).expect(name);
    file.read_to_string(&mut text).expect("text");
    text
}

async fn holdings(db: &Db, citizen: Uuid) -> Vec<Holding> {
    let mut reader = db.reader().await.expect("a reader");
    let holdings = db::known::holdings(reader.exec(), citizen).await;
    reader.done();
    holdings.expect("counts")
}

#[tokio::test]
async fn a_copy_holds_every_row_and_nobody_elses() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("copy").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        enter(&hall, "nadia").await;
        let mut marta = enter(&hall, "marta").await;
        decide(&hall, &mut marta, true).await;
        busy(&db, &marta).await;
        hall.enrol(&marta, "natacion-verano", "612345678")
            .await
            .expect("enrols");
        hall.object(&marta, "administration", "=1+1\n\"<b>\"", Lang::Es)
            .await
            .expect("objects");

        let (mut archive, largest) = copy(&hall, &marta, Lang::Ca).await;
        assert!(largest < 512 * 1024, "{largest} B at once");
        let json = file(&mut archive, "datos.jsonld");
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let page = file(&mut archive, "index.html");
        assert!(page.contains("<html lang=\"ca\">") && page.contains("Marta Ferrer Soler"));
        assert!(page.contains("&quot;&lt;b&gt;&quot;") && !page.contains("<b>"));
        assert!(!page.contains("Nadia"), "somebody else");
        let kept = json["kept"].as_array().expect("tables");
        let held = holdings(&db, marta.id).await;
        assert_eq!(kept.len(), held.len());
        for it in held {
            let name = it.kept.name;
            let csv = file(&mut archive, &format!("{name}.csv"));
            let mut csv = csv::Reader::from_reader(csv.as_bytes());
            let columns: Vec<&str> = it.kept.columns.iter().map(|column| column.name).collect();
            assert_eq!(csv.headers().expect("headers"), columns, "{name}");
            let rows: Vec<_> = csv.records().map(|row| row.expect("a row")).collect();
            assert_eq!(rows.len(), it.count, "{name}");
            let table = kept
                .iter()
                .find(|table| table["table"] == name)
                .expect(name);
            assert_eq!(
                table["rows"].as_array().expect("rows").len(),
                it.count,
                "{name}"
            );
        }
        let objections = file(&mut archive, "objection.csv");
        assert!(
            objections.contains("\"'=1+1\n\"\"<b>\"\"\""),
            "{objections}"
        );
        assert!(file(&mut archive, "enrolment.csv").contains("+34612345678"));

        let log = hall.accesses(&marta, 1).await.expect("their log");
        let exported = log.shown.iter().filter(|it| it.what == Reading::Exported);
        assert_eq!(exported.count(), 1);
    }
}

#[tokio::test]
async fn a_copy_is_linked_data() {
    let sources = common::back_offices(common::monday()).await;
    let (db, _dir) = common::sqlite().await;
    let hall = common::town_hall(&db, common::monday(), &sources).await;
    let marta = enter(&hall, "marta").await;
    let (mut archive, _) = copy(&hall, &marta, Lang::Es).await;
    let json = file(&mut archive, "datos.jsonld");
    let quads: Vec<_> = oxjsonld::JsonLdParser::new()
        .for_slice(json.as_bytes())
        .collect::<Result<_, _>>()
        .expect("JSON-LD");
    let says = |what: &str| quads.iter().any(|quad| quad.to_string().contains(what));
    assert!(says("<https://w3id.org/dpv#hasPurpose>"));
    assert!(says("<https://schema.org/dateCreated>"));
}

#[tokio::test]
async fn who_is_not_known_surely_enough_is_told_nothing() {
    let now = common::monday();
    let (db, _dir) = common::sqlite().await;
    let hall = common::town_hall_of(with_provider(now), &db, now, "http://127.0.0.1:9/").await;
    let low = enter_proved(&hall, Assurance::Low).await;
    let needed = Some(AppError::Assurance(Assurance::Substantial));
    assert_eq!(hall.copy(&low, Lang::Es).await.err(), needed);
    assert_eq!(hall.known(&low).await.err(), needed);
    assert_eq!(hall.held(&low, "task", 1).await.err(), needed);
    assert_eq!(hall.erase(&low).await.err(), needed);
    let objected = hall.object(&low, "administration", "", Lang::Es).await;
    assert_eq!(objected.err(), needed);
}

#[tokio::test]
async fn what_somebody_says_interests_them_counts_while_they_allow_it() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("interests").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let mut marta = enter(&hall, "marta").await;
        let refused = hall.declare_interest(&marta, "sport", true).await;
        assert!(
            matches!(refused, Err(AppError::Invalid { .. })),
            "{refused:?}"
        );

        decide(&hall, &mut marta, true).await;
        for _ in 0..2 {
            let said = hall.declare_interest(&marta, "culture", true).await;
            said.expect("is kept");
        }
        let unknown = hall.declare_interest(&marta, "no-existe", true).await;
        assert!(matches!(unknown, Err(AppError::Invalid { .. })));
        let known = hall.known(&marta).await.expect("is known");
        assert_eq!(known.interests.len(), 1);
        let theme = "culture".to_owned();
        let reason = Reason::Declared { theme };
        let declared = known.recommendations.iter().flat_map(|it| &it.reasons);
        assert!(declared.clone().any(|it| it.reason == reason));

        busy(&db, &marta).await;
        let known = hall.known(&marta).await.expect("is known");
        assert_eq!(known.noted[0].count, OPENED);
        assert_eq!(
            (known.habits.len(), known.habits[0].theme.as_str()),
            (1, "sport")
        );
        hall.forget(&marta, "sport").await.expect("forgets");
        let known = hall.known(&marta).await.expect("is known");
        assert_eq!((known.noted, known.habits), (vec![], vec![]));
        assert_eq!(
            known.interests.len(),
            1,
            "what is said is not what is learned"
        );

        decide(&hall, &mut marta, false).await;
        let known = hall.known(&marta).await.expect("is known");
        assert_eq!((known.interests, known.recommendations), (vec![], vec![]));
    }
}

#[tokio::test]
async fn an_objection_to_a_profile_holds_at_once() {
    let sources = common::back_offices(common::monday()).await;
    for (engine, db, _dir) in databases("objection").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, common::monday(), &sources).await;
        let mut marta = enter(&hall, "marta").await;
        decide(&hall, &mut marta, true).await;
        busy(&db, &marta).await;

        let object = async |purpose: &str, reasons: &str| {
            hall.object(&marta, purpose, reasons, Lang::Es).await
        };
        let upheld = object(PERSONALISATION, "").await.expect("objects");
        let answer = upheld.answer.expect("an answer");
        assert_eq!((answer.upheld, answer.at), (true, upheld.at));
        let permissions = hall.permissions(&marta).await.expect("permissions");
        assert_eq!(permissions.events[0].act, ConsentAct::Withdraw);
        let held = holdings(&db, marta.id).await;
        assert!(
            held.iter().all(|it| it.kept.group != Group::Noted),
            "{held:?}"
        );

        let filed = object("administration", "Mi situación")
            .await
            .expect("objects");
        assert!(filed.waits());
        let again = object("administration", "otra vez").await.expect("objects");
        assert_eq!(again, filed, "sent twice, it is one");
        for (purpose, reasons) in [("no-existe", ""), ("administration", &*"x".repeat(1001))] {
            let refused = object(purpose, reasons).await;
            assert!(
                matches!(refused, Err(AppError::Invalid { .. })),
                "{purpose}"
            );
        }
        assert_eq!(hall.objections(&marta).await.expect("theirs").len(), 2);
    }
}

#[tokio::test]
async fn who_is_erased_leaves_only_what_the_law_keeps() {
    let now = common::monday();
    let sources = common::back_offices(now).await;
    for (engine, db, _dir) in databases("erasure").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, now, &sources).await;
        let token = hall.enter("marta").await.expect("enters");
        let mut marta = hall
            .citizen(&token)
            .await
            .expect("answers")
            .expect("is known");
        decide(&hall, &mut marta, true).await;
        busy(&db, &marta).await;
        let said = hall.declare_interest(&marta, "culture", true).await;
        said.expect("is kept");
        let enrolled = hall.enrol(&marta, "natacion-verano", "612345678").await;
        enrolled.expect("enrols");
        let before = holdings(&db, marta.id).await;

        undone_nothing_is_lost(&hall, &db, &marta, &before).await;
        let due = hall.erase(&marta).await.expect("asks");
        assert_eq!(due, now + 24.hours());
        let asked = hall
            .citizen(&token)
            .await
            .expect("answers")
            .expect("is known");
        assert_eq!(asked.erased_at, Some(due), "said on every page");

        let early = common::town_hall(&db, due - 1.seconds(), &sources).await;
        assert_eq!(jobs::erase::erase(&early).await.expect("runs"), 0);
        let late = common::town_hall(&db, due, &sources).await;
        assert_eq!(jobs::erase::erase(&late).await.expect("runs"), 1);
        assert_eq!(jobs::erase::erase(&late).await.expect("runs"), 0);
        is_gone(&db, marta.id).await;
        assert_eq!(hall.citizen(&token).await.expect("answers"), None);

        let anew = enter(&late, "marta").await;
        assert_ne!(anew.id, marta.id, "nothing leads from one to the other");
        let permissions = late.permissions(&anew).await.expect("permissions");
        assert_eq!((permissions.events, permissions.granted), (vec![], vec![]));
    }
}

async fn undone_nothing_is_lost(hall: &TownHall, db: &Db, marta: &Citizen, before: &[Holding]) {
    let first = hall.erase(marta).await.expect("asks");
    let again = hall.erase(marta).await.expect("asks");
    assert_eq!(again, first, "asking again puts nothing off");
    hall.undo_erasure(marta).await.expect("undoes");
    let undone = hall.undo_erasure(marta).await;
    assert_eq!(undone, Err(AppError::NotFound));
    assert_eq!(holdings(db, marta.id).await, before);
}

async fn is_gone(db: &Db, citizen: Uuid) {
    let left = holdings(db, citizen).await;
    for it in &left {
        assert!(
            matches!(it.kept.erasure, Erasure::Stays(_)),
            "{}",
            it.kept.name
        );
    }
    let kept = |name: &str| left.iter().any(|it| it.kept.name == name);
    assert!(kept("enrolment") && kept("consent-event") && kept("access-event"));
    let mut reader = db.reader().await.expect("a reader");
    for name in ["citizen", "enrolment"] {
        let table = db::known::table(name).expect("a table");
        let page = db::known::page(reader.exec(), table, citizen, 0..9).await;
        let told = format!("{:?}", page.expect("rows"));
        assert!(
            !told.contains("Marta") && !told.contains("612345678"),
            "{told}"
        );
    }
    let ledger = db::consent::events(reader.exec(), citizen).await;
    let ledger = ledger.expect("a ledger");
    reader.done();
    assert_eq!(ledger[0].act, ConsentAct::Withdraw);
    let mut faults = vec![];
    let audited = audit::audit(db, &Secret::new([7; 32]), |line| faults.push(line)).await;
    assert!(
        audited.expect("reads").readings > 0 && faults.is_empty(),
        "{faults:?}"
    );
}

#[tokio::test]
async fn whoever_acted_for_the_erased_no_longer_does() {
    let now = common::monday();
    let sources = common::back_offices(now).await;
    for (engine, db, _dir) in databases("erased_father").await {
        println!("on {engine}");
        let hall = common::town_hall(&db, now, &sources).await;
        let token = hall.enter("teresa").await.expect("enters");
        let teresa = hall
            .citizen(&token)
            .await
            .expect("answers")
            .expect("is known");
        let julian = enter(&hall, "julian").await;
        hall.act_for(&token, Some(julian.id)).await.expect("acts");
        hall.erase(&julian).await.expect("asks");
        let late = common::town_hall(&db, now + 24.hours(), &sources).await;
        assert_eq!(jobs::erase::erase(&late).await.expect("runs"), 1);
        assert_eq!(late.mandates(&teresa).await.expect("answers"), []);
        let held = holdings(&db, teresa.id).await;
        assert!(held.iter().all(|it| it.kept.name != "mandate"), "{held:?}");
    }
}
