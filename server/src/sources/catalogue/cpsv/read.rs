//! From a CPSV-AP document to services. What it says in other languages, or by properties
//! that have no place here, is counted as left out.

use std::collections::{BTreeMap, HashSet};

use app::model::{
    lang::Lang,
    localized::Localized,
    municipality::Theme,
    service::{
        Channel, ChannelKind, Cost, Enrolment, Evidence, LegalResource, PublicService, Silence,
    },
};
use jiff::{Span, civil::Date};

use super::{
    CHANNELS, EURO, MUNICIPALITY, SILENCES,
    graph::{self, Graph, Value},
};
use crate::sources::{
    catalogue::{Catalogue, slug},
    findings::{BrokenFile, Findings, GapKind},
};

/// What belongs to the form of a document, and says nothing of a service.
const FORM: [&str; 5] = [
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
    "dct:identifier",
    "dct:language",
    "dct:spatial",
    "skos:prefLabel",
];

/// Reads the services of a document, with their themes.
///
/// # Errors
/// The line where it is no JSON, or the JSON pointer to a service and its field.
pub fn parse(text: &str) -> Result<Catalogue, BrokenFile> {
    let graph = Graph::parse(text)?;
    let mut reading = Reading {
        text,
        graph: &graph,
        findings: Findings::default(),
        at: "",
        code: String::new(),
        seen: HashSet::new(),
    };
    let mut services = vec![];
    let mut themes = BTreeMap::new();
    let mut ids = HashSet::new();
    for node in &graph.services {
        reading.at = node;
        let service = reading.service(&mut themes)?;
        if !ids.insert(service.id.clone()) {
            let wrong = format!("`{}` is the identifier of another service too", service.id);
            return Err(reading.refuse("dct:identifier", wrong));
        }
        services.push(service);
    }
    reading.leave_the_rest();
    Ok(Catalogue {
        services,
        themes: themes.into_values().collect(),
        findings: reading.findings,
    })
}

struct Reading<'a> {
    text: &'a str,
    graph: &'a Graph,
    findings: Findings,
    /// The service being read, and what the findings call it.
    at: &'a str,
    code: String,
    /// Nodes and properties that were asked for.
    seen: HashSet<(&'a str, &'a str)>,
}

impl<'a> Reading<'a> {
    fn service(
        &mut self,
        themes: &mut BTreeMap<String, Theme>,
    ) -> Result<PublicService, BrokenFile> {
        let at = self.at;
        let identifier = self
            .text(at, "dct:identifier")?
            .ok_or_else(|| self.refuse("dct:identifier", "it is not there".into()))?;
        self.code.clone_from(&identifier);
        let name = self.texts(at, "dct:title")?;
        if name.is_empty() {
            let wrong = "no text in es, ca, eu, gl or en".to_owned();
            return Err(self.refuse("dct:title", wrong));
        }
        let theme = self.theme(themes)?;
        let (id, code) = self.names(identifier, &name)?;
        let described = self.texts(at, "dct:description")?;
        let mut service = PublicService::new(id, theme, name);
        service.code = code;
        if described.is_empty() {
            self.gap("dct:description", GapKind::Missing, None);
        }
        // A description that only says the name again stands for none.
        if described != service.name {
            service.description = described;
        }
        service.organisation = self.organisation()?;
        service.keywords = self.keywords();
        service.requirements = self.named("cv:holdsRequirement")?;
        service.output = self.named("cpsv:produces")?.into_iter().next();
        service.evidence = self.evidence()?;
        service.costs = self.costs()?;
        service.channels = self.channels()?;
        service.legal_resources = self.laws()?;
        service.enrolment = self.enrolment()?;
        service.months_to_resolve = self.months()?;
        service.silence = self.silence()?;
        Ok(service)
    }

    /// The address and the code: an identifier that is none of ours is what others call it.
    fn names(
        &mut self,
        identifier: String,
        name: &Localized,
    ) -> Result<(String, Option<String>), BrokenFile> {
        let code = match self.nodes(self.at, "adms:identifier")?.first() {
            Some(node) => self.text(node, "skos:notation")?,
            None => None,
        };
        if slug::of(&identifier) == identifier {
            return Ok((identifier, code));
        }
        let id = slug::address(&identifier, name.get(Lang::Es).text);
        Ok((id, code.or(Some(identifier))))
    }

    fn theme(&mut self, themes: &mut BTreeMap<String, Theme>) -> Result<String, BrokenFile> {
        let field = "cv:thematicArea";
        let nodes = self.nodes(self.at, field)?;
        let Some(node) = nodes.first() else {
            self.gap(field, GapKind::Missing, None);
            return Ok(String::new());
        };
        for _ in &nodes[1..] {
            self.findings.unplace(field);
        }
        let name = self.texts(node, "skos:prefLabel")?;
        if name.is_empty() {
            self.gap(field, GapKind::Unknown, Some(node));
        }
        let notation = self.text(node, "skos:notation")?;
        let id = notation.unwrap_or_else(|| slug::of(name.get(Lang::Es).text));
        if !name.is_empty() {
            let theme = Theme {
                id: id.clone(),
                name,
            };
            themes.insert(id.clone(), theme);
        }
        Ok(id)
    }

