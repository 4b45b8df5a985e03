//! What the portal tells a citizen of: a courtesy, without legal effect.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{lang::Lang, record_key::RecordKey};

/// Read or not, no longer than people look back.
pub const KEPT_DAYS: u32 = 365;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Sorts by when it was told.
    pub id: Uuid,
    pub news: News,
    pub at: Timestamp,
    pub read: bool,
}

/// What it tells of, and no more than it takes to say so; the words are made where it is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "args", rename_all = "kebab-case")]
pub enum News {
    Enrolled {
        service: String,
        reference: String,
    },
    EnrolmentCancelled {
        service: String,
    },
    /// One may act for this person from now on, or no longer.
    MandateBegan {
        name: String,
    },
    MandateEnded {
        name: String,
    },
    CalendarMade,
    CalendarRevoked,
    SessionsEnded,
    ObjectionAnswered {
        number: String,
        upheld: bool,
    },
    /// A source told of a notification to open. What it is of, the notification says.
    Notification {
        source: String,
        entry: String,
    },
    /// A case stands elsewhere now than its source last said.
    CaseMoved {
        source: String,
        case: String,
        phase: String,
        lang: Lang,
    },
}

impl News {
    /// The source that told it, and what its record is.
    #[must_use]
    pub fn record(&self) -> Option<RecordKey> {
        match self {
            Self::Notification { source, entry: id }
            | Self::CaseMoved {
                source, case: id, ..
            } => Some(RecordKey::new(source, id)),
            _ => None,
        }
    }

    /// The procedure of the portal it is about.
    #[must_use]
    pub fn service(&self) -> Option<&str> {
        match self {
            Self::Enrolled { service, .. } | Self::EnrolmentCancelled { service } => Some(service),
            _ => None,
        }
    }
}

/// A page of them, newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Messages {
    pub count: usize,
    pub shown: Vec<Message>,
    /// The newest that waits to be read, on whichever page.
    pub unread: Option<Uuid>,
}

/// Which of them were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    One(Uuid),
    /// All that were there when this was the newest.
    Until(Uuid),
}
