//! What is pending as a calendar that others read.

use super::{lang::Lang, task::Task};

/// What the address of a calendar says: 32 random bytes in hexadecimal. Never logged, and kept
/// only by who was told it.
#[derive(Clone, PartialEq, Eq)]
pub struct FeedSecret(pub String);

impl FeedSecret {
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        (text.len() == 64 && text.bytes().all(hex)).then(|| Self(text.to_owned()))
    }
}

impl std::fmt::Debug for FeedSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FeedSecret(…)")
    }
}

/// What stands behind such an address.
#[derive(Debug, Clone, PartialEq)]
pub struct Feed {
    /// Of the page where it was made.
    pub lang: Lang,
    pub tasks: Vec<Task>,
}
