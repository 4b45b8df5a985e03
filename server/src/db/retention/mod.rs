//! How long each table keeps what it holds, and letting go of what is older: `rules` says it,
//! `run` does it and counts.

mod rules;
mod run;

use app::model::municipality::Purpose;
use jiff::{SignedDuration, Timestamp};

pub(super) use rules::unused;
pub use rules::{RULES, STAYS};
pub use run::{Due, Total, due, purge, record, report, runs};

/// No transaction lets go of more: others write meanwhile.
pub const BATCH: i64 = 1000;

/// What some tables hold, for how long, and why no longer.
#[derive(Debug)]
pub struct Rule {
    /// As the report and the metrics name it.
    pub name: &'static str,
    pub tables: &'static [&'static str],
    pub kept: Kept,
    pub why: &'static str,
    /// How many there are from before `$1`, and the oldest instant.
    due: &'static str,
    how: How,
}

#[derive(Debug, Clone, Copy)]
pub enum Kept {
    For(SignedDuration),
    /// As the folder's purpose says.
    Purpose(&'static str),
}

#[derive(Debug)]
enum How {
    /// Row after row, `$2` of those from before `$1` at once.
    Rows(&'static str),
    /// With what was counted from it.
    Journal(&'static str),
    /// With all that its source told.
    Projection,
    /// With what was kept by it.
    Mandate,
    /// From the beginning of each chain.
    Access,
}

const fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

impl Rule {
    /// For how long, unless the folder has no such purpose: nobody says then, and all stays.
    #[must_use]
    pub fn kept(&self, purposes: &[Purpose]) -> Option<SignedDuration> {
        match self.kept {
            Kept::For(time) => Some(time),
            Kept::Purpose(id) => purposes
                .iter()
                .find(|purpose| purpose.id == id)
                .map(|purpose| days(purpose.retention_days.into())),
        }
    }

    /// What is from before this instant goes.
    #[must_use]
    pub fn oldest(&self, purposes: &[Purpose], now: Timestamp) -> Option<Timestamp> {
        self.kept(purposes).map(|kept| now - kept)
    }
}
