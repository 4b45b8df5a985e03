//! What an administration expects of a citizen.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::{lang::Lang, money::Cents};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TaskKind {
    /// Pay a debt.
    Pay,
    /// Mend or hand in something a case waits for (art. 68 and 73 Ley 39/2015).
    Provide,
    /// Open a notification with legal effect (art. 43).
    Read,
    /// Come to an appointment.
    Come,
}

impl TaskKind {
    pub const ALL: [Self; 4] = [Self::Pay, Self::Provide, Self::Read, Self::Come];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pay => "pay",
            Self::Provide => "provide",
            Self::Read => "read",
            Self::Come => "come",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Whether missing the last day costs a right or money, which goes before all else.
    #[must_use]
    pub const fn costs_if_missed(self) -> bool {
        !matches!(self, Self::Come)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    pub id: String,
    pub kind: TaskKind,
    /// Who asks: an organisation of the municipality's folder.
    pub organisation: String,
    /// In the source's own words and language.
    pub title: String,
    pub lang: Lang,
    /// The last day, already moved off Saturdays, Sundays and holidays.
    pub due: Option<Date>,
    /// `HH:MM`, for appointments.
    pub time: Option<String>,
    pub amount: Option<Cents>,
    /// Where it is done.
    pub url: Option<String>,
    /// A notification opened from here, which its administration has not confirmed yet.
    pub opened: Option<Timestamp>,
}

/// How near the last day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nearness {
    Overdue {
        days: i32,
    },
    Today,
    /// Working days left, the last day included.
    Left {
        working_days: i32,
    },
    NoDate,
}

/// Deterministic order: what costs if missed and has a date first, then nearness, then name.
pub fn order(tasks: &mut [Task]) {
    tasks.sort_by(|a, b| {
        let key = |task: &Task| (task.due.is_none(), task.due, !task.kind.costs_if_missed());
        key(a)
            .cmp(&key(b))
            .then_with(|| a.title.cmp(&b.title))
            .then_with(|| a.id.cmp(&b.id))
    });
}
