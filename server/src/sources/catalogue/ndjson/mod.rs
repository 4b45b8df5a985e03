//! A catalogue as councils really have it: one JSON object per line, headings of a
//! spreadsheet as its keys, in Spanish.

mod families;
mod record;
mod service;

use super::Catalogue;
use crate::sources::findings::{BrokenFile, Findings};
use record::Record;

/// What the file's columns leave out for every procedure.
const NO_COLUMN: &str = "cost, months to resolve, who may apply, SIA code";

/// Reads a catalogue in Spanish, one JSON object per line; empty lines do not count.
///
/// # Errors
/// The first line that is no such object, with its field.
pub fn parse(text: &str) -> Result<Catalogue, BrokenFile> {
    let records = record::read(text.trim_start_matches('\u{feff}'))?;
    let mut findings = Findings {
        no_column: NO_COLUMN,
        ..Findings::default()
    };
    let families = families::of(&records, &mut findings.repairs);
    let mut services = vec![];
    for record in &records {
        let theme = families.theme_of(&record.family);
        services.push(service::of(record, theme, &mut findings));
        unplaced(record, &mut findings);
    }
    Ok(Catalogue {
        services,
        themes: families.themes(),
        findings,
    })
}

fn unplaced(record: &Record, findings: &mut Findings) {
    for (field, value) in [
        (record::INITIATION, &record.initiation),
        (record::DECIDED_BY, &record.decided_by),
        (record::REMEDIES, &record.remedies),
        (record::DIAGRAM, &record.diagram),
    ] {
        if value.is_some() {
            findings.unplace(field);
        }
    }
}

#[cfg(test)]
mod tests;
