//! `purposes/ID.toml`: what personal data are used for, and the law that allows it.

use std::path::Path;

use app::model::{
    consent::PERSONALISATION,
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
        basis: raw.basis.into_inner(),
        law: raw.law.into_inner(),
        retention_days: raw.retention_days.into_inner(),
        profiling: raw.profiling,
        name: file.text("name", raw.name, &municipality.languages),
        text: file.text("text", raw.text, &municipality.languages),
    })
}
