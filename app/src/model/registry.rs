//! What goes in and out of an administration's registry (art. 16 Ley 39/2015).

use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use serde::{Deserialize, Serialize};

use super::{
    home::SourceState,
    lang::Lang,
    record_key::RecordKey,
    working_days::{Term, WorkingDays},
};

/// Days after which an unopened notification counts as rejected (art. 43.2).
pub const TO_READ: Term = Term::CalendarDays(10);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegistryEntry {
    pub id: String,
    pub organisation: String,
    /// What the registry numbers it, where it says so.
    pub number: Option<String>,
    /// From the administration to the citizen.
    pub outgoing: bool,
    /// The registry's day, from which terms count.
    pub on: Date,
    pub time: Option<Time>,
    /// In the source's own words and language.
    pub subject: String,
    pub lang: Lang,
    pub url: Option<String>,
    pub notification: Option<NotificationState>,
    /// The cases it belongs to.
    pub cases: Vec<String>,
    pub attachments: Vec<Attachment>,
}

impl RegistryEntry {
    #[must_use]
    pub fn key(&self) -> RecordKey {
        RecordKey::new(&self.organisation, &self.id)
    }

    /// Whether it is a notification nobody opened yet.
    #[must_use]
    pub fn waits_to_be_opened(&self) -> bool {
        self.outgoing && self.notification == Some(NotificationState::Deposited)
    }

    /// The last day to open it.
    #[must_use]
    pub fn open_until(&self, days: &WorkingDays) -> Date {
        days.last_day(self.on, TO_READ)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotificationState {
    /// Put at the citizen's disposal, not opened.
    Deposited,
    Accepted,
    Rejected,
}

impl NotificationState {
    pub const ALL: [Self; 3] = [Self::Deposited, Self::Accepted, Self::Rejected];

    /// As it stands in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Deposited => "deposited",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}

/// A document that came with an entry; it stays where it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    pub name: String,
    pub url: Option<String>,
    /// The code by which anyone can check it (*código seguro de verificación*).
    pub code: Option<String>,
    /// Where the code is checked.
    pub check_url: Option<String>,
}

/// A notification with legal effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    pub entry: RegistryEntry,
    pub opening: Option<Opening>,
}

/// That it was opened from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    pub at: Timestamp,
    /// The administration answered since, and still says that nobody opened it.
    pub denied: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notifications {
    /// The first to end first.
    pub waiting: Vec<Notification>,
    /// Accepted or rejected, newest first.
    pub past: Vec<Notification>,
    pub sources: Vec<SourceState>,
}
