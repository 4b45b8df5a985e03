//! What is wrong in a municipality's folder, said so that it can be mended.

use std::{
    fmt,
    ops::Range,
    path::{Path, PathBuf},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub file: PathBuf,
    /// From one.
    pub line: usize,
    pub wrong: String,
    pub expected: String,
}

impl Problem {
    /// A problem at a byte range of `source`; without a range, at its first line.
    pub fn at(
        file: &Path,
        source: &str,
        span: Option<Range<usize>>,
        wrong: impl Into<String>,
        expected: impl Into<String>,
    ) -> Self {
        let start = span.map_or(0, |span| span.start.min(source.len()));
        let before = String::from_utf8_lossy(&source.as_bytes()[..start]);
        let line = 1 + before.matches('\n').count();
        Self {
            file: file.to_owned(),
            line,
            wrong: wrong.into(),
            expected: expected.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            line,
            wrong,
            expected,
        } = self;
        write!(f, "{}:{line}: {wrong}; expected {expected}", file.display())
    }
}
