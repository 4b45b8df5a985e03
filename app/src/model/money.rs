use serde::{Deserialize, Serialize};

/// An amount in euro cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cents(pub i64);

impl Cents {
    /// Reads `8385.84`, `8385,84` or `500`; back offices send amounts as text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().replace(',', ".");
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let unsigned = whole.strip_prefix('-').unwrap_or(whole);
        if unsigned.is_empty() || !digits(unsigned) || !digits(fraction) || fraction.len() > 2 {
            return None;
        }
        let cents: i64 = format!("{fraction:0<2}").parse().ok()?;
        let units: i64 = unsigned.parse().ok()?;
        let amount = units.checked_mul(100)?.checked_add(cents)?;
        Some(Self(if whole.starts_with('-') {
            -amount
        } else {
            amount
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_as_back_offices_write_them() {
        assert_eq!(Cents::parse("8385.84"), Some(Cents(838_584)));
        assert_eq!(Cents::parse("500"), Some(Cents(50_000)));
        assert_eq!(Cents::parse("12,5"), Some(Cents(1_250)));
        assert_eq!(Cents::parse("-3.00"), Some(Cents(-300)));
        for bad in ["", "abc", "1.234", "1.2.3", "--1", "99999999999999999999"] {
            assert_eq!(Cents::parse(bad), None, "{bad}");
        }
    }
}
