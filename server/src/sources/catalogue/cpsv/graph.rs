//! A JSON-LD document as nodes with values, and where each service stands in it.

use std::collections::{BTreeMap, HashMap};

use oxjsonld::{JsonLdParser, JsonLdRemoteDocument, JsonLdSyntaxError};
use oxrdf::{NamedOrBlankNode, Term};
use serde_json::{Value as Json, json};

use super::PREFIXES;
use crate::sources::findings::{BrokenFile, Place};

const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const SERVICE: &str = "http://purl.org/vocab/cpsv#PublicService";
/// The terms we read of the profile's own context: the class, what it calls a value, and
/// what that is.
const TERMS: [(&str, &str, &str); 24] = [
    ("Channel", "description", "dct:description"),
    ("Channel", "type", "dct:type"),
    ("Cost", "currency", "cv:currency"),
    ("Cost", "description", "dct:description"),
    ("Cost", "hasValue", "cv:hasValue"),
    ("Evidence", "name", "dct:title"),
    ("Output", "name", "dct:title"),
    ("PublicOrganization", "preferredLabel", "skos:prefLabel"),
    ("PublicOrganization", "spatial", "dct:spatial"),
    ("PublicService", "description", "dct:description"),
    ("PublicService", "follows", "cpsv:follows"),
    ("PublicService", "hasChannel", "cv:hasChannel"),
    (
        "PublicService",
        "hasCompetentAuthority",
        "cv:hasCompetentAuthority",
    ),
    ("PublicService", "hasCost", "cv:hasCost"),
    ("PublicService", "hasInput", "cpsv:hasInput"),
    ("PublicService", "hasLegalResource", "cv:hasLegalResource"),
    ("PublicService", "holdsRequirement", "cv:holdsRequirement"),
    ("PublicService", "identifier", "dct:identifier"),
    ("PublicService", "keyword", "dcat:keyword"),
    ("PublicService", "name", "dct:title"),
    ("PublicService", "processingTime", "cv:processingTime"),
    ("PublicService", "produces", "cpsv:produces"),
    ("PublicService", "thematicArea", "cv:thematicArea"),
    ("Requirement", "name", "dct:title"),
];
const CLASSES: [(&str, &str); 8] = [
    ("Channel", "cv:Channel"),
    ("Cost", "cv:Cost"),
    ("Evidence", "cv:Evidence"),
    ("LegalResource", "eli:LegalResource"),
    ("Output", "cv:Output"),
    ("PublicOrganization", "cv:PublicOrganisation"),
    ("PublicService", "cpsv:PublicService"),
    ("Requirement", "cv:Requirement"),
];

#[derive(Debug)]
pub enum Value {
    /// The address of another node, or its blank name.
    Node(String),
    Text {
        text: String,
        lang: Option<String>,
    },
}

#[derive(Debug, Default)]
pub struct Graph {
    /// By address: names such as `dct:title`, and values in the order of the file.
    pub nodes: BTreeMap<String, Vec<(String, Value)>>,
    /// The services, in the order of the file.
    pub services: Vec<String>,
}

impl Graph {
    /// # Errors
    /// Where the text is no JSON-LD, or has no service.
    pub fn parse(text: &str) -> Result<Self, BrokenFile> {
        let mut graph = Self::default();
        let parser = JsonLdParser::new().for_slice(text);
        for quad in parser.with_load_document_callback(|url, _| context(url)) {
            let quad = quad.map_err(|error| broken(&error))?;
            let subject = match quad.subject {
                NamedOrBlankNode::NamedNode(node) => node.into_string(),
                NamedOrBlankNode::BlankNode(node) => node.to_string(),
            };
            let value = match quad.object {
                Term::NamedNode(node) => Value::Node(node.into_string()),
                Term::BlankNode(node) => Value::Node(node.to_string()),
                Term::Literal(literal) => Value::Text {
                    text: literal.value().to_owned(),
                    lang: literal.language().map(str::to_owned),
                },
            };
            let is_service = matches!(&value, Value::Node(class) if class == SERVICE);
            if quad.predicate.as_str() == TYPE && is_service {
                graph.services.push(subject.clone());
            }
            let name = compact(quad.predicate.as_str());
            graph.nodes.entry(subject).or_default().push((name, value));
        }
        if graph.services.is_empty() {
            return Err(whole("there is no cpsv:PublicService in it"));
        }
        Ok(graph)
    }
}

