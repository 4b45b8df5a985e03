//! A citizen's home: what is expected, what is under way, what would help.

use jiff::{Timestamp, civil::Date};

use super::{lang::Lang, message::Message, recommendation::Recommendation, task::Task};

#[derive(Debug, Clone, PartialEq)]
pub struct Home {
    /// In the order of `task::order`.
    pub tasks: Vec<Task>,
    /// Open ones, newest first.
    pub cases: Vec<CaseFile>,
    pub enrolments: Vec<EnrolmentReceipt>,
    /// The newest that nobody read yet, newest first.
    pub messages: Vec<Message>,
    pub recommendations: Vec<Recommendation>,
    pub sources: Vec<SourceState>,
}

/// An *expediente* at some administration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    pub id: String,
    pub organisation: String,
    /// `CODE - name`, as the back office writes it.
    pub procedure: String,
    pub subject: String,
    pub lang: Lang,
    pub phase: Option<String>,
    pub open: bool,
    pub started: Date,
    pub expected_by: Option<Date>,
    pub ended: Option<Date>,
    pub url: Option<String>,
}

impl CaseFile {
    /// The code before the first ` - ` of the procedure.
    #[must_use]
    pub fn procedure_code(&self) -> &str {
        self.procedure
            .split_once(" - ")
            .map_or(self.procedure.as_str(), |(code, _)| code)
            .trim()
    }

    /// What follows the code, or all of it.
    #[must_use]
    pub fn procedure_name(&self) -> &str {
        self.procedure
            .split_once(" - ")
            .map_or(self.procedure.as_str(), |(_, name)| name)
            .trim()
    }
}

/// Proof that an enrolment arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnrolmentReceipt {
    pub reference: String,
    pub service: String,
    /// To tell of changes, as `identifier::Kind::Phone` keeps it.
    pub telephone: Option<String>,
    pub at: Timestamp,
    /// Who took the place, where that was somebody else than who acts.
    pub by: Option<String>,
}

/// How fresh one administration's answer is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceState {
    pub organisation: String,
    /// When it last answered, if ever.
    pub as_of: Option<Timestamp>,
    /// Whether the last attempt failed.
    pub failed: bool,
    /// Whether something of what it last answered could not be read.
    pub left_out: bool,
    /// Whether it is not asked, because the citizen objected to that.
    pub unasked: bool,
}