    /// An organisation by its identifier; empty where the municipality stands for none.
    fn organisation(&mut self) -> Result<String, BrokenFile> {
        let field = "cv:hasCompetentAuthority";
        let nodes = self.nodes(self.at, field)?;
        let Some(node) = nodes.first() else {
            self.gap(field, GapKind::Missing, None);
            return Ok(String::new());
        };
        if node.ends_with(MUNICIPALITY) {
            return Ok(String::new());
        }
        let identifier = self.text(node, "dct:identifier")?;
        if identifier.is_none() {
            self.gap(field, GapKind::Unknown, Some(node));
        }
        Ok(identifier.unwrap_or_default())
    }

    fn keywords(&mut self) -> Vec<Localized> {
        let words = self.literals(self.at, "dcat:keyword");
        words
            .into_iter()
            .map(|(lang, word)| Localized::of(lang, word))
            .collect()
    }

    fn named(&mut self, field: &'static str) -> Result<Vec<Localized>, BrokenFile> {
        let mut named = vec![];
        for node in self.nodes(self.at, field)? {
            named.extend(self.name_of(field, node)?);
        }
        Ok(named)
    }

    /// The title of a part; a part without one is a gap, and left out.
    fn name_of(
        &mut self,
        field: &'static str,
        node: &'a str,
    ) -> Result<Option<Localized>, BrokenFile> {
        let name = self.texts(node, "dct:title")?;
        if name.is_empty() {
            self.gap(field, GapKind::Missing, Some(node));
        }
        Ok(Some(name).filter(|name| !name.is_empty()))
    }

    fn evidence(&mut self) -> Result<Vec<Evidence>, BrokenFile> {
        let mut evidence = vec![];
        for node in self.nodes(self.at, "cpsv:hasInput")? {
            let Some(name) = self.name_of("cpsv:hasInput", node)? else {
                continue;
            };
            let held_by = match self.nodes(node, "cv:isProvidedBy")?.first() {
                Some(holder) => self.name_of("cv:isProvidedBy", holder)?,
                None => None,
            };
            evidence.push(Evidence { name, held_by });
        }
        Ok(evidence)
    }

    fn costs(&mut self) -> Result<Vec<Cost>, BrokenFile> {
        let mut costs = vec![];
        for node in self.nodes(self.at, "cv:hasCost")? {
            let description = self.texts(node, "dct:description")?;
            let value = self.text(node, "cv:hasValue")?;
            let currency = self.nodes(node, "cv:currency")?;
            if let Some(other) = currency.iter().find(|it| **it != EURO) {
                self.gap("cv:currency", GapKind::Unknown, Some(other));
                continue;
            }
            let Some(value) = value else {
                self.gap("cv:hasValue", GapKind::Missing, None);
                continue;
            };
            let amount = super::euros(&value).ok_or_else(|| {
                self.refuse("cv:hasValue", format!("`{value}` is no amount of euros"))
            })?;
            costs.push(Cost {
                amount,
                description,
            });
        }
        Ok(costs)
    }

    fn channels(&mut self) -> Result<Vec<Channel>, BrokenFile> {
        let mut channels = vec![];
        for node in self.nodes(self.at, "cv:hasChannel")? {
            let description = self.texts(node, "dct:description")?;
            let url = self
                .nodes(node, "foaf:page")?
                .first()
                .map(|url| (*url).to_owned());
            if let Some(kind) = self.known::<ChannelKind>(node, "cv:hasChannel", &CHANNELS)? {
                channels.push(Channel {
                    kind,
                    description,
                    url,
                });
            }
        }
        Ok(channels)
    }

    /// What the `dct:type` of a node is among ours.
    fn known<T: Copy>(
        &mut self,
        node: &'a str,
        field: &'static str,
        names: &[(T, &str)],
    ) -> Result<Option<T>, BrokenFile> {
        let concept = self.nodes(node, "dct:type")?.first().copied();
        let notation = match concept {
            Some(concept) => self.text(concept, "skos:notation")?,
            None => None,
        };
        let known = names
            .iter()
            .find(|(_, name)| Some(*name) == notation.as_deref());
        if known.is_none() {
            self.gap(field, GapKind::Unknown, concept);
        }
        Ok(known.map(|(kind, _)| *kind))
    }

    fn laws(&mut self) -> Result<Vec<LegalResource>, BrokenFile> {
        let mut laws = vec![];
        for node in self.nodes(self.at, "cv:hasLegalResource")? {
            let url = self
                .nodes(node, "foaf:page")?
                .first()
                .map(|url| (*url).to_owned());
            if let Some(name) = self.name_of("cv:hasLegalResource", node)? {
                laws.push(LegalResource { name, url });
            }
        }
        Ok(laws)
    }

