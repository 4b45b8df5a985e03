//! `life_events/ID.toml`: a route over administrations, step by step.

use std::{collections::BTreeMap, path::Path};

use app::model::{
    lang::Lang,
    life_event::{EventKind, LifeEvent, Step, What},
    municipality::Municipality,
    service::PublicService,
};
use serde::Deserialize;
use toml::Spanned;

use super::{
    file::{File, Text, tomls},
    problem::Problem,
    service::keywords,
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

/// A folder without life events is complete too.
pub fn read(
    dir: &Path,
    municipality: &Municipality,
    services: &[PublicService],
    problems: &mut Vec<Problem>,
) -> Vec<LifeEvent> {
    if !dir.join("life_events").exists() {
        return vec![];
    }
    tomls(dir, "life_events", problems)
        .into_iter()
        .filter_map(|(id, path)| {
            let mut file = File::open(path, problems)?;
            let raw: LifeEventFile = file.parse()?;
            let languages = &municipality.languages;
            Some(LifeEvent {
                id,
                kind: raw.kind,
                name: file.text("name", raw.name, languages),
                description: file.text("description", raw.description, languages),
                keywords: keywords(raw.keywords),
                steps: raw
                    .step
                    .into_iter()
                    .filter_map(|step| self::step(&mut file, step, municipality, services))
                    .collect(),
            })
        })
        .collect()
}

fn step(
    file: &mut File<'_>,
    raw: Spanned<StepTable>,
    municipality: &Municipality,
    services: &[PublicService],
) -> Option<Step> {
    let span = raw.span();
    let raw = raw.into_inner();
    let what = match (raw.service, raw.organisation, raw.name, raw.url) {
        (Some(service), None, None, None) => {
            let known: Vec<&str> = services.iter().map(|it| it.id.as_str()).collect();
            What::Service(file.reference("service", service, &known))
        }
        (None, Some(organisation), Some(name), Some(url)) => {
            let known: Vec<&str> = municipality
                .organisations
                .iter()
                .map(|it| it.id.as_str())
                .collect();
            What::Elsewhere {
                organisation: file.reference("organisation", organisation, &known),
                name: file.text("name", name, &municipality.languages),
                url: file.url(Some(url))?,
            }
        }
        _ => {
            let expected = "either `service`, or `organisation`, `name` and `url`";
            file.refuse(
                Some(span),
                "this step leads nowhere, or to two places",
                expected,
            );
            return None;
        }
    };
    Some(Step {
        what,
        why: file.text("why", raw.why, &municipality.languages),
        optional: raw.optional,
    })
}
