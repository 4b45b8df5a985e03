//! `life_events/ID.toml`: a route over administrations, step by step.

use std::{collections::BTreeMap, path::Path};

use app::model::{
    lang::Lang,
    life_event::{Destination, EventKind, LifeEvent, Step},
    municipality::Municipality,
};
use serde::Deserialize;
use toml::Spanned;

use super::{
    file::{File, Text, keywords, tomls},
    problem::Problem,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LifeEventFile {
    kind: EventKind,
    name: Text,
    description: Text,
    #[serde(default)]
    keywords: BTreeMap<Lang, Vec<String>>,
    step: Vec<Spanned<StepTable>>,
}

/// Either a service of the folder, or an organisation with a name and an address.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepTable {
    service: Option<Spanned<String>>,
    organisation: Option<Spanned<String>>,
    name: Option<Text>,
    url: Option<Spanned<String>>,
    why: Text,
    #[serde(default)]
    optional: bool,
}

/// What a life event's file is checked against.
struct Reading<'a> {
    languages: &'a [Lang],
    organisations: Vec<&'a str>,
    services: Vec<&'a str>,
}

/// A folder without life events is complete too.
pub fn read(
    dir: &Path,
    municipality: &Municipality,
    problems: &mut Vec<Problem>,
) -> Vec<LifeEvent> {
    if !dir.join("life_events").exists() {
        return vec![];
    }
    let organisations = municipality.organisations.iter();
    // One that cannot be read is there all the same, and its own problem is told.
    let services = tomls(dir, "services", &mut vec![]);
    let reading = Reading {
        languages: &municipality.languages,
        organisations: organisations.map(|it| it.id.as_str()).collect(),
        services: services.iter().map(|(id, _)| id.as_str()).collect(),
    };
    tomls(dir, "life_events", problems)
        .into_iter()
        .filter_map(|(id, path)| reading.life_event(id, &mut File::open(path, problems)?))
        .collect()
}

impl Reading<'_> {
    fn life_event(&self, id: String, file: &mut File<'_>) -> Option<LifeEvent> {
        let raw: LifeEventFile = file.parse()?;
        let steps = raw.step.into_iter();
        Some(LifeEvent {
            id,
            kind: raw.kind,
            name: file.text("name", raw.name, self.languages),
            description: file.text("description", raw.description, self.languages),
            keywords: keywords(raw.keywords),
            steps: steps.filter_map(|it| self.step(file, it)).collect(),
        })
    }

    fn step(&self, file: &mut File<'_>, raw: Spanned<StepTable>) -> Option<Step> {
        let span = raw.span();
        let raw = raw.into_inner();
        let leads_to = match (raw.service, raw.organisation, raw.name, raw.url) {
            (Some(service), None, None, None) => {
                Destination::Service(file.reference("service", service, &self.services))
            }
            (None, Some(organisation), Some(name), Some(url)) => Destination::Elsewhere {
                organisation: file.reference("organisation", organisation, &self.organisations),
                name: file.text("name", name, self.languages),
                url: file.url(Some(url))?,
            },
            _ => {
                file.refuse(
                    Some(span),
                    "this step leads nowhere, or to two places",
                    "either `service`, or `organisation`, `name` and `url`",
                );
                return None;
            }
        };
        Some(Step {
            leads_to,
            why: file.text("why", raw.why, self.languages),
            optional: raw.optional,
        })
    }
}
