//! `purposes/ID.toml`: what personal data are used for, and the law that allows it.

use std::path::Path;

use app::model::{
    consent::PERSONALISATION,
    data_category::DataCategory,
    municipality::{LegalBasis, Municipality, Purpose},
};
use serde::Deserialize;
use toml::Spanned;

use super::{
    file::{File, Text, tomls},
    problem::Problem,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PurposeFile {
    version: Spanned<u32>,
    asks_again_from: Option<Spanned<u32>>,
    controller: Option<Text>,
    data: Spanned<Vec<Spanned<String>>>,
    basis: Spanned<LegalBasis>,
    law: Spanned<String>,
    retention_days: Spanned<u32>,
    #[serde(default)]
    profiling: bool,
    name: Text,
    text: Text,
}

pub fn read(dir: &Path, municipality: &Municipality, problems: &mut Vec<Problem>) -> Vec<Purpose> {
    let files = tomls(dir, "purposes", problems);
    let named = files.iter().any(|(id, _)| id == PERSONALISATION);
    if !named {
        let path = dir.join("purposes").join(format!("{PERSONALISATION}.toml"));
        let wrong = format!("there is no purpose `{PERSONALISATION}`");
        problems.push(Problem::at(
            &path,
            "",
            None,
            wrong,
            "one whose basis is consent",
        ));
    }
    files
        .into_iter()
        .filter_map(|(id, path)| purpose(id, &mut File::open(path, problems)?, municipality))
        .collect()
}

fn purpose(id: String, file: &mut File<'_>, municipality: &Municipality) -> Option<Purpose> {
    let raw: PurposeFile = file.parse()?;
    if id == PERSONALISATION && *raw.basis.get_ref() != LegalBasis::Consent {
        let wrong = "learning from behaviour needs to be allowed";
        file.refuse(Some(raw.basis.span()), wrong, "`basis = \"consent\"`");
    }
    if id == PERSONALISATION && !raw.profiling {
        let wrong = "learning from behaviour is profiling (art. 4.4 RGPD)";
        file.refuse(None, wrong, "`profiling = true`");
    }
    let (asks_again_from, data) = (asks_again_from(file, &raw), categories(file, &raw.data));
    for number in [&raw.version, &raw.retention_days] {
        if *number.get_ref() == 0 {
            file.refuse(
                Some(number.span()),
                "zero counts nothing",
                "a number from 1 on",
            );
        }
    }
    if raw.law.get_ref().trim().is_empty() {
        file.refuse(
            Some(raw.law.span()),
            "`law` is empty",
            "the article that allows it",
        );
    }
    Some(Purpose {
        id,
        version: raw.version.into_inner(),
        asks_again_from,
        controller: match raw.controller {
            Some(name) => file.text("controller", name, &municipality.languages),
            None => municipality.name.clone(),
        },
        data,
        basis: raw.basis.into_inner(),
        law: raw.law.into_inner(),
        retention_days: raw.retention_days.into_inner(),
        profiling: raw.profiling,
        name: file.text("name", raw.name, &municipality.languages),
        text: file.text("text", raw.text, &municipality.languages),
    })
}

/// From the first version on, unless a later one allows more.
fn asks_again_from(file: &mut File<'_>, raw: &PurposeFile) -> u32 {
    let Some(from) = &raw.asks_again_from else {
        return 1;
    };
    let version = *raw.version.get_ref();
    if !(1..=version).contains(from.get_ref()) {
        let wrong = format!("there is no version {} of the text", from.get_ref());
        let expected = format!("a number from 1 to {version}");
        file.refuse(Some(from.span()), wrong, expected);
    }
    *from.get_ref()
}

fn categories(file: &mut File<'_>, raw: &Spanned<Vec<Spanned<String>>>) -> Vec<DataCategory> {
    let known = DataCategory::ALL.map(DataCategory::as_str);
    if raw.get_ref().is_empty() {
        let expected = format!("some of {}", known.join(", "));
        file.refuse(Some(raw.span()), "`data` is empty", expected);
    }
    let names = raw.get_ref().iter().cloned();
    let named = names.map(|name| file.reference("category of data", name, &known));
    let named: Vec<String> = named.collect();
    named
        .iter()
        .filter_map(|it| DataCategory::parse(it))
        .collect()
}
