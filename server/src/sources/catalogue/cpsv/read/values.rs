//! The values of nodes, and what was not asked for.

use app::model::{lang::Lang, localized::Localized};

use super::{
    super::graph::{self, Value},
    Reading,
};
use crate::sources::findings::{BrokenFile, GapKind};

/// What belongs to the form of a document, and says nothing of a service.
const FORM: [&str; 5] = [
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
    "dct:identifier",
    "dct:language",
    "dct:spatial",
    "skos:prefLabel",
];

impl<'a> Reading<'a> {
    pub(super) fn gap(&mut self, field: &'static str, kind: GapKind, found: Option<&str>) {
        self.findings.gap(&self.code, field, kind, found);
    }

    pub(super) fn refuse(&self, field: &str, wrong: String) -> BrokenFile {
        BrokenFile {
            file: None,
            place: graph::pointer(self.text, self.graph, self.at),
            field: Some(field.to_owned()),
            wrong,
        }
    }

    pub(super) fn values(&mut self, node: &'a str, field: &'static str) -> Vec<&'a Value> {
        self.seen.insert((node, field));
        let values = self.graph.nodes.get(node).into_iter().flatten();
        values
            .filter(|(name, _)| name == field)
            .map(|(_, value)| value)
            .collect()
    }

    pub(super) fn nodes(
        &mut self,
        node: &'a str,
        field: &'static str,
    ) -> Result<Vec<&'a str>, BrokenFile> {
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
    pub(super) fn text(
        &mut self,
        node: &'a str,
        field: &'static str,
    ) -> Result<Option<String>, BrokenFile> {
        match self.values(node, field).as_slice() {
            [] => Ok(None),
            [Value::Text { text, .. }] => Ok(Some(text.clone())),
            [Value::Node(_)] => Err(self.refuse(field, "it is a node, expected a text".into())),
            _ => Err(self.refuse(field, "it has several values".into())),
        }
    }

    pub(super) fn texts(
        &mut self,
        node: &'a str,
        field: &'static str,
    ) -> Result<Localized, BrokenFile> {
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
    pub(super) fn literals(&mut self, node: &'a str, field: &'static str) -> Vec<(Lang, String)> {
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

    pub(super) fn leave_the_rest(&mut self) {
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
