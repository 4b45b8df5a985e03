//! What reading a file of others brought to light, and how it is told to whoever ran the
//! import. Nothing is invented: what is not there is a gap, what was changed is a repair.

mod report;

use std::fmt;

use serde::Serialize;

/// What a file lacks, what was changed in it, and what found no place.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Findings {
    /// What the format has no room for, whatever the file; empty where it has.
    pub no_column: &'static str,
    pub gaps: Vec<Gap>,
    pub repairs: Vec<Repair>,
    /// Values with no place in the model, by field.
    pub unplaced: Vec<Unplaced>,
}

/// Something a citizen would need and the file does not say.
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
    /// An activity that takes place on no day.
    Never,
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
    pub field: String,
    pub values: usize,
}

/// Where a file is broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// From one.
    Line(usize),
    /// A JSON pointer (RFC 6901); empty for the whole document.
    Pointer(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(line) => write!(f, "line {line}"),
            Self::Pointer(pointer) if pointer.is_empty() => write!(f, "the document"),
            Self::Pointer(pointer) => write!(f, "{pointer}"),
        }
    }
}

/// A file as it was read, and what it is called.
#[derive(Debug, Clone)]
pub struct Source {
    pub name: String,
    pub text: String,
}

/// A place that cannot be read; nothing of the file is taken then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{place}{}: {wrong}", file.as_deref().map(|it| format!("{it}, ")).unwrap_or_default(), field.as_deref().map(|it| format!(", field `{it}`")).unwrap_or_default())]
pub struct BrokenFile {
    /// Where several were read.
    pub file: Option<String>,
    pub place: Place,
    pub field: Option<String>,
    pub wrong: String,
}

impl BrokenFile {
    pub fn line(line: usize, field: Option<&str>, wrong: impl Into<String>) -> Self {
        Self {
            file: None,
            place: Place::Line(line),
            field: field.map(str::to_owned),
            wrong: wrong.into(),
        }
    }

    #[must_use]
    pub fn of(mut self, file: &Source) -> Self {
        self.file = Some(file.name.clone());
        self
    }
}

impl Source {
    /// # Errors
    /// The first line that is not UTF-8.
    pub fn utf8(name: String, bytes: Vec<u8>) -> Result<Self, BrokenFile> {
        String::from_utf8(bytes)
            .map(|text| Self {
                text: text.trim_start_matches('\u{feff}').to_owned(),
                name: name.clone(),
            })
            .map_err(|error| {
                let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                let line = good.split(|byte| *byte == b'\n').count();
                let wrong = "it is not UTF-8; save the file as UTF-8";
                BrokenFile {
                    file: Some(name),
                    ..BrokenFile::line(line, None, wrong)
                }
            })
    }
}

impl Findings {
    pub fn gap(&mut self, code: &str, field: &'static str, kind: GapKind, found: Option<&str>) {
        self.gaps.push(Gap {
            code: code.to_owned(),
            field,
            kind,
            found: found.map(str::to_owned),
        });
    }

    pub fn repair(&mut self, code: &str, field: &'static str, before: &str, after: &str) {
        self.repairs.push(Repair {
            code: code.to_owned(),
            field,
            before: before.to_owned(),
            after: after.to_owned(),
        });
    }

    /// A value of `field` that is left out.
    pub fn unplace(&mut self, field: &str) {
        match self.unplaced.iter_mut().find(|it| it.field == field) {
            Some(known) => known.values += 1,
            None => self.unplaced.push(Unplaced {
                field: field.to_owned(),
                values: 1,
            }),
        }
    }
}
