//! Finding by words: accents, endings, near misses and synonyms are forgiven, in every
//! language at once, and what was forgiven is said.
//!
//! Our own rather than tantivy: a catalogue is a few thousand short texts that change when the
//! folder does, so sorted arrays in memory hold it, in a tenth of the memory and of the build.

mod index;
mod near;
mod synonyms;
mod terms;
mod words;

pub use index::{Index, Text};
pub use words::fold;

/// What was found, best first, and how far the words were taken.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Hits {
    /// The number of the document and its points, most first.
    pub best: Vec<(usize, f32)>,
    /// Words nothing has, and the near ones looked for instead.
    pub mended: Vec<(String, String)>,
    /// No document has all the words; these have some.
    pub partial: bool,
}

#[cfg(test)]
mod tests;
