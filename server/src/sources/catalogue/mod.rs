//! Catalogues of procedures of others. Nothing is invented: what is not there is a gap, and
//! what was changed is a repair; both are listed.
//!
//! To add a format: a module whose `parse` gives a [`Catalogue`], and its mark in [`read`].

pub mod cpsv;
pub mod ndjson;
pub mod representa;
mod slug;
mod tidy;

use app::model::{municipality::Theme, service::PublicService};
use serde::Serialize;

use super::findings::{BrokenFile, Findings, Source};
pub use tidy::single_spaces;

/// What a catalogue holds, and what it lacks.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Catalogue {
    /// In the order of the file. `organisation` is empty where the file does not say whose
    /// they are.
    pub services: Vec<PublicService>,
    /// The families, in order of appearance.
    pub themes: Vec<Theme>,
    #[serde(flatten)]
    pub findings: Findings,
}

/// Reads a catalogue, whatever its format: one JSON object per line, or Representa's two
/// CSV files in either order.
///
/// # Errors
/// The first place that cannot be read, with its file and field.
pub fn read(files: &[Source]) -> Result<Catalogue, BrokenFile> {
    match files {
        [file] if is_json_ld(&file.text) => {
            cpsv::read::parse(&file.text).map_err(|broken| broken.of(file))
        }
        [file] if file.text.trim_start().starts_with('{') => {
            ndjson::parse(&file.text).map_err(|broken| broken.of(file))
        }
        _ => representa::parse(files),
    }
}

fn is_json_ld(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with('[') || text.starts_with('{') && text.contains("\"@context\"")
}
