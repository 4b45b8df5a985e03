//! A catalogue of procedures as councils really have it: one JSON object per line, headings
//! of a spreadsheet as its keys. Nothing is invented: what is not there is a gap, and what
//! was changed is a repair; both are listed.

mod families;
mod record;
mod report;
mod service;
mod slug;
mod tidy;

use app::model::{municipality::Theme, service::PublicService};
use serde::Serialize;

use record::Record;
pub use report::Report;

/// What a catalogue holds, and what it lacks.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Catalogue {
    /// In the order of the file. `organisation` is empty: whoever imports them says whose
    /// they are.
    pub services: Vec<PublicService>,
    /// The families, in order of appearance, named as in the file but not in capitals.
    pub themes: Vec<Theme>,
    pub gaps: Vec<Gap>,
    pub repairs: Vec<Repair>,
    /// Values with no place in the model, by field.
    pub unplaced: Vec<Unplaced>,
}

/// Something a citizen would need and the catalogue does not say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gap {
    pub code: String,
    pub field: &'static str,
    pub kind: GapKind,
    /// What stands there instead.
    pub found: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GapKind {
    /// Nothing stands there.
    Missing,
    /// A term without dates.
    Undated,
    /// «According to the rules», without saying which.
    ByReference,
    /// A value that is none of the known ones.
    Unknown,
    /// A text with a fault that only its author can mend; kept as it is.
    Doubtful,
}

/// A text that was changed on the way in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Repair {
    pub code: String,
    pub field: &'static str,
    pub before: String,
    /// Empty where a repetition was left out.
    pub after: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unplaced {
    pub field: &'static str,
    pub values: usize,
}

/// A line that cannot be read; nothing of the file is taken then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}{}: {wrong}", field.as_deref().map(|it| format!(", field `{it}`")).unwrap_or_default())]
pub struct CatalogueError {
    /// From one.
    pub line: usize,
    pub field: Option<String>,
    pub wrong: String,
}

/// Reads a catalogue in Spanish, one JSON object per line; empty lines do not count.
///
/// # Errors
/// The first line that is no such object, with its field.
pub fn parse_ndjson(text: &str) -> Result<Catalogue, CatalogueError> {
    let records = record::read(text.trim_start_matches('\u{feff}'))?;
    let mut catalogue = Catalogue::default();
    let families = families::of(&records, &mut catalogue.repairs);
    catalogue.themes = families.themes();
    for record in &records {
        let theme = families.theme_of(&record.family);
        let service = service::of(record, theme, &mut catalogue.gaps, &mut catalogue.repairs);
        catalogue.services.push(service);
    }
    catalogue.unplaced = unplaced(&records);
    Ok(catalogue)
}

impl Catalogue {
    /// What there is and what is not, to be read by a person.
    #[must_use]
    pub fn report(&self) -> Report<'_> {
        Report(self)
    }
}

fn unplaced(records: &[Record]) -> Vec<Unplaced> {
    let count = |field, value: fn(&Record) -> &Option<String>| Unplaced {
        field,
        values: records.iter().filter(|it| value(it).is_some()).count(),
    };
    [
        count(record::INITIATION, |it| &it.initiation),
        count(record::DECIDED_BY, |it| &it.decided_by),
        count(record::REMEDIES, |it| &it.remedies),
        count(record::DIAGRAM, |it| &it.diagram),
    ]
    .into_iter()
    .filter(|it| it.values > 0)
    .collect()
}

#[cfg(test)]
mod tests;
