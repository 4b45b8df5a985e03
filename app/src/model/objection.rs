//! Saying no to a use that rests on no consent (GDPR art. 21).

use jiff::Timestamp;

use super::municipality::{LegalBasis, Purpose};

/// Longer reasons are for the registry.
pub const REASONS_AT_MOST: usize = 1000;

/// An objection, as its citizen reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// What to quote when asking about it.
    pub number: String,
    /// By its id.
    pub purpose: String,
    pub reasons: Option<String>,
    pub at: Timestamp,
    pub decided: Option<Timestamp>,
    /// `None` while nobody has decided.
    pub upheld: Option<bool>,
}

/// Whether one can object to a use: to profiling, and to what rests on a public task. What the law
/// orders is the law's to end, and what rests on consent is withdrawn.
#[must_use]
pub fn can_object(purpose: &Purpose) -> bool {
    purpose.profiling || purpose.basis == LegalBasis::PublicTask
}

/// Reasons as they are kept: without what only a terminal understands.
///
/// # Errors
/// Where they are too long.
pub fn reasons(typed: &str) -> Result<Option<String>, TooLong> {
    let newlines = typed.replace("\r\n", "\n");
    let kept = |c: &char| !c.is_control() || *c == '\n';
    let text: String = newlines.trim().chars().filter(kept).collect();
    if text.chars().count() > REASONS_AT_MOST {
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
        assert_eq!(reasons("  \r\n "), Ok(None));
        assert_eq!(reasons(" a\r\nb\u{7}\0 "), Ok(Some("a\nb".into())));
        assert_eq!(reasons(&"ñ".repeat(1000)), Ok(Some("ñ".repeat(1000))));
        assert_eq!(reasons(&"ñ".repeat(1001)), Err(TooLong));
    }
}
