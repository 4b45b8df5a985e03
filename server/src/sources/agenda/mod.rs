//! The activities that Madrid's open data publishes: a CSV in ISO-8859-1 with semicolons,
//! known by its heading. Nothing is invented; what was changed or is lacking is listed.

mod columns;
mod row;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use app::model::activity::Activity;

use super::{
    findings::{BrokenFile, Findings},
    table,
};
use columns::{Heading, ID};

/// What a file of activities holds, and what it lacks.
#[derive(Debug, Clone, Default)]
pub struct Agenda {
    /// In the order of the file.
    pub activities: Vec<Activity>,
    pub findings: Findings,
}

/// Reads a file of activities.
///
/// # Errors
/// The first line that cannot be read, with its field.
pub fn parse(bytes: &[u8]) -> Result<Agenda, BrokenFile> {
    let rows = table::rows(&text(bytes))?;
    let Some((heading, rows)) = rows.split_first() else {
        return Err(BrokenFile::line(1, None, "there is nothing in it"));
    };
    let heading = Heading::read(heading)?;
    let mut agenda = Agenda::default();
    let mut lines: HashMap<String, usize> = HashMap::new();
    for row in rows {
        let activity = row::read(&heading, row, &mut agenda.findings)?;
        if let Some(before) = lines.insert(activity.id.clone(), row.line) {
            let wrong = format!("`{}` is that of line {before} too", activity.id);
            return Err(BrokenFile::line(row.line, Some(ID), wrong));
        }
        agenda.activities.push(activity);
    }
    Ok(agenda)
}

/// As it is published, or saved again as UTF-8: accents of the one are no accents of the other.
fn text(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
        // Each byte of ISO-8859-1 is the sign of its number.
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}

/// `CursosTalleres` as words: «Cursos talleres».
fn apart(joined: &str) -> String {
    let mut words = String::with_capacity(joined.len() + 8);
    let mut before: Option<char> = None;
    for sign in joined.chars() {
        let begins = sign.is_uppercase() || sign.is_numeric();
        match before {
            Some(last)
                if last.is_lowercase() && begins || last.is_numeric() && sign.is_alphabetic() =>
            {
                words.push(' ');
                words.extend(sign.to_lowercase());
            }
            _ => words.push(sign),
        }
        before = Some(sign);
    }
    words
}
