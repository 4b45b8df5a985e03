//! The catalogue as a document that the official SHACL shapes accept on its own: the
//! concepts, languages and places that it refers to stand in it too.

use std::collections::BTreeMap;

use app::{
    model::{
        lang::Lang,
        localized::Localized,
        municipality::Municipality,
        service::{Channel, Cost, Enrolment, Evidence, LegalResource, PublicService, Silence},
    },
    routes::Route,
    text::Words,
};
use serde_json::{Map, Value, json};

use super::{CHANNELS, EURO, MUNICIPALITY, PREFIXES, SILENCES, authority, notation};

/// Whose catalogue it is, and where its portal stands.
#[derive(Debug, Clone, Copy)]
pub struct Publisher<'a> {
    /// The portal's address without a slash at the end: all others start with it.
    pub base: &'a str,
    /// With the themes of imported services too.
    pub municipality: &'a Municipality,
}

/// The services as one JSON-LD document, in every language they have.
#[must_use]
pub fn document<'a>(
    publisher: Publisher<'_>,
    services: impl IntoIterator<Item = &'a PublicService>,
) -> Value {
    let mut writing = Writing {
        publisher,
        shared: BTreeMap::new(),
    };
    let mut graph: Vec<Value> = services.into_iter().map(|it| writing.service(it)).collect();
    graph.extend(writing.shared.into_values());
    let context: Map<String, Value> = PREFIXES
        .iter()
        .map(|(prefix, iri)| ((*prefix).to_owned(), json!(iri)))
        .collect();
    json!({ "@context": context, "@graph": graph })
}

struct Writing<'a> {
    publisher: Publisher<'a>,
    /// What several services refer to, by address.
    shared: BTreeMap<String, Value>,
}

impl Writing<'_> {
    fn service(&mut self, service: &PublicService) -> Value {
        let PublicService { id, name, .. } = service;
        let lang = self.publisher.municipality.languages.first();
        let path = Route::Service(id.clone()).path(lang.copied().unwrap_or(Lang::Es));
        let page = format!("{}{path}", self.publisher.base);
        // The profile wants a description; where there is none the name says it again.
        let described = !service.description.is_empty();
        let description = if described {
            &service.description
        } else {
            name
        };
        let parts = Parts { page: &page, id };
        let mut node = json!({
            "@id": page,
            "@type": "cpsv:PublicService",
            "dct:identifier": id,
            "dct:title": texts(name),
            "dct:description": texts(description),
            "dct:language": name.texts().map(|(lang, _)| self.language(lang)).collect::<Vec<_>>(),
            "cv:hasCompetentAuthority": self.organisation(&service.organisation),
            "dcat:keyword": service.keywords.words().map(literal).collect::<Vec<_>>(),
            "cv:holdsRequirement": parts.all("requirement", "cv:Requirement", &service.requirements, |it, _| json!({ "dct:title": texts(it) })),
            "cpsv:hasInput": parts.all("evidence", "cv:Evidence", &service.evidence, evidence),
            "cv:hasCost": parts.all("cost", "cv:Cost", &service.costs, |it, _| self.cost(it)),
            "cv:hasChannel": parts.all("channel", "cv:Channel", &service.channels, |it, _| self.channel(it)),
            "cpsv:produces": parts.all("output", "cv:Output", service.output.as_slice(), |it, _| json!({ "dct:title": texts(it) })),
            "cv:hasLegalResource": parts.all("law", "eli:LegalResource", &service.legal_resources, law),
            "dct:temporal": parts.all("enrolment", "dct:PeriodOfTime", service.enrolment.as_slice(), enrolment),
            "adms:identifier": parts.all("code", "adms:Identifier", service.code.as_slice(), |it, _| json!({ "skos:notation": it })),
            "cpsv:follows": service.silence.map(|it| self.silence(it)),
            "cv:processingTime": service.months_to_resolve.map(|months| json!({ "@type": "xsd:duration", "@value": format!("P{months}M") })),
            "cv:thematicArea": self.theme(&service.theme),
        });
        without_blanks(&mut node);
        node
    }

    fn share(&mut self, iri: String, mut node: Value) -> Value {
        node["@id"] = json!(iri);
        self.shared.insert(iri.clone(), node);
        json!({ "@id": iri })
    }

    fn language(&mut self, lang: Lang) -> Value {
        let node = json!({ "@type": "dct:LinguisticSystem" });
        self.share(authority(lang).to_owned(), node)
    }

    /// A concept of the portal's own.
    fn concept(&mut self, list: &str, notation: &str, label: Option<&Localized>) -> Value {
        let iri = format!("{}/#{list}-{notation}", self.publisher.base);
        let mut node = json!({ "@type": "skos:Concept", "skos:notation": notation });
        if let Some(label) = label {
            node["skos:prefLabel"] = json!(texts(label));
        }
        self.share(iri, node)
    }

    fn theme(&mut self, id: &str) -> Option<Value> {
        let municipality = self.publisher.municipality;
        let label = municipality.theme(id).map(|theme| &theme.name);
        (!id.is_empty()).then(|| self.concept("theme", id, label))
    }

    /// Whose a service is; where nobody says, it is the municipality that offers it. All
    /// serve its territory, whatever else they serve.
    fn organisation(&mut self, id: &str) -> Value {
        let Publisher { base, municipality } = self.publisher;
        let code = &municipality.ine_code;
        let place = json!({ "@type": "dct:Location", "dct:identifier": code, "skos:prefLabel": texts(&municipality.name) });
        let place = self.share(format!("{base}/#place"), place);
        let known = municipality.organisation(id);
        let label = known.map_or(&municipality.name, |it| &it.name);
        let end = known.map_or_else(String::new, |it| format!("-{}", it.id));
        let node = json!({
            "@type": "cv:PublicOrganisation",
            "dct:identifier": known.map_or(code, |it| &it.id),
            "skos:prefLabel": texts(label),
            "dct:spatial": place,
        });
        self.share(format!("{base}/{MUNICIPALITY}{end}"), node)
    }

    fn cost(&mut self, cost: &Cost) -> Value {
        let euros = format!("{}.{:02}", cost.amount.0 / 100, cost.amount.0 % 100);
        let currency = json!({ "@type": "skos:Concept" });
        json!({
            "cv:hasValue": { "@type": "xsd:double", "@value": euros },
            "cv:currency": self.share(EURO.to_owned(), currency),
            "dct:description": texts(&cost.description),
        })
    }

    fn channel(&mut self, channel: &Channel) -> Value {
        let kind = notation(&CHANNELS, &channel.kind);
        json!({
            "dct:type": self.concept("channel", kind, None),
            "dct:description": texts(&channel.description),
            "foaf:page": page(channel.url.as_ref()),
        })
    }

    fn silence(&mut self, silence: Silence) -> Value {
        let key = match silence {
            Silence::Granted => "after-silence-granted",
            Silence::Refused => "after-silence-refused",
        };
        let languages = &self.publisher.municipality.languages;
        let words = languages
            .iter()
            .map(|lang| (*lang, Words::new(*lang).t(key)));
        let words = texts(&words.collect());
        let name = notation(&SILENCES, &silence);
        let rule = json!({
            "@type": "cpsv:Rule",
            "dct:identifier": format!("silence-{name}"),
            "dct:title": words,
            "dct:description": words,
            "dct:type": self.concept("silence", name, None),
        });
        self.share(
            format!("{}/#rule-silence-{name}", self.publisher.base),
            rule,
        )
    }
}