fn compact(iri: &str) -> String {
    let short = PREFIXES.iter().find_map(|(prefix, start)| {
        let rest = iri.strip_prefix(start)?;
        Some(format!("{prefix}:{rest}"))
    });
    short.unwrap_or_else(|| iri.to_owned())
}

fn whole(wrong: &str) -> BrokenFile {
    BrokenFile {
        file: None,
        place: Place::Pointer(String::new()),
        field: None,
        wrong: wrong.to_owned(),
    }
}

fn broken(error: &JsonLdSyntaxError) -> BrokenFile {
    match error.location() {
        Some(at) => {
            let line = usize::try_from(at.start.line).unwrap_or_default() + 1;
            BrokenFile::line(line, None, error.to_string())
        }
        None => whole(&error.to_string()),
    }
}

/// Nothing is fetched: of contexts elsewhere only the profile's is known.
fn context(url: &str) -> Result<JsonLdRemoteDocument, Box<dyn std::error::Error + Send + Sync>> {
    if !url.to_lowercase().contains("cpsv-ap") {
        let wrong = "contexts elsewhere are not fetched; write it in the file";
        return Err(format!("{url}: {wrong}").into());
    }
    let mut terms: HashMap<String, Json> = PREFIXES
        .iter()
        .map(|(prefix, iri)| ((*prefix).to_owned(), json!(iri)))
        .collect();
    terms.extend(CLASSES.map(|(name, class)| (name.to_owned(), json!(class))));
    terms.extend(TERMS.map(|(class, name, id)| {
        let node = "dct:type cv:currency dct:spatial cpsv:follows cv:hasChannel cv:hasCost \
                    cv:hasCompetentAuthority cpsv:hasInput cv:hasLegalResource \
                    cv:holdsRequirement cpsv:produces cv:thematicArea";
        let is_node = node.split_whitespace().any(|it| it == id);
        let term = if is_node {
            json!({ "@id": id, "@type": "@id" })
        } else {
            json!(id)
        };
        (format!("{class}.{name}"), term)
    }));
    Ok(JsonLdRemoteDocument {
        document: json!({ "@context": terms }).to_string().into_bytes(),
        document_url: url.to_owned(),
    })
}

/// The JSON pointer to a service: by its address, or by its place among those without one.
pub fn pointer(text: &str, graph: &Graph, service: &str) -> Place {
    let document: Json = serde_json::from_str(text).unwrap_or_default();
    let mut found = vec![];
    services(&document, String::new(), &mut found);
    let place = if service.starts_with("_:") {
        let blank = graph.services.iter().filter(|it| it.starts_with("_:"));
        let number = blank.take_while(|it| *it != service).count();
        found.iter().filter(|(_, id)| id.is_none()).nth(number)
    } else {
        let end = |id: &str| id.rsplit_once(':').map_or(id.len(), |(_, end)| end.len());
        let same = |id: &str| id == service || service.ends_with(&id[id.len() - end(id)..]);
        found.iter().find(|(_, id)| id.as_deref().is_some_and(same))
    };
    Place::Pointer(
        place
            .map(|(pointer, _)| pointer.clone())
            .unwrap_or_default(),
    )
}

fn services(value: &Json, pointer: String, found: &mut Vec<(String, Option<String>)>) {
    match value {
        Json::Object(fields) => {
            let class = fields.get("@type").or_else(|| fields.get("type"));
            if class.is_some_and(|it| it.to_string().contains("PublicService\"")) {
                let id = fields.get("@id").and_then(Json::as_str);
                found.push((pointer.clone(), id.map(str::to_owned)));
            }
            for (key, value) in fields {
                let key = key.replace('~', "~0").replace('/', "~1");
                services(value, format!("{pointer}/{key}"), found);
            }
        }
        Json::Array(items) => {
            for (at, value) in items.iter().enumerate() {
                services(value, format!("{pointer}/{at}"), found);
            }
        }
        _ => {}
    }
}
