//! CPSV-AP 3.2.0 as JSON-LD: the catalogue as other administrations read and write it.
//!
//! What the profile has no term for goes by terms of others: `adms:identifier` (the code of
//! back offices), `cv:isProvidedBy` (who already holds an evidence), `dct:temporal` (when an
//! enrolment is open), `foaf:page` (an address) and a `cpsv:Rule` (silence). Of the levels of
//! explanation only the plain one is handed over.

mod graph;
pub mod read;
pub mod write;

use app::model::{
    lang::Lang,
    money::Cents,
    service::{ChannelKind, Silence},
};

/// Prefixes of the names in this module.
const PREFIXES: [(&str, &str); 9] = [
    ("adms", "http://www.w3.org/ns/adms#"),
    ("cpsv", "http://purl.org/vocab/cpsv#"),
    ("cv", "http://data.europa.eu/m8g/"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("eli", "http://data.europa.eu/eli/ontology#"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

const EURO: &str = "http://publications.europa.eu/resource/authority/currency/EUR";
/// Ends the address of the municipality as an organisation.
const MUNICIPALITY: &str = "#organisation";

const CHANNELS: [(ChannelKind, &str); 4] = [
    (ChannelKind::Online, "online"),
    (ChannelKind::Office, "office"),
    (ChannelKind::Phone, "phone"),
    (ChannelKind::Post, "post"),
];
const SILENCES: [(Silence, &str); 2] =
    [(Silence::Granted, "granted"), (Silence::Refused, "refused")];

/// The language's concept in the EU's list.
const fn authority(lang: Lang) -> &'static str {
    match lang {
        Lang::Es => "http://publications.europa.eu/resource/authority/language/SPA",
        Lang::Ca => "http://publications.europa.eu/resource/authority/language/CAT",
        Lang::Eu => "http://publications.europa.eu/resource/authority/language/EUS",
        Lang::Gl => "http://publications.europa.eu/resource/authority/language/GLG",
        Lang::En => "http://publications.europa.eu/resource/authority/language/ENG",
    }
}

/// The notation of a kind of channel or of an effect of silence.
fn notation<T: PartialEq>(names: &[(T, &'static str)], wanted: &T) -> &'static str {
    names
        .iter()
        .find(|(kind, _)| kind == wanted)
        .map_or("", |(_, name)| name)
}

/// An amount as `xsd:double` may write it: `42.00`, `42` or `4.2E1`; nothing below a cent.
fn euros(text: &str) -> Option<Cents> {
    let plain = Cents::parse(text).or_else(|| {
        let value: f64 = text.parse().ok()?;
        Cents::parse(&value.to_string())
    });
    plain.filter(|amount| amount.0 >= 0)
}
