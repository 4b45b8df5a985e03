//! What was typed in the form of an act and kept for later; nothing is handed in by it (art. 16
//! Ley 39/2015).

use jiff::Timestamp;

/// No telephone, however it is written, has more characters.
pub const LONGEST: usize = 40;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// As it was typed, a wrong one too.
    pub telephone: String,
    pub saved: Timestamp,
}
