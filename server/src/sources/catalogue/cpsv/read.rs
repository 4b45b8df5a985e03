//! From a CPSV-AP document to services. What it says in other languages, or by properties
//! that have no place here, is counted as left out.

mod parts;
mod values;

use std::collections::{BTreeMap, HashSet};

use app::model::{
    keywords::Keywords, lang::Lang, localized::Localized, municipality::Theme,
    service::PublicService,
};

use super::{MUNICIPALITY, graph::Graph};
use crate::sources::{
    catalogue::{Catalogue, slug},
    findings::{BrokenFile, Findings, GapKind},
};

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

impl Reading<'_> {
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
        if described.is_empty() || described == service.name {
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

    fn keywords(&mut self) -> Keywords {
        let words = self.literals(self.at, "dcat:keyword");
        words.into_iter().collect()
    }
}
