//! What a citizen did on the portal: allow-listed kinds and properties, nothing else.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum InteractionKind {
    Opened,
    Read,
    Searched,
    Dismissed,
    Enrolled,
}

impl InteractionKind {
    pub const ALL: [Self; 5] = [
        Self::Opened,
        Self::Read,
        Self::Searched,
        Self::Dismissed,
        Self::Enrolled,
    ];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Read => "read",
            Self::Searched => "searched",
            Self::Dismissed => "dismissed",
            Self::Enrolled => "enrolled",
        }
    }
}

/// One thing a citizen did, as a page or an island reports it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interaction {
    /// Makes a repeated report count once.
    pub key: String,
    pub kind: InteractionKind,
    /// A service, or nothing for a search.
    pub service: Option<String>,
    pub theme: String,
    /// Time the page was really in view, for `Read`.
    pub seconds: Option<u32>,
}