/// Where the parts of a service stand: on its page.
struct Parts<'a> {
    page: &'a str,
    id: &'a str,
}

impl Parts<'_> {
    fn all<T>(
        &self,
        what: &str,
        class: &str,
        parts: &[T],
        mut write: impl FnMut(&T, &str) -> Value,
    ) -> Vec<Value> {
        let number = |(number, part): (usize, &T)| {
            let identifier = format!("{}-{what}-{number}", self.id);
            let mut node = write(part, &identifier);
            node["@id"] = json!(format!("{}#{what}-{number}", self.page));
            node["@type"] = json!(class);
            node["dct:identifier"] = json!(identifier);
            without_blanks(&mut node);
            node
        };
        (1..).zip(parts).map(number).collect()
    }
}

fn evidence(evidence: &Evidence, identifier: &str) -> Value {
    let holder = evidence.held_by.as_ref().map(|holder| {
        json!({
            "@type": "foaf:Agent",
            "dct:identifier": format!("{identifier}-holder"),
            "dct:title": texts(holder),
        })
    });
    json!({ "dct:title": texts(&evidence.name), "cv:isProvidedBy": holder })
}

fn law(law: &LegalResource, _: &str) -> Value {
    json!({ "dct:title": texts(&law.name), "foaf:page": page(law.url.as_ref()) })
}

fn enrolment(enrolment: &Enrolment, _: &str) -> Value {
    let date = |date: jiff::civil::Date| json!({ "@type": "xsd:date", "@value": date.to_string() });
    json!({
        "dcat:startDate": date(enrolment.opens),
        "dcat:endDate": date(enrolment.closes),
        "dct:description": texts(&enrolment.dates),
    })
}

fn page(url: Option<&String>) -> Option<Value> {
    url.map(|url| json!({ "@id": url, "@type": "foaf:Document" }))
}

fn texts(text: &Localized) -> Vec<Value> {
    literals(text).collect()
}

fn literals(text: &Localized) -> impl Iterator<Item = Value> {
    let said = text.texts().filter(|(_, text)| !text.trim().is_empty());
    said.map(literal)
}

fn literal((lang, text): (Lang, &str)) -> Value {
    json!({ "@language": lang.tag(), "@value": text })
}

/// Leaves out what is not there.
fn without_blanks(node: &mut Value) {
    if let Some(node) = node.as_object_mut() {
        node.retain(|_, value| {
            !value.is_null() && value.as_array().is_none_or(|it| !it.is_empty())
        });
    }
}
