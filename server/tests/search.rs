//! What people type, and the procedure they mean.

use std::path::Path;

use app::{model::lang::Lang, portal::ServiceQuery};
use jiff::civil::date;
use server::{municipality, portal::services::Services};

/// In their words, with their slips, in their language.
const MEANT: [(&str, &[&str]); 19] = [
    (
        "basura",
        &["recogida-muebles", "tasa-residuos-bonificacion"],
    ),
    ("empadronarme", &["padron-alta", "padron-certificado"]),
    ("perro", &["censo-animales"]),
    ("registrar mi gato", &["censo-animales"]),
    ("boda", &["matrimonio-civil"]),
    ("guarderia", &["escuela-infantil"]),
    ("autonomo", &["alta-autonomos"]),
    (
        "tarjeta minusvalido",
        &["tarjeta-aparcamiento-discapacidad"],
    ),
    ("plusvalua", &["plusvalia"]),
    ("huerto", &["huertos-urbanos"]),
    ("pagar a plazos", &["deuda-a-plazos"]),
    ("terrassa del bar", &["terraza"]),
    ("igerilekua", &["natacion-verano", "natacion-invierno"]),
    ("swimming", &["natacion-verano", "natacion-invierno"]),
    ("lixo", &["recogida-muebles", "tasa-residuos-bonificacion"]),
    ("farola rota", &["quejas-sugerencias"]),
    ("bono comedor", &["beca-comedor"]),
    ("haurreskola", &["escuela-infantil"]),
    ("birth certificate", &["certificado-nacimiento"]),
];

#[test]
fn people_find_what_they_mean() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("demo");
    let folder = municipality::load(&demo, date(2026, 11, 22)).expect("the demo");
    let services = Services::new(folder.services);
    let mut wrong = vec![];
    for (text, meant) in MEANT {
        let query = ServiceQuery {
            text: text.into(),
            theme: None,
        };
        let found = services.find(&query, Lang::Es).services;
        let first = found.first().map_or("nothing", |it| it.id.as_str());
        if !meant.contains(&first) {
            wrong.push(format!("{text}: {first}"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}
