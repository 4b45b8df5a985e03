//! Representa's catalogue: a CSV of families and a CSV of procedures, in UTF-8, Catalan
//! first. Both are read together, for a procedure names its family.

mod english;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use app::model::{lang::Lang, localized::Localized, municipality::Theme, service::PublicService};

use super::{Catalogue, slug, tidy};
use crate::sources::{
    findings::{BrokenFile, Findings, GapKind, Source},
    table::{self, Row},
};
use english::is_english;

/// The columns of families; those of procedures go on after a code of their own.
const FAMILY: &str = "Codi família";
const CODE: &str = "Codi tràmit";
const NAMES: [(&str, Option<Lang>); 4] = [
    ("Nom en català", Some(Lang::Ca)),
    ("Nom en castellà", Some(Lang::Es)),
    // Not a language of the portal.
    ("Nom en aranès", None),
    ("Nom en anglès", Some(Lang::En)),
];
const ARANESE: usize = 2;
const ENGLISH: usize = 3;
const DESCRIPTION: &str = "Descripció";
const FUE: &str = "Codi FUE";
const NO_COLUMN: &str = "cost, months to resolve, silence, evidence, channels, legal resources";

const FAMILY_FIELDS: usize = 5;
const PROCEDURE_FIELDS: std::ops::RangeInclusive<usize> = 6..=8;

/// Reads the two files, told apart by their columns.
///
/// # Errors
/// The first line that cannot be read, with its file and field, or which file is missing.
pub fn parse(files: &[Source]) -> Result<Catalogue, BrokenFile> {
    let mut families = None;
    let mut procedures = None;
    for file in files {
        let rows = table::rows(&file.text).map_err(|broken| broken.of(file))?;
        let place = match rows.first().map(|row| row.fields.len()) {
            Some(FAMILY_FIELDS) => &mut families,
            Some(count) if PROCEDURE_FIELDS.contains(&count) => &mut procedures,
            _ => return Err(no_format(file)),
        };
        if place.replace((file, without_heading(rows))).is_some() {
            let wrong = "two files have these columns; give one of families and one of procedures";
            return Err(BrokenFile::line(1, None, wrong).of(file));
        }
    }
    match (families, procedures) {
        (Some(families), Some(procedures)) => both(families, procedures),
        _ => Err(BrokenFile::line(
            1,
            None,
            "Representa's catalogue is two files; give that of families (5 columns) and that \
             of procedures (6 to 8) together",
        )),
    }
}

fn no_format(file: &Source) -> BrokenFile {
    let wrong = "this is none of the formats known: a JSON record per line, CPSV-AP in JSON-LD, \
                 or Representa's CSV, with 5 columns for families and 6 to 8 for procedures";
    BrokenFile::line(1, None, wrong).of(file)
}

/// The template that Representa hands out names its columns.
fn without_heading(mut rows: Vec<Row>) -> Vec<Row> {
    let is_heading = |row: &Row| tidy::spaces(&row.fields[0]).to_lowercase() == "codi família";
    if rows.first().is_some_and(is_heading) {
        rows.remove(0);
    }
    rows
}

fn both(
    (family_file, families): (&Source, Vec<Row>),
    (procedure_file, procedures): (&Source, Vec<Row>),
) -> Result<Catalogue, BrokenFile> {
    let mut reading = Reading {
        findings: Findings {
            no_column: NO_COLUMN,
            ..Findings::default()
        },
        themes: BTreeMap::new(),
        codes: BTreeMap::new(),
    };
    let mut order = vec![];
    for row in &families {
        let code = reading.family(row).map_err(|it| it.of(family_file))?;
        order.push(code);
    }
    let mut services = vec![];
    for row in &procedures {
        let service = reading.procedure(row).map_err(|it| it.of(procedure_file))?;
        services.push(service);
    }
    // Representa makes only families that have procedures.
    let used = |theme: &Theme| services.iter().any(|service| service.theme == theme.id);
    let in_order = order.iter().filter_map(|code| reading.themes.remove(code));
    let themes = in_order.map(|(_, theme)| theme).filter(used).collect();
    Ok(Catalogue {
        services,
        themes,
        findings: reading.findings,
    })
}

struct Reading {
    findings: Findings,
    /// By code, with the line each was on.
    themes: BTreeMap<String, (usize, Theme)>,
    /// Of procedures: family, code and the line.
    codes: BTreeMap<(String, String), usize>,
}

