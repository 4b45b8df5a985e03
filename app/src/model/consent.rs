//! Consent, as a citizen sees it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{data_category::DataCategory, lang::Lang, municipality::LegalBasis};

/// The purpose behind everything the portal learns from behaviour.
pub const PERSONALISATION: &str = "personalisation";
/// The purpose behind asking the administrations what they expect.
pub const ADMINISTRATION: &str = "administration";

/// An act on a purpose: a row of the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ConsentAct {
    Grant,
    /// A no before any yes; it is not asked again.
    Refuse,
    Withdraw,
    /// Nobody's: what would be allowed grew, so that the yes to an older text no longer holds.
    Expire,
}

impl ConsentAct {
    const ALL: [Self; 4] = [Self::Grant, Self::Refuse, Self::Withdraw, Self::Expire];

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

    /// Whether it takes back what was allowed, and with it all that was derived.
    #[must_use]
    pub const fn undoes(self) -> bool {
        matches!(self, Self::Withdraw | Self::Expire)
    }

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Grant => "grant",
            Self::Refuse => "refuse",
            Self::Withdraw => "withdraw",
            Self::Expire => "expire",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.as_str() == text)
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

/// What holds for a purpose. None holds where nothing was decided, or the yes expired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConsentState {
    pub granted: bool,
    pub since: Timestamp,
    pub text_version: u32,
}

impl ConsentState {
    #[must_use]
    pub const fn after(event: &ConsentEvent) -> Option<Self> {
        let granted = match event.act {
            ConsentAct::Grant => true,
            ConsentAct::Refuse | ConsentAct::Withdraw => false,
            ConsentAct::Expire => return None,
        };
        Some(Self {
            granted,
            since: event.at,
            text_version: event.text_version,
        })
    }

    /// What a ledger amounts to, oldest row first; by purpose.
    #[must_use]
    pub fn projected(events: &[ConsentEvent]) -> BTreeMap<String, Self> {
        let last: BTreeMap<&str, &ConsentEvent> = events
            .iter()
            .map(|event| (event.purpose.as_str(), event))
            .collect();
        let states = last
            .into_iter()
            .filter_map(|(purpose, event)| Some((purpose.to_owned(), Self::after(event)?)));
        states.collect()
    }
}

/// A purpose as somebody read it when they decided; kept word by word under its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PurposeNotice {
    pub purpose: String,
    pub version: u32,
    pub lang: Lang,
    pub name: String,
    pub text: String,
    pub controller: String,
    pub basis: LegalBasis,
    pub law: String,
    pub data: Vec<DataCategory>,
    pub retention_days: u32,
    pub profiling: bool,
}

/// Proof of one decision (ISO/IEC TS 27560).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentReceipt {
    pub event: ConsentEvent,
    /// Whether it is what holds now.
    pub in_force: bool,
    /// Whose: a name that says nothing outside this portal.
    pub pseudonym: String,
    /// Hexadecimal SHA-256 of what was read.
    pub notice_hash: String,
    /// What was read; none in rows of before it was kept.
    pub notice: Option<PurposeNotice>,
    pub lang: Lang,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_act_on_each_purpose_counts() {
        let event = |seq: i64, purpose: &str, act| ConsentEvent {
            seq,
            purpose: purpose.into(),
            act,
            text_version: u32::try_from(seq).unwrap(),
            at: Timestamp::from_second(seq).unwrap(),
            hash: String::new(),
        };
        let state = |granted, seq: i64| ConsentState {
            granted,
            since: Timestamp::from_second(seq).unwrap(),
            text_version: u32::try_from(seq).unwrap(),
        };
        let mut events = vec![
            event(1, "a", ConsentAct::Refuse),
            event(2, "b", ConsentAct::Grant),
            event(3, "a", ConsentAct::Grant),
            event(4, "b", ConsentAct::Withdraw),
        ];
        let holds = ConsentState::projected(&events);
        assert_eq!(holds.get("a"), Some(&state(true, 3)));
        assert_eq!(holds.get("b"), Some(&state(false, 4)));
        events.push(event(5, "a", ConsentAct::Expire));
        let holds = ConsentState::projected(&events);
        assert_eq!(holds.get("a"), None, "it is asked anew");
        assert_eq!(holds.len(), 1);
    }
}