    fn enrolment(&mut self) -> Result<Option<Enrolment>, BrokenFile> {
        let Some(node) = self.nodes(self.at, "dct:temporal")?.first().copied() else {
            return Ok(None);
        };
        Ok(Some(Enrolment {
            opens: self.date(node, "dcat:startDate")?,
            closes: self.date(node, "dcat:endDate")?,
            dates: self.texts(node, "dct:description")?,
        }))
    }

    fn date(&mut self, node: &'a str, field: &'static str) -> Result<Date, BrokenFile> {
        let text = self.text(node, field)?.unwrap_or_default();
        text.parse()
            .map_err(|_| self.refuse(field, format!("`{text}` is no date; write 2026-06-01")))
    }

    /// Whole months; a duration in days is a gap, for they are not as long.
    fn months(&mut self) -> Result<Option<u8>, BrokenFile> {
        let field = "cv:processingTime";
        let Some(text) = self.text(self.at, field)? else {
            return Ok(None);
        };
        let span: Span = text
            .parse()
            .map_err(|_| self.refuse(field, format!("`{text}` is no duration; write P3M")))?;
        let months = i32::from(span.get_years()) * 12 + span.get_months();
        let whole = span.fieldwise()
            == Span::new()
                .years(span.get_years())
                .months(span.get_months());
        let months = u8::try_from(months)
            .ok()
            .filter(|months| whole && *months > 0);
        if months.is_none() {
            self.gap(field, GapKind::Unknown, Some(&text));
        }
        Ok(months)
    }

    fn silence(&mut self) -> Result<Option<Silence>, BrokenFile> {
        let field = "cpsv:follows";
        let mut silence = None;
        for rule in self.nodes(self.at, field)? {
            // Its words are ours.
            self.texts(rule, "dct:title")?;
            self.texts(rule, "dct:description")?;
            silence = self.known::<Silence>(rule, field, &SILENCES)?.or(silence);
        }
        Ok(silence)
    }

    fn gap(&mut self, field: &'static str, kind: GapKind, found: Option<&str>) {
        self.findings.gap(&self.code, field, kind, found);
    }

    fn refuse(&self, field: &str, wrong: String) -> BrokenFile {
        BrokenFile {
            file: None,
            place: graph::pointer(self.text, self.graph, self.at),
            field: Some(field.to_owned()),
            wrong,
        }
    }

    fn values(&mut self, node: &'a str, field: &'static str) -> Vec<&'a Value> {
        self.seen.insert((node, field));
        let values = self.graph.nodes.get(node).into_iter().flatten();
        values
            .filter(|(name, _)| name == field)
            .map(|(_, value)| value)
            .collect()
    }

    fn nodes(&mut self, node: &'a str, field: &'static str) -> Result<Vec<&'a str>, BrokenFile> {
        self.values(node, field)
            .into_iter()
            .map(|value| match value {
                Value::Node(node) => Ok(node.as_str()),
                Value::Text { text, .. } => {
                    Err(self.refuse(field, format!("`{text}` is a text, expected a node")))
                }
            })
            .collect()
    }

    /// The one value without a language.
    fn text(&mut self, node: &'a str, field: &'static str) -> Result<Option<String>, BrokenFile> {
        match self.values(node, field).as_slice() {
            [] => Ok(None),
            [Value::Text { text, .. }] => Ok(Some(text.clone())),
            [Value::Node(_)] => Err(self.refuse(field, "it is a node, expected a text".into())),
            _ => Err(self.refuse(field, "it has several values".into())),
        }
    }

    fn texts(&mut self, node: &'a str, field: &'static str) -> Result<Localized, BrokenFile> {
        if self
            .values(node, field)
            .iter()
            .any(|it| matches!(it, Value::Node(_)))
        {
            return Err(self.refuse(field, "it is a node, expected a text".into()));
        }
        Ok(self.literals(node, field).into_iter().collect())
    }

    /// The texts in languages of the portal; the others are left out, and counted.
    fn literals(&mut self, node: &'a str, field: &'static str) -> Vec<(Lang, String)> {
        let mut literals = vec![];
        for value in self.values(node, field) {
            let Value::Text { text, lang } = value else {
                continue;
            };
            let tag = lang.as_deref().unwrap_or_default();
            let primary = tag.split('-').next().unwrap_or_default().to_lowercase();
            match Lang::from_tag(&primary) {
                Some(lang) => literals.push((lang, text.clone())),
                None if tag.is_empty() => self.gap(field, GapKind::Unknown, Some("no @language")),
                None => self.findings.unplace(&format!("{field} in {tag}")),
            }
        }
        literals
    }

    fn leave_the_rest(&mut self) {
        for (node, values) in &self.graph.nodes {
            for (name, _) in values {
                let seen = self.seen.contains(&(node.as_str(), name.as_str()));
                if !seen && !FORM.contains(&name.as_str()) {
                    self.findings.unplace(name);
                }
            }
        }
    }
}
