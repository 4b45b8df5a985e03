use app::model::{lang::Lang, service::Silence};
use serde_json::{Value, json};

use super::*;
use crate::sources::findings::{GapKind, Repair};

fn line(changes: &Value) -> String {
    let mut record = json!({
        "codigo": "C001",
        "nombre": "Alta en el padrón",
        "familia": "POBLACIÓN Y TERRITORIO",
        "OBJETO / DESCRIPCIÓN": "Para inscribirse.",
        "FORMA DE PRESENTACIÓN": "Electrónica",
        "PLAZO DE PRESENTACIÓN": "Continuo",
        "FORMA DE INICIACIÓN": "Solicitud del interesado",
        "REQUISITOS Y DOCUMENTACIÓN": "- Solicitud\n- DNI",
        "ÓRGANO DE RESOLUCIÓN": null,
        "EFECTO DEL SILENCIO": "Estimatorio",
        "NORMATIVA APLICABLE": "- Ley 39/2015",
        "RECURSOS": "Alzada",
        "DIAGRAMA": null,
    });
    for (field, value) in changes.as_object().expect("an object") {
        record[field] = value.clone();
    }
    record.to_string()
}

fn one(changes: &Value) -> Catalogue {
    parse(&line(changes)).expect("a catalogue")
}

#[test]
fn a_line_becomes_a_service() {
    let catalogue = one(&json!({}));
    let service = &catalogue.services[0];
    assert_eq!(service.id, "c001-alta-en-el-padron");
    assert_eq!(service.theme, "poblacion-y-territorio");
    assert_eq!(
        catalogue.themes[0].name.get(Lang::Es).text,
        "Población y territorio"
    );
    assert_eq!(service.silence, Some(Silence::Granted));
    assert_eq!(service.evidence[1].name.get(Lang::Es).text, "DNI");
    let gaps: Vec<_> = catalogue
        .findings
        .gaps
        .iter()
        .map(|gap| (gap.field, gap.kind))
        .collect();
    assert_eq!(
        gaps,
        [
            (record::TERM, GapKind::Undated),
            (record::DECIDED_BY, GapKind::Missing)
        ]
    );
    assert_eq!(catalogue.findings.repairs, []);
}

#[test]
fn silence_is_never_guessed() {
    let silence = |value: Value| {
        let catalogue = one(&json!({ "EFECTO DEL SILENCIO": value }));
        let gap = catalogue
            .findings
            .gaps
            .iter()
            .find(|gap| gap.field == record::SILENCE);
        (catalogue.services[0].silence, gap.map(|gap| gap.kind))
    };
    assert_eq!(
        silence(json!("Desestimatorio")),
        (Some(Silence::Refused), None)
    );
    assert_eq!(silence(json!("No tiene")), (None, None));
    assert_eq!(
        silence(json!("Según normativa aplicable")),
        (None, Some(GapKind::ByReference))
    );
    assert_eq!(silence(json!("Depende")), (None, Some(GapKind::Unknown)));
    assert_eq!(silence(Value::Null), (None, Some(GapKind::Missing)));
}

#[test]
fn a_rare_family_is_a_misspelling_of_a_frequent_one() {
    let right = |code: &str| line(&json!({ "codigo": code }));
    let wrong = line(&json!({ "codigo": "C003", "familia": "PROBLACIÓN Y TERRITORIO" }));
    let text = [right("C001"), right("C002"), wrong].join("\n");
    let catalogue = parse(&text).expect("a catalogue");
    assert_eq!(catalogue.themes.len(), 1);
    assert_eq!(
        catalogue.findings.repairs,
        [Repair {
            code: "C003".into(),
            field: record::FAMILY,
            before: "PROBLACIÓN Y TERRITORIO".into(),
            after: "Población y territorio".into(),
        }]
    );
}

#[test]
fn a_broken_line_fails_the_whole_and_says_where() {
    let fails = |broken: &str| {
        let text = format!("{}\n\n{broken}\n", line(&json!({})));
        parse(&text).expect_err("an error").to_string()
    };
    assert_eq!(fails("{"), "line 3: no JSON object (column 1)");
    assert_eq!(fails("[]"), "line 3: no JSON object (column 0)");
    assert_eq!(fails("{}"), "line 3, field `codigo`: it is not there");
    assert_eq!(
        fails(&line(&json!({ "codigo": "C002", "RECURSOS": 3 }))),
        "line 3, field `RECURSOS`: it is neither a text nor null"
    );
    assert_eq!(
        fails(&line(&json!({ "codigo": "C002", "familia": " " }))),
        "line 3, field `familia`: it is empty"
    );
    assert_eq!(
        fails(&line(&json!({ "codigo": "C002", "NUEVO": null }))),
        "line 3, field `NUEVO`: there should be no such field"
    );
    assert_eq!(
        fails(&line(&json!({}))),
        "line 3, field `codigo`: `C001` is the code of line 1 too"
    );
}
