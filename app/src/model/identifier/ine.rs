//! The INE's code of a municipality: two digits of province, 01 to 52, and three of
//! municipality; in its lists a control digit follows.
//!
//! Accepted with the control digit and without. Canonical is without: so the code stands in
//! other administrations' data, and the digit adds nothing to it.

use super::{Invalid, is_digits};

pub fn ine(code: &str) -> Result<String, Invalid> {
    if !is_digits(code) {
        return Err(Invalid::Format);
    }
    let Some((code, digit)) = code.split_at_checked(5).filter(|it| it.1.len() <= 1) else {
        return Err(Invalid::Length);
    };
    let (province, municipality) = code.split_at(2);
    if !("01"..="52").contains(&province) || municipality == "000" {
        return Err(Invalid::Component);
    }
    if digit.bytes().any(|digit| digit != control(code)) {
        return Err(Invalid::Checksum);
    }
    Ok(code.to_owned())
}

/// What is missing to a multiple of ten, each digit taken for another by the table of its place.
fn control(code: &str) -> u8 {
    const DOUBLED: [u8; 10] = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
    const SHUFFLED: [u8; 10] = [0, 3, 8, 2, 7, 4, 1, 5, 9, 6];
    const ITSELF: [u8; 10] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    let tables = [DOUBLED, SHUFFLED, ITSELF, DOUBLED, SHUFFLED];
    let digits = code.bytes().map(|b| usize::from(b - b'0'));
    let sum: u8 = tables.iter().zip(digits).map(|(it, digit)| it[digit]).sum();
    b'0' + (10 - sum % 10) % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn with_its_control_digit_and_without() {
        // Barcelona, Madrid, Melilla.
        for code in ["080193", "280796", "520018"] {
            assert_eq!(ine(code).as_deref(), Ok(&code[..5]));
            assert_eq!(ine(&code[..5]).as_deref(), Ok(&code[..5]));
        }
        for (code, wrong) in [
            ("080194", Invalid::Checksum),
            ("8019", Invalid::Length),
            ("0801933", Invalid::Length),
            ("00001", Invalid::Component),
            ("53001", Invalid::Component),
            ("08000", Invalid::Component),
            ("0801A", Invalid::Format),
        ] {
            assert_eq!(ine(code), Err(wrong), "{code}");
        }
    }
}
