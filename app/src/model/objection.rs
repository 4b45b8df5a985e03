//! Saying no to a use that rests on no consent (GDPR art. 21), and what was answered.

use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};

use super::{
    lang::Lang,
    municipality::{LegalBasis, Purpose},
};

/// Longer reasons are for the registry.
pub const REASONS_AT_MOST: usize = 1000;
/// What an answer may take.
pub const ANSWER_AT_MOST: usize = 4000;

/// An objection, as its citizen reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// What to quote when asking about it.
    pub number: String,
    /// By its id.
    pub purpose: String,
    pub reasons: Option<String>,
    pub at: Timestamp,
    /// `None` while nobody has decided.
    pub answer: Option<ObjectionAnswer>,
    /// When its citizen took it back.
    pub withdrawn: Option<Timestamp>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectionAnswer {
    pub upheld: bool,
    pub at: Timestamp,
    /// Whoever decided, and why; nobody where the law decides at once.
    pub reasoned: Option<Reasoned>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reasoned {
    /// Name or post.
    pub by: String,
    pub why: String,
    pub lang: Lang,
}

impl Objection {
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.answer.is_none() && self.withdrawn.is_none()
    }

    /// Whether the use stands still because of it: until it is answered (art. 18.1.d), and ever
    /// after where it was upheld.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.withdrawn.is_none() && self.answer.as_ref().is_none_or(|it| it.upheld)
    }

    /// The last day on which it may be answered (art. 12.3).
    #[must_use]
    pub fn answer_by(&self, zone: &TimeZone) -> Date {
        let made = self.at.to_zoned(zone.clone()).date();
        made.saturating_add(1.month())
    }
}

/// Whether one can object to a use: to profiling, and to what rests on a public task. What the law
/// orders is the law's to end, and what rests on consent is withdrawn.
#[must_use]
pub fn can_object(purpose: &Purpose) -> bool {
    purpose.profiling || purpose.basis == LegalBasis::PublicTask
}

/// Whether there is nothing to weigh: nobody is profiled who does not want to be.
#[must_use]
pub fn holds_at_once(purpose: &Purpose) -> bool {
    purpose.profiling || purpose.basis == LegalBasis::Consent
}

/// Reasons as they are kept: without what only a terminal understands.
///
/// # Errors
/// Where they are longer than `at_most`.
pub fn reasons(typed: &str, at_most: usize) -> Result<Option<String>, TooLong> {
    let newlines = typed.replace("\r\n", "\n");
    let kept = |c: &char| !c.is_control() || *c == '\n';
    let text: String = newlines.trim().chars().filter(kept).collect();
    if text.chars().count() > at_most {
        return Err(TooLong);
    }
    Ok(Some(text).filter(|text| !text.is_empty()))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_may_be_missing_but_not_endless() {
        let reasons = |typed: &str| reasons(typed, 1000);
        assert_eq!(reasons("  \r\n "), Ok(None));
        assert_eq!(reasons(" a\r\nb\u{7}\0 "), Ok(Some("a\nb".into())));
        assert_eq!(reasons(&"ñ".repeat(1000)), Ok(Some("ñ".repeat(1000))));
        assert_eq!(reasons(&"ñ".repeat(1001)), Err(TooLong));
    }

    fn made(at: &str) -> Objection {
        Objection {
            number: String::new(),
            purpose: String::new(),
            reasons: None,
            at: at.parse().unwrap(),
            answer: None,
            withdrawn: None,
        }
    }

    #[test]
    fn it_is_answered_within_a_month_as_the_town_counts() {
        let zone = TimeZone::get("Europe/Madrid").unwrap();
        let by = |at| made(at).answer_by(&zone).to_string();
        assert_eq!(by("2026-06-01T09:00:00Z"), "2026-07-01");
        assert_eq!(by("2026-01-30T23:30:00Z"), "2026-02-28");
    }

    #[test]
    fn a_use_stands_still_unless_the_objection_was_rejected_or_taken_back() {
        let mut objection = made("2026-06-01T09:00:00Z");
        assert!(objection.waits() && objection.stands());
        let answer = |upheld| ObjectionAnswer {
            upheld,
            at: objection.at,
            reasoned: None,
        };
        let (yes, no) = (answer(true), answer(false));
        objection.answer = Some(no);
        assert!(!objection.waits() && !objection.stands());
        objection.answer = Some(yes);
        assert!(!objection.waits() && objection.stands());
        objection.withdrawn = Some(objection.at);
        assert!(!objection.stands());
    }
}
