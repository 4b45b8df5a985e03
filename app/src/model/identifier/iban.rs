//! IBAN (ISO 13616), with the account's own control digits where it is Spain's. Those of other
//! countries are their banks' to check.

use super::{Invalid, is_digits};

/// What follows the control digits, country by country, as SWIFT's registry has it: so many
/// digits (n), capitals (a), either (c).
const REGISTRY: &str = "\
    AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c \
    BY4c4n16c CH5n12c CR18n CY8n16c CZ20n DE18n DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n \
    FK2a12n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c GL14n GR7n16c GT24c HN4a20n HR17n HU24n \
    IE4a14n IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c \
    LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD20c ME18n MK3n10c2n MN16n MR23n MT4a5n18c \
    MU4a19n3a NI4a20n NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c \
    RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n SM1a10n12c SO19n ST21n SV4a20n \
    TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c";

pub fn iban(number: &str) -> Result<String, Invalid> {
    if number.is_empty() || !number.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Err(Invalid::Format);
    }
    if modulo_97(number) != 1 {
        return Err(Invalid::Checksum);
    }
    let structure = structure(number).ok_or(Invalid::Component)?;
    let (control, account) = number[2..].split_at_checked(2).ok_or(Invalid::Format)?;
    if !is_digits(control) || !fits(account, structure) {
        return Err(Invalid::Format);
    }
    // 00, 01 and 99 leave the same remainder as 97, 98 and 02, but are never given out.
    if !("02"..="98").contains(&control) {
        return Err(Invalid::Checksum);
    }
    if number.starts_with("ES") && account[8..10] != ccc(account) {
        return Err(Invalid::Checksum);
    }
    Ok(number.to_owned())
}

pub fn iban_es(text: &str) -> Result<String, Invalid> {
    let number = iban(text)?;
    if number.starts_with("ES") {
        Ok(number)
    } else {
        Err(Invalid::Component)
    }
}

/// The first four characters last, a letter as the two digits from A = 10 to Z = 35.
fn modulo_97(number: &str) -> u32 {
    let (head, rest) = number.split_at(number.len().min(4));
    rest.chars()
        .chain(head.chars())
        .filter_map(|c| c.to_digit(36))
        .fold(0, |sum, value| {
            let shift = if value < 10 { 10 } else { 100 };
            (sum * shift + value) % 97
        })
}

/// Nothing where there is no such country.
fn structure(number: &str) -> Option<&'static str> {
    let country = number.get(..2)?;
    REGISTRY
        .split_ascii_whitespace()
        .find_map(|it| it.strip_prefix(country))
}

fn fits(account: &str, structure: &str) -> bool {
    let (mut rest, mut count) = (account, 0);
    for c in structure.chars() {
        if let Some(digit) = c.to_digit(10) {
            count = count * 10 + digit as usize;
            continue;
        }
        let Some((part, after)) = rest.split_at_checked(count) else {
            return false;
        };
        let fits = part.bytes().all(|b| match c {
            'n' => b.is_ascii_digit(),
            'a' => b.is_ascii_uppercase(),
            _ => true,
        });
        if !fits {
            return false;
        }
        (rest, count) = (after, 0);
    }
    rest.is_empty()
}

/// The two control digits of Spain's *código cuenta cliente*: of bank and branch, of account.
fn ccc(account: &str) -> String {
    let digit = |part: &str| {
        let weights = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
        let digits = part.bytes().rev().map(|b| u32::from(b - b'0'));
        let sum: u32 = digits.zip(weights).map(|(digit, it)| digit * it).sum();
        match 11 - sum % 11 {
            11 => 0,
            10 => 1,
            it => it,
        }
    };
    format!("{}{}", digit(&account[..8]), digit(&account[10..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_of_spain_and_of_others() {
        for number in [
            "ES8200000000000000000000",
            "ES5812345678010123456789",
            "ES8099990001450000000001",
            "DE36000000000000000000",
            "FR560000000000AAAAAAAAAAA00",
            "GB05TEST00000000000000",
        ] {
            assert_eq!(iban(number).as_deref(), Ok(number));
            assert_eq!(iban_es(number).is_ok(), number.starts_with("ES"));
        }
    }

    #[test]
    fn the_first_thing_wrong_is_told() {
        for (number, wrong) in [
            ("", Invalid::Format),
            ("ES€", Invalid::Format),
            ("1", Invalid::Component),
            ("XX431234", Invalid::Component),
            ("ES8200000000000000000001", Invalid::Checksum),
            // Its modulus is right, the account's own digits are not.
            ("ES9312345678020123456789", Invalid::Checksum),
            ("DE3600000000000000000", Invalid::Format),
            ("GB15TES000000000000000", Invalid::Format),
            // As DE97…, but 00 is never given out.
            ("DE00000000000000000066", Invalid::Checksum),
        ] {
            assert_eq!(iban(number), Err(wrong), "{number}");
        }
        assert!(iban("DE97000000000000000066").is_ok());
        assert_eq!(iban_es("DE97000000000000000066"), Err(Invalid::Component));
    }

    #[test]
    fn the_registry_can_be_read() {
        for entry in REGISTRY.split_ascii_whitespace() {
            let (country, structure) = entry.split_at(2);
            assert!(country.bytes().all(|b| b.is_ascii_uppercase()), "{entry}");
            assert!(structure.ends_with(['n', 'a', 'c']), "{entry}");
        }
    }
}
