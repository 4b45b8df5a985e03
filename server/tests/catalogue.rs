//! The importer on a real catalogue of ninety procedures, where it is at hand.

use std::{collections::BTreeSet, path::Path};

use app::{model::lang::Lang, routes::Route};
use server::sources::{
    catalogue::{self, Catalogue, ndjson::parse},
    findings::{Gap, GapKind, Source},
};

fn text() -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/data/catalogo-tenerife/fichas.ndjson");
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        println!("skipped: there is no {}", path.display());
    }
    text
}

fn gaps(catalogue: &Catalogue, field: &str, kind: GapKind, found: Option<&str>) -> usize {
    let alike = |it: &&Gap| it.field == field && it.kind == kind && it.found.as_deref() == found;
    catalogue.findings.gaps.iter().filter(alike).count()
}

#[test]
fn ninety_procedures_and_what_they_lack() {
    let Some(text) = text() else { return };
    let catalogue = parse(&text).unwrap();
    println!("{}", catalogue.findings);
    assert_eq!(catalogue.services.len(), 90);
    assert_eq!(catalogue.themes.len(), 26);
    let count = |field, kind, found| gaps(&catalogue, field, kind, found);
    assert_eq!(
        count("PLAZO DE PRESENTACIÓN", GapKind::Undated, Some("Continuo")),
        88
    );
    assert_eq!(count("PLAZO DE PRESENTACIÓN", GapKind::Missing, None), 1);
    assert_eq!(count("ÓRGANO DE RESOLUCIÓN", GapKind::Missing, None), 85);
    let silence = "EFECTO DEL SILENCIO";
    assert_eq!(
        count(silence, GapKind::ByReference, Some("Según normativa")),
        59
    );
    assert_eq!(
        count(
            silence,
            GapKind::ByReference,
            Some("Según normativa aplicable")
        ),
        3
    );
    assert_eq!(count(silence, GapKind::Missing, None), 1);
    let said = catalogue
        .services
        .iter()
        .filter(|it| it.silence.is_some())
        .count();
    assert_eq!(said, 18 + 7);
    assert!(
        catalogue
            .findings
            .gaps
            .iter()
            .all(|gap| gap.kind != GapKind::Unknown)
    );
}

#[test]
fn repairs_are_listed() {
    let Some(text) = text() else { return };
    let catalogue = parse(&text).unwrap();
    let family = catalogue
        .findings
        .repairs
        .iter()
        .find(|it| it.before.starts_with("PROBLACI"))
        .unwrap();
    assert_eq!((family.code.as_str(), family.field), ("C082", "familia"));
    assert!(family.after.starts_with("Poblaci"));
    assert!(
        catalogue
            .findings
            .repairs
            .iter()
            .all(|it| it.before != it.after)
    );
    for service in &catalogue.services {
        for (_, text) in service.name.texts() {
            assert_eq!(text, text.trim());
        }
        for law in &service.legal_resources {
            assert!(!law.name.get(Lang::Es).text.starts_with(['-', '\'', ' ']));
        }
    }
}

#[test]
fn ids_are_addresses_and_stay() {
    let Some(text) = text() else { return };
    let catalogue = parse(&text).unwrap();
    let ids: BTreeSet<&str> = catalogue.services.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len(), 90);
    for id in ids {
        let route = Route::Service(id.to_owned());
        assert_eq!(Route::parse(&route.path(Lang::Es)), Some((Lang::Es, route)));
    }
    for service in &catalogue.services {
        assert!(
            catalogue
                .themes
                .iter()
                .any(|theme| theme.id == service.theme)
        );
    }
    let again = serde_json::to_string(&parse(&text).unwrap()).unwrap();
    assert_eq!(serde_json::to_string(&catalogue).unwrap(), again);
    let reversed: Vec<&str> = text.lines().rev().collect();
    let mut other = parse(&reversed.join("\n")).unwrap().services;
    other.reverse();
    assert_eq!(
        other, catalogue.services,
        "the order of lines changes nothing"
    );
}

#[test]
fn one_broken_line_takes_nothing() {
    let Some(text) = text() else { return };
    let broken = text.replacen("\"nombre\": ", "\"nombre\": 7, \"antes\": ", 1);
    let error = parse(&broken).unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 1, field `nombre`: it is neither a text nor null"
    );
}

#[test]
fn representas_published_examples() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/data/aoc-hub-carpetes/representa-catalogo-csv-format.md");
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: there is no {}", path.display());
        return;
    };
    let examples = text.split("```\n").skip(1).step_by(2);
    let files: Vec<Source> = examples
        .map(|text| Source {
            name: "example.csv".into(),
            text: text.into(),
        })
        .collect();
    let catalogue = catalogue::read(&files).unwrap();
    println!("{}", catalogue.findings);
    assert_eq!((catalogue.services.len(), catalogue.themes.len()), (3, 2));
    let moved = catalogue.findings.repairs.iter();
    let moved: Vec<&str> = moved.map(|it| it.code.as_str()).collect();
    assert_eq!(moved, ["1230"], "English in the column of Aranese");
    for service in &catalogue.services {
        assert!(service.name.has(Lang::En), "{service:?}");
    }
    let alone = catalogue::read(&files[..1]).unwrap_err().to_string();
    assert!(alone.contains("two files"), "{alone}");
}
