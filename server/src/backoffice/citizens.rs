//! The demo's citizens: one file each, with dates that move with today.

use std::{
    collections::BTreeMap,
    ops::Range,
    path::{Path, PathBuf},
};

use app::model::{localized::Localized, municipality::DemoCitizen};
use jiff::civil::Date;
use serde::Deserialize;
use toml::{Spanned, de::DeTable, de::DeValue};

use super::records::Records;
use crate::{
    municipality::{dates, problem::Problem},
    sources::hub::Document,
};

/// An invented citizen and what each administration knows of them.
#[derive(Debug, Clone)]
pub struct DemoRecord {
    pub citizen: DemoCitizen,
    pub document: Document,
    /// By source; whoever is missing there is unknown to it.
    pub sources: BTreeMap<String, Records>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CitizenFile {
    name: String,
    document: Spanned<String>,
    story: Spanned<Localized>,
    #[serde(default)]
    source: BTreeMap<String, Records>,
}

/// Where something is wrong, what, and what was expected.
type Flaw = (Option<Range<usize>>, String, String);

/// Reads `dir/citizens/*.toml` by name, the stem of a file being the citizen's id. What is
/// wrong joins `problems`, and that citizen is left out.
pub fn load(dir: &Path, today: Date, problems: &mut Vec<Problem>) -> Vec<DemoRecord> {
    let mut all: Vec<DemoRecord> = vec![];
    for path in files(&dir.join("citizens")) {
        let source = match std::fs::read_to_string(&path) {
            Ok(source) => source,
            Err(error) => {
                problems.push(Problem::at(
                    &path,
                    "",
                    None,
                    error.to_string(),
                    "readable UTF-8",
                ));
                continue;
            }
        };
        let id = path.file_stem().unwrap_or_default().to_string_lossy();
        match read(&id, &source, today, &all) {
            Ok(record) => all.push(record),
            Err(flaws) => {
                problems.extend(flaws.into_iter().map(|(span, wrong, expected)| {
                    Problem::at(&path, &source, span, wrong, expected)
                }));
            }
        }
    }
    all
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(dir)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|it| it == "toml"))
        .collect();
    files.sort();
    files
}

fn read(
    id: &str,
    source: &str,
    today: Date,
    before: &[DemoRecord],
) -> Result<DemoRecord, Vec<Flaw>> {
    let mut table = DeTable::parse(source).map_err(|error| vec![flaw(&error)])?;
    let mut flaws = vec![];
    for (_, value) in table.get_mut().iter_mut() {
        settle_dates(value, today, &mut flaws);
    }
    if !flaws.is_empty() {
        return Err(flaws);
    }
    let file = CitizenFile::deserialize(toml::Deserializer::from(table))
        .map_err(|error| vec![flaw(&error)])?;
    if file.story.get_ref().is_empty() {
        let expected = "a sentence or two";
        flaws.push((
            Some(file.story.span()),
            "an empty story".into(),
            expected.into(),
        ));
    }
    let document = own_document(&file.document, before).map_err(|flaw| flaws.push(flaw));
    let (Ok(document), true) = (document, flaws.is_empty()) else {
        return Err(flaws);
    };
    Ok(DemoRecord {
        citizen: DemoCitizen {
            id: id.to_owned(),
            name: file.name,
            document: document.number().to_owned(),
            story: file.story.into_inner(),
        },
        document,
        sources: file.source,
    })
}

fn own_document(text: &Spanned<String>, before: &[DemoRecord]) -> Result<Document, Flaw> {
    let (number, span) = (text.get_ref(), Some(text.span()));
    let Some(document) = Document::of_party(number) else {
        let expected = "an invented one whose letter is right, such as 00000000T";
        return Err((
            span,
            format!("`{number}` is no NIF or NIE"),
            expected.into(),
        ));
    };
    match before.iter().find(|it| it.document == document) {
        None => Ok(document),
        Some(DemoRecord { citizen, .. }) => {
            let wrong = format!("`{number}` is {}'s document", citizen.id);
            Err((span, wrong, "a document of their own".into()))
        }
    }
}

