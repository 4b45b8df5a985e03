//! Telephone numbers; canonical is E.164. Of Spain's, what its numbering plan gives out: short
//! ones such as 112 are none, for they reach nobody from abroad. Of other countries' only the
//! shape is known.

use super::{Invalid, is_digits};

pub fn phone(text: &str) -> Result<String, Invalid> {
    let international = text.strip_prefix('+').or_else(|| text.strip_prefix("00"));
    let national = match international.map(|it| (it, it.strip_prefix("34"))) {
        Some((_, Some(national))) => national,
        Some((other, None)) => return abroad(other),
        // The country's code with nothing before it.
        None => text
            .strip_prefix("34")
            .filter(|it| it.len() == 9)
            .unwrap_or(text),
    };
    if !is_digits(national) {
        return Err(Invalid::Format);
    }
    if national.len() != 9 {
        return Err(Invalid::Length);
    }
    if !is_given_out(national) {
        return Err(Invalid::Component);
    }
    Ok(["+34", national].concat())
}

/// The ranges of the national numbering plan, by the first three digits.
fn is_given_out(national: &str) -> bool {
    let first = national.bytes().take(3);
    matches!(
        first.fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0')),
        400
            | 510..=519
            | 600..=749
            | 780..=789
            | 800
            | 803
            | 806
            | 807
            | 810..=828
            | 830..=839
            | 841..=869
            | 871..=888
            | 900..=902
            | 910..=928
            | 930..=939
            | 941..=969
            | 971..=988
    )
}

/// A country's code, which begins with no nought, and its number: fifteen digits at most. Eight
/// at least, which all but islands have: nine of Spain's that begin wrongly with 00 are seven.
fn abroad(number: &str) -> Result<String, Invalid> {
    if !is_digits(number) || number.starts_with('0') {
        return Err(Invalid::Format);
    }
    if !(8..=15).contains(&number.len()) {
        return Err(Invalid::Length);
    }
    Ok(["+", number].concat())
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Kind, check},
        *,
    };

    #[test]
    fn however_it_is_written() {
        for text in [
            "600000000",
            "+34600000000",
            "0034600000000",
            "34600000000",
            "(+34)600.000/000",
        ] {
            let checked = check(Kind::Phone, text);
            assert_eq!(checked.as_deref(), Ok("+34600000000"), "{text}");
        }
        assert_eq!(phone("00351200000000").as_deref(), Ok("+351200000000"));
    }

    #[test]
    fn what_is_wrong() {
        for (text, wrong) in [
            ("112", Invalid::Length),
            ("+3460000000", Invalid::Length),
            ("6000000000", Invalid::Length),
            ("110000000", Invalid::Component),
            ("+34909000000", Invalid::Component),
            ("60000000A", Invalid::Format),
            ("+34+600000000", Invalid::Format),
            ("001234567", Invalid::Length),
            ("+0600000000", Invalid::Format),
        ] {
            assert_eq!(phone(text), Err(wrong), "{text}");
        }
    }
}
