//! What people, towns, accounts and telephones are known by in Spain, read as people write it.
//! One rule for browser and server.
//!
//! To add another: a `Kind`, its name, and a module with its rule.

mod document;
mod iban;
mod ine;
mod phone;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Any of the three below, and those of people who have none of them (K, L, M).
    Nif,
    /// Of Spaniards.
    Dni,
    /// Of foreigners.
    Nie,
    /// Of whatever is not a person.
    Cif,
    Iban,
    /// An IBAN of Spain only.
    IbanEs,
    /// The code of a municipality.
    Ine,
    Phone,
}

impl Kind {
    pub const ALL: [Self; 8] = [
        Self::Nif,
        Self::Dni,
        Self::Nie,
        Self::Cif,
        Self::Iban,
        Self::IbanEs,
        Self::Ine,
        Self::Phone,
    ];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nif => "nif",
            Self::Dni => "dni",
            Self::Nie => "nie",
            Self::Cif => "cif",
            Self::Iban => "iban",
            Self::IbanEs => "iban_es",
            Self::Ine => "ine",
            Self::Phone => "phone",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Invalid {
    /// It is too short or too long.
    Length,
    /// A character is not one that may stand there.
    Format,
    /// Its control digits or letter belong to another.
    Checksum,
    /// A part of it, such as the country, is none there is, or not the one asked for.
    Component,
}

impl Invalid {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Length => "InvalidLength",
            Self::Format => "InvalidFormat",
            Self::Checksum => "InvalidChecksum",
            Self::Component => "InvalidComponent",
        }
    }
}

/// The canonical form: what to keep and to compare.
///
/// # Errors
/// What is wrong with it; the first thing, where it is several.
pub fn check(kind: Kind, value: &str) -> Result<String, Invalid> {
    let text = compact(kind, value);
    match kind {
        Kind::Nif => document::nif(&text),
        Kind::Dni => document::dni(&text),
        Kind::Nie => document::nie(&text),
        Kind::Cif => document::cif(&text),
        Kind::Iban => iban::iban(&text),
        Kind::IbanEs => iban::iban_es(&text),
        Kind::Ine => ine::ine(&text),
        Kind::Phone => phone::phone(&text),
    }
}

/// In capitals, without the spaces and dashes that people and word processors put between, nor
/// what else is usual in one kind.
fn compact(kind: Kind, value: &str) -> String {
    let between = |c: char| match c {
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => true,
        '.' => matches!(kind, Kind::Iban | Kind::IbanEs | Kind::Phone),
        '(' | ')' | '/' => matches!(kind, Kind::Phone),
        c => c.is_whitespace(),
    };
    let kept = value.chars().filter(|c| !between(*c));
    kept.map(|c| c.to_ascii_uppercase()).collect()
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_has_one_name() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_name(kind.name()), Some(kind));
        }
        assert_eq!(Kind::from_name("NIF"), None);
    }

    #[test]
    fn spaces_and_dashes_are_nothing() {
        for text in [
            "00000000T",
            " 00000000-t ",
            "00\u{a0}000 000\u{2013}T",
            "es-00000000-T",
        ] {
            assert_eq!(check(Kind::Nif, text).as_deref(), Ok("00000000T"), "{text}");
        }
    }

    #[test]
    fn anything_has_a_verdict() {
        for kind in Kind::ALL {
            for text in [
                "",
                " ",
                "-",
                "0",
                "Ñ",
                "ES",
                "+",
                "+34",
                "€€€€€€€€€",
                "0ÑÑÑÑÑÑÑ0",
            ] {
                assert!(check(kind, text).is_err(), "{kind:?} {text}");
            }
        }
    }
}