/// Replaces `today+5d` and the like by the day it means, wherever it stands.
fn settle_dates(value: &mut Spanned<DeValue<'_>>, today: Date, flaws: &mut Vec<Flaw>) {
    let span = value.span();
    match value.get_mut() {
        DeValue::String(text) if text.starts_with("today") => {
            match dates::resolve(text, today, true) {
                Ok(date) => *text = date.to_string().into(),
                Err(expected) => {
                    flaws.push((
                        Some(span),
                        format!("`{text}` is no date"),
                        expected.to_owned(),
                    ));
                }
            }
        }
        DeValue::Array(values) => {
            values
                .iter_mut()
                .for_each(|value| settle_dates(value, today, flaws));
        }
        DeValue::Table(table) => {
            table
                .iter_mut()
                .for_each(|(_, value)| settle_dates(value, today, flaws));
        }
        _ => {}
    }
}

/// serde says both what is wrong and, often, what was expected, in one sentence.
fn flaw(error: &toml::de::Error) -> Flaw {
    let message = error.message();
    let (wrong, expected) = message
        .split_once(", expected ")
        .unwrap_or((message, "a citizen as in the demo's files"));
    (error.span(), wrong.to_owned(), expected.to_owned())
}

#[cfg(test)]
mod tests {
    use app::model::lang::Lang;
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    fn refused(source: &str) -> (usize, String, String) {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("citizens")).unwrap();
        std::fs::write(dir.path().join("citizens/ada.toml"), source).unwrap();
        let mut problems = vec![];
        assert!(load(dir.path(), TODAY, &mut problems).is_empty());
        let [problem] = problems.try_into().unwrap();
        (problem.line, problem.wrong, problem.expected)
    }

    #[test]
    fn the_demo_has_citizens_with_stories() {
        let mut problems = vec![];
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("demo");
        let records = load(&dir, TODAY, &mut problems);
        assert_eq!(problems, []);
        assert!(records.len() >= 7, "{}", records.len());
        for record in &records {
            for lang in Lang::ALL {
                assert!(record.citizen.story.has(lang), "{}", record.citizen.id);
            }
        }
        let marta = records.iter().find(|it| it.citizen.id == "marta").unwrap();
        let debt = &marta.sources["ajuntament"].taxes[0].debts[1];
        assert_eq!(debt.until, date(2026, 11, 28));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let head = "name = \"Ada\"\ndocument = \"00000000T\"\n[story]\nes = \"Sí.\"\n";
        let (line, wrong, expected) = refused(&head.replace("0T", "0R"));
        assert_eq!((line, wrong.as_str()), (2, "`00000000R` is no NIF or NIE"));
        assert!(expected.contains("00000000T"));
        let (line, wrong, _) = refused(&format!("{head}[source.x]\nfoo = 1\n"));
        assert_eq!((line, wrong.as_str()), (6, "unknown field `foo`"));
        let entry = "[[source.x.entry]]\nid = \"1\"\ndirection = \"in\"\nsubject = \"\"\non = ";
        let (line, wrong, _) = refused(&format!("{head}{entry}\"today+x\"\n"));
        assert_eq!((line, wrong.as_str()), (9, "`today+x` is no date"));
        assert_eq!(refused(&format!("{head}{entry}\"2026-02-30\"\n")).0, 9);
        assert_eq!(refused("name = ").0, 1);
    }

    #[test]
    fn a_document_is_one_persons() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("citizens")).unwrap();
        for id in ["ada", "bea"] {
            let text = "name = \"X\"\ndocument = \"00000000T\"\nstory.es = \"Sí.\"\n";
            std::fs::write(dir.path().join(format!("citizens/{id}.toml")), text).unwrap();
        }
        let mut problems = vec![];
        assert_eq!(load(dir.path(), TODAY, &mut problems).len(), 1);
        assert_eq!(problems[0].wrong, "`00000000T` is ada's document");
    }
}