impl Reading {
    fn family(&mut self, row: &Row) -> Result<String, BrokenFile> {
        if row.fields.len() != FAMILY_FIELDS {
            return Err(columns(row, "5"));
        }
        let code = required(row, 0, FAMILY)?;
        let name = self.names(row, &code, 1)?;
        let id = slug::address(&code, name.get(Lang::Ca).text);
        let theme = (row.line, Theme { id, name });
        if let Some((before, _)) = self.themes.insert(code.clone(), theme) {
            let wrong = format!("`{code}` is the code of line {before} too");
            return Err(BrokenFile::line(row.line, Some(FAMILY), wrong));
        }
        Ok(code)
    }

    fn procedure(&mut self, row: &Row) -> Result<PublicService, BrokenFile> {
        if !PROCEDURE_FIELDS.contains(&row.fields.len()) {
            return Err(columns(row, "6 to 8"));
        }
        let family = required(row, 0, FAMILY)?;
        let code = required(row, 1, CODE)?;
        let Some((_, theme)) = self.themes.get(&family) else {
            let wrong = format!("there is no family `{family}` in the file of families");
            return Err(BrokenFile::line(row.line, Some(FAMILY), wrong));
        };
        let theme = theme.id.clone();
        self.unique(row, &family, &code)?;
        let name = self.names(row, &code, 2)?;
        let id = slug::address(&format!("{family}-{code}"), name.get(Lang::Ca).text);
        let mut service = PublicService::new(id, theme, name);
        service.description = self.description(row, &code);
        if row.fields.get(7).is_some_and(|fue| !fue.trim().is_empty()) {
            self.findings.unplace(FUE);
        }
        service.code = Some(code);
        Ok(service)
    }

    /// A code may return in another family, but whoever names it alone names both.
    fn unique(&mut self, row: &Row, family: &str, code: &str) -> Result<(), BrokenFile> {
        let other = self.codes.keys().find(|(_, other)| other == code).cloned();
        let key = (family.to_owned(), code.to_owned());
        if let Some(before) = self.codes.insert(key, row.line) {
            let wrong = format!("`{code}` is the code of line {before} too");
            return Err(BrokenFile::line(row.line, Some(CODE), wrong));
        }
        if let Some((other, _)) = other {
            let found = format!("a procedure of family {other} too");
            self.findings
                .gap(code, CODE, GapKind::Doubtful, Some(&found));
        }
        Ok(())
    }

    /// The names from column `first` on; English under another language is moved.
    fn names(&mut self, row: &Row, code: &str, first: usize) -> Result<Localized, BrokenFile> {
        required(row, first, NAMES[0].0)?;
        let mut names: Vec<String> = vec![];
        for (at, (field, _)) in NAMES.iter().enumerate() {
            names.push(self.tidy(code, field, &row.fields[first + at]));
        }
        if is_english(&names[0]) {
            let found = Some(names[0].as_str());
            self.findings
                .gap(code, NAMES[0].0, GapKind::Doubtful, found);
        }
        for at in 1..=ARANESE {
            if names[ENGLISH].is_empty() && is_english(&names[at]) {
                names[ENGLISH] = std::mem::take(&mut names[at]);
                let after = format!("{}, in {}", names[ENGLISH], NAMES[ENGLISH].0);
                self.findings
                    .repair(code, NAMES[at].0, &names[ENGLISH], &after);
            }
        }
        if !names[ARANESE].is_empty() {
            self.findings.unplace(NAMES[ARANESE].0);
        }
        let mut localized = vec![];
        for ((field, lang), name) in NAMES.into_iter().zip(names) {
            let Some(lang) = lang else { continue };
            if name.is_empty() {
                self.findings.gap(code, field, GapKind::Missing, None);
            } else {
                localized.push((lang, name));
            }
        }
        Ok(localized.into_iter().collect())
    }

    fn description(&mut self, row: &Row, code: &str) -> Localized {
        let text = row.fields.get(6).map(String::as_str).unwrap_or_default();
        let text = self.tidy(code, DESCRIPTION, text);
        if text.is_empty() {
            self.findings.gap(code, DESCRIPTION, GapKind::Missing, None);
            return Localized::default();
        }
        Localized::of(Lang::Ca, text)
    }

    fn tidy(&mut self, code: &str, field: &'static str, before: &str) -> String {
        let text = tidy::spaces(before);
        if text != before && !text.is_empty() {
            self.findings.repair(code, field, before, &text);
        }
        text
    }
}

fn columns(row: &Row, expected: &str) -> BrokenFile {
    let wrong = format!(
        "{} columns, expected {expected}; put a text with a semicolon between quotes",
        row.fields.len()
    );
    BrokenFile::line(row.line, None, wrong)
}

/// A field that may not be empty, without spaces around.
fn required(row: &Row, at: usize, field: &str) -> Result<String, BrokenFile> {
    let value = row.fields[at].trim();
    if value.is_empty() {
        return Err(BrokenFile::line(row.line, Some(field), "it is empty"));
    }
    Ok(value.to_owned())
}
