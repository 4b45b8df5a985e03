//! The catalogue given to others: read back it is the same, and the official shapes accept it.

use std::{collections::BTreeMap, path::Path, process::Command};

use app::model::{municipality::Municipality, service::PublicService};
use serde_json::Value;
use server::{
    municipality, serve,
    sources::{
        catalogue::{
            self,
            cpsv::write::{Publisher, document},
        },
        findings::Source,
    },
    world::Clock,
};

/// The demo's services and, where it is at hand, a real catalogue of ninety.
fn everything() -> (Municipality, Vec<PublicService>) {
    let demo = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/demo"));
    let monday = "2026-06-01T09:00:00Z".parse().expect("an instant");
    let today = serve::today(Clock::Fixed(monday));
    let mut folder = municipality::load(demo, today).expect("a folder");
    let real = shared("catalogo-tenerife/fichas.ndjson");
    match std::fs::read_to_string(&real) {
        Ok(text) => {
            let imported = catalogue::ndjson::parse(&text).expect("a catalogue");
            folder.take_in(imported.themes, imported.services, vec![]);
        }
        Err(_) => println!("without {real}, which is not here"),
    }
    (folder.municipality, folder.services)
}

fn shared(path: &str) -> String {
    format!("{}/../../shared/data/{path}", env!("CARGO_MANIFEST_DIR"))
}

fn export(municipality: &Municipality, services: &[PublicService]) -> Value {
    let publisher = Publisher {
        base: "https://vilafinestra.example",
        municipality,
    };
    document(publisher, services)
}

fn import(text: String) -> Result<catalogue::Catalogue, String> {
    let name = "catalogue.jsonld".to_owned();
    catalogue::read(&[Source { name, text }]).map_err(|error| error.to_string())
}

#[test]
fn what_is_read_back_is_the_same() {
    let (municipality, services) = everything();
    let again = import(export(&municipality, &services).to_string()).expect("reads");
    assert_eq!(again.services.len(), services.len());
    for (service, other) in services.iter().zip(&again.services) {
        // The profile has one description, and no renewal: those stay here.
        let one_level = PublicService {
            easy: None,
            legal: None,
            renewal: None,
            ..service.clone()
        };
        assert_eq!(one_level, *other);
    }
    assert_eq!(again.findings.unplaced, []);
    assert_eq!(again.findings.repairs, []);
    let themes: BTreeMap<_, _> = again.themes.iter().map(|it| (&it.id, &it.name)).collect();
    for service in &services {
        let theme = municipality.theme(&service.theme).expect("a theme");
        assert_eq!(themes.get(&theme.id), Some(&&theme.name));
    }
}

#[test]
fn a_broken_document_says_where() {
    let (municipality, services) = everything();
    let services: Vec<PublicService> = services
        .into_iter()
        .filter(|it| it.months_to_resolve.is_some())
        .take(3)
        .collect();
    let whole = export(&municipality, &services);
    let fails = |pointer: &str, value: Value| {
        let mut broken = whole.clone();
        *broken.pointer_mut(pointer).expect("there") = value;
        import(broken.to_string()).expect_err("is refused")
    };
    assert_eq!(
        fails("/@graph/1/dct:title", Value::Array(vec![])),
        "catalogue.jsonld, /@graph/1, field `dct:title`: no text in es, ca, eu, gl or en"
    );
    assert_eq!(
        fails("/@graph/2/cv:processingTime/@value", "soon".into()),
        "catalogue.jsonld, /@graph/2, field `cv:processingTime`: `soon` is no duration; write P3M"
    );
    assert_eq!(
        fails("/@graph/2/dct:identifier", services[0].id.as_str().into()),
        format!(
            "catalogue.jsonld, /@graph/2, field `dct:identifier`: `{}` is the identifier of another service too",
            services[0].id
        )
    );
    let cut = format!("{whole:#}").replacen("],", "", 1);
    let cut = import(cut).expect_err("is refused");
    assert!(cut.starts_with("catalogue.jsonld, line "), "{cut}");
    let elsewhere = r#"{"@context": "https://example.org/context", "@graph": []}"#;
    let elsewhere = import(elsewhere.to_owned()).expect_err("is refused");
    assert!(elsewhere.contains("not fetched"), "{elsewhere}");
}

#[test]
fn the_official_example_is_read() {
    let path = shared("cpsv-ap/3.2.0/example-rdf_public_service.jsonld");
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: there is no {path}");
        return;
    };
    let catalogue = import(text).expect("reads");
    println!("{}", catalogue.findings);
    let [service] = &catalogue.services[..] else {
        panic!("one service")
    };
    assert_eq!(
        (service.id.as_str(), service.code.as_deref()),
        ("tax-on-web-tax-on-web", Some("Tax-on-web"))
    );
    let fields: Vec<_> = catalogue.findings.gaps.iter().map(|it| it.field).collect();
    assert!(fields.contains(&"dct:description"), "it is in French alone");
    assert!(
        catalogue
            .findings
            .unplaced
            .iter()
            .any(|it| it.field == "dct:description in fr")
    );
}

#[test]
fn the_official_shapes_accept_it() {
    let shapes = shared("cpsv-ap/3.2.0/cpsv-ap-SHACL.ttl");
    let has_pyshacl = Command::new("python3")
        .args(["-c", "import pyshacl"])
        .output();
    if !Path::new(&shapes).exists() || !has_pyshacl.is_ok_and(|it| it.status.success()) {
        println!("skipped: it needs python3 with pyshacl, and {shapes}");
        return;
    }
    let (municipality, services) = everything();
    let dir = tempfile::tempdir().expect("a folder");
    let file = dir.path().join("catalogue.jsonld");
    std::fs::write(&file, export(&municipality, &services).to_string()).expect("writes");
    let output = Command::new("python3")
        .args([
            "-m", "pyshacl", "-s", &shapes, "-df", "json-ld", "-f", "human",
        ])
        .arg(&file)
        .output()
        .expect("runs");
    let report = String::from_utf8_lossy(&output.stdout);
    let start: String = report.chars().take(3000).collect();
    assert!(report.contains("Conforms: True"), "{start}");
}
