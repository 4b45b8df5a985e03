//! DNI, NIE, CIF, and the NIF that is any of them (RD 1065/2007, arts. 18 to 22; Order
//! EHA/451/2008; the letter: RD 1553/2005, art. 11).

use super::{Invalid, is_digits};

pub fn nif(number: &str) -> Result<String, Invalid> {
    // As in a VAT number.
    let number = number.strip_prefix("ES").unwrap_or(number);
    let (first, digits, last) = parts(number)?;
    seven(digits)?;
    match first {
        'K' | 'L' | 'M' => checked(number, letter(0, digits) == last),
        '0'..='9' => dni(number),
        'X' | 'Y' | 'Z' => nie(number),
        _ => cif(number),
    }
}

pub fn dni(number: &str) -> Result<String, Invalid> {
    let mut chars = number.chars();
    let last = chars.next_back();
    let digits = chars.as_str();
    if !is_digits(digits) {
        return Err(Invalid::Format);
    }
    if digits.len() != 8 {
        return Err(Invalid::Length);
    }
    checked(number, last == Some(letter(0, digits)))
}

pub fn nie(number: &str) -> Result<String, Invalid> {
    let (first, digits, last) = parts(number)?;
    let lead = match first {
        'X' => 0,
        'Y' => 1,
        'Z' => 2,
        _ => return Err(Invalid::Format),
    };
    seven(digits)?;
    checked(number, letter(lead, digits) == last)
}

/// Which entities have a control letter and which a digit is told differently by different
/// sources; either will do.
pub fn cif(number: &str) -> Result<String, Invalid> {
    let (first, digits, last) = parts(number)?;
    seven(digits)?;
    if !matches!(first, 'A'..='H' | 'J' | 'N' | 'P'..='S' | 'U'..='W') {
        return Err(Invalid::Format);
    }
    let control = luhn(digits);
    let letter = b"JABCDEFGHI"[control];
    checked(
        number,
        last == char::from(letter) || last.to_digit(10) == u32::try_from(control).ok(),
    )
}

/// A character, digits, a character.
fn parts(number: &str) -> Result<(char, &str, char), Invalid> {
    let mut chars = number.chars();
    let (Some(first), Some(last)) = (chars.next(), chars.next_back()) else {
        return Err(Invalid::Format);
    };
    let digits = chars.as_str();
    if !is_digits(digits) {
        return Err(Invalid::Format);
    }
    Ok((first, digits, last))
}

fn seven(digits: &str) -> Result<(), Invalid> {
    if digits.len() == 7 {
        Ok(())
    } else {
        Err(Invalid::Length)
    }
}

fn checked(number: &str, right: bool) -> Result<String, Invalid> {
    right.then(|| number.to_owned()).ok_or(Invalid::Checksum)
}

/// Of the number that `lead` and `digits` are, modulo 23.
fn letter(lead: usize, digits: &str) -> char {
    let rest = digits
        .bytes()
        .fold(lead, |rest, b| (rest * 10 + usize::from(b - b'0')) % 23);
    char::from(b"TRWAGMYFPDXBNJZSQVHLCKE"[rest])
}

/// The digit that makes the sum of all a multiple of ten, the first and every second doubled.
fn luhn(digits: &str) -> usize {
    let sum: usize = digits
        .bytes()
        .map(|b| usize::from(b - b'0'))
        .enumerate()
        .map(|(at, digit)| match (at % 2, digit) {
            (0, 5..) => 2 * digit - 9,
            (0, _) => 2 * digit,
            _ => digit,
        })
        .sum();
    (10 - sum % 10) % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_belong_to_their_numbers() {
        for number in ["00000000T", "00000001R", "99999999R"] {
            assert_eq!(dni(number).as_deref(), Ok(number));
            assert_eq!(nif(number).as_deref(), Ok(number));
        }
        for number in ["X0000000T", "Y0000000Z", "Z0000000M"] {
            assert_eq!(nie(number).as_deref(), Ok(number));
            assert_eq!(nif(number).as_deref(), Ok(number));
        }
        for number in ["K0000000T", "L0000001R", "M0000001R"] {
            assert_eq!(nif(number).as_deref(), Ok(number));
            assert_eq!(cif(number), Err(Invalid::Format), "{number}");
        }
    }

    #[test]
    fn an_entity_has_a_letter_or_a_digit() {
        for number in ["P0899900E", "P08999005", "A00000000", "A0000000J"] {
            assert_eq!(cif(number).as_deref(), Ok(number));
            assert_eq!(nif(number).as_deref(), Ok(number));
        }
        for number in ["P0899900D", "P08999004", "P0899900Ñ"] {
            assert_eq!(nif(number), Err(Invalid::Checksum), "{number}");
        }
    }

    #[test]
    fn the_first_thing_wrong_is_told() {
        for (number, wrong) in [
            ("0000000T", Invalid::Length),
            ("000000000T", Invalid::Length),
            ("00000000R", Invalid::Checksum),
            ("00000000Ñ", Invalid::Checksum),
            ("+0000000T", Invalid::Format),
            ("0000000TT", Invalid::Format),
        ] {
            assert_eq!(dni(number), Err(wrong), "{number}");
        }
        assert_eq!(dni("X0000000T"), Err(Invalid::Format));
        assert_eq!(nie("00000000T"), Err(Invalid::Format));
        assert_eq!(nie("X000000T"), Err(Invalid::Length));
        assert_eq!(nif("O0000000J"), Err(Invalid::Format));
    }
}
