//! Consent, as a citizen sees it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The purpose behind everything the portal learns from behaviour.
pub const PERSONALISATION: &str = "personalisation";

/// An act on a purpose: a row of the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ConsentAct {
    Grant,
    /// A no before any yes; it is not asked again.
    Refuse,
    Withdraw,
}

impl ConsentAct {
    /// The act a yes or a no is, after what was decided before; `None` where it changes nothing.
    #[must_use]
    pub const fn deciding(yes: bool, before: Option<bool>) -> Option<Self> {
        match (yes, before) {
            (true, Some(true)) | (false, Some(false)) => None,
            (true, _) => Some(Self::Grant),
            (false, None) => Some(Self::Refuse),
            (false, Some(true)) => Some(Self::Withdraw),
        }
    }

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Grant => "grant",
            Self::Refuse => "refuse",
            Self::Withdraw => "withdraw",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Grant, Self::Refuse, Self::Withdraw]
            .into_iter()
            .find(|act| act.as_str() == text)
    }
}

/// A line of the citizen's own ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentEvent {
    pub seq: i64,
    pub purpose: String,
    pub act: ConsentAct,
    pub text_version: u32,
    pub at: Timestamp,
    /// Hexadecimal SHA-256 over this row and the one before.
    pub hash: String,
}

/// All a citizen has decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permissions {
    /// Since when each granted purpose is granted.
    pub granted: Vec<(String, Timestamp)>,
    /// Newest first.
    pub events: Vec<ConsentEvent>,
}

impl Permissions {
    #[must_use]
    pub fn granted_since(&self, purpose: &str) -> Option<Timestamp> {
        self.granted
            .iter()
            .find(|(id, _)| id == purpose)
            .map(|(_, since)| *since)
    }
}
