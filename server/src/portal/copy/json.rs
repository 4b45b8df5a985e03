//! All of it as JSON-LD: what something is for and its law in the words of the Data Privacy
//! Vocabulary, who and when in schema.org's, and each table's columns under their own names.

use app::{components::known_words, model::known::Cell};
use serde_json::{Map, Value, json};

use super::Of;
use crate::db::known::Table;

/// Behind the last table.
pub const FOOT: &str = "\n]}\n";

pub fn head(of: &Of) -> String {
    let instant = |name: &str| json!({ "@id": name, "@type": "xsd:dateTime" });
    let context = json!({
        "@vocab": "urn:ventanilla:",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "schema": "https://schema.org/",
        "dpv": "https://w3id.org/dpv#",
        "dct": "http://purl.org/dc/terms/",
        "name": "schema:name",
        "telephone": "schema:telephone",
        "made": instant("schema:dateCreated"),
        "publisher": "schema:publisher",
        "inLanguage": "schema:inLanguage",
        "about": "schema:about",
        "kept": "dpv:hasPersonalData",
        "purpose_of": "dpv:hasPurpose",
        "law": "dpv:hasLegalBasis",
        "from": "dct:source",
        "until": "dpv:hasStorageCondition",
    });
    let town = &of.hall.0.municipality.name;
    let fields = json!({
        "@context": context,
        "@type": "schema:Dataset",
        "name": of.words().t("copy-title"),
        "made": of.at.to_string(),
        "inLanguage": of.lang.tag(),
        "publisher": { "@type": "schema:GovernmentOrganization",
                       "name": town.get(of.lang).text },
        "about": { "@type": "schema:Person", "name": of.name },
    });
    let text = fields.to_string();
    format!("{},\"kept\":[\n", text.strip_suffix('}').unwrap_or(&text))
}

pub fn rows(of: &Of, table: &Table, rows: &[Vec<Cell>], first: bool, last: bool) -> String {
    let mut text = String::new();
    if first {
        let is_first = of.tables.first().is_some_and(|it| it.name == table.name);
        text.push_str(if is_first { "" } else { ",\n" });
        let (purpose, law) = known_words::why(&of.hall, of.lang, &table.kept);
        let w = of.words();
        let what = json!({
            "@type": "dpv:PersonalData",
            "table": table.kept.name,
            "name": w.t(table.kept.label),
            "purpose_of": purpose,
            "law": law,
            "from": known_words::source(w, table.kept.group),
            "until": known_words::until(w, table.kept.group),
        });
        let what = what.to_string();
        text.push_str(what.strip_suffix('}').unwrap_or(&what));
        text.push_str(",\"rows\":[\n");
    }
    for (i, row) in rows.iter().enumerate() {
        text.push_str(if first && i == 0 { "" } else { ",\n" });
        text.push_str(&object(table, row).to_string());
    }
    if last {
        text.push_str("]}");
    }
    text
}

fn object(table: &Table, row: &[Cell]) -> Value {
    let cells = table.kept.columns.iter().zip(row);
    let fields = cells.filter_map(|(column, cell)| {
        let value = match cell {
            Cell::Nothing => return None,
            Cell::Text(text) => Value::from(text.as_str()),
            Cell::Number(number) => Value::from(*number),
            Cell::Real(number) => Value::from(*number),
            Cell::Flag(flag) => Value::from(*flag),
            Cell::Instant(at) => json!({ "@type": "xsd:dateTime", "@value": at.to_string() }),
        };
        Some((column.name.to_owned(), value))
    });
    Value::Object(fields.collect::<Map<_, _>>())
}
