//! What the portal offers, and why.

use std::sync::Arc;

use jiff::civil::Date;

use super::service::PublicService;

#[derive(Debug, Clone, PartialEq)]
pub struct Recommendation {
    pub service: Arc<PublicService>,
    /// The sum of its reasons' weights.
    pub score: f64,
    /// Strongest first; never empty.
    pub reasons: Vec<Contribution>,
}

/// A reason and what it adds to the score.
#[derive(Debug, Clone, PartialEq)]
pub struct Contribution {
    pub reason: Reason,
    pub weight: f64,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// The citizen enrolled in this very service before.
    EnrolledBefore { on: Date },
    /// The citizen enrolled in another service of the theme.
    SameTheme {
        service: Arc<PublicService>,
        on: Date,
    },
    /// The citizen looked at the theme this often.
    OpenedTheme { theme: String, times: u32 },
    /// The citizen really read about it.
    ReadAbout { minutes: u32 },
    /// The citizen says that the theme interests them.
    Declared { theme: String },
    /// Enrolment is open until then.
    OpenUntil { closes: Date },
}
