//! The document a citizen is known by everywhere: a NIF of a Spaniard or a NIE.

use std::fmt;

/// A valid NIF (eight digits and a letter) or NIE. Personal data: it prints as dots.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Document {
    number: String,
    kind: DocumentKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentKind {
    Nif,
    Nie,
}

impl DocumentKind {
    /// As the hub contract's `tipusDocumentIdentificatiu` says it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nif => "NIF",
            Self::Nie => "NIE",
        }
    }
}

impl Document {
    /// Reads what people write, `00.000.000-t` too; `None` where the letter is not the one
    /// of the number (RD 1553/2005, art. 11; modulo 23).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let number: String = text
            .chars()
            .filter(|c| !matches!(c, ' ' | '-' | '.'))
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let (body, letter) = number.split_at_checked(8)?;
        let (kind, digits) = match body.as_bytes()[0] {
            b'X' => (DocumentKind::Nie, format!("0{}", &body[1..])),
            b'Y' => (DocumentKind::Nie, format!("1{}", &body[1..])),
            b'Z' => (DocumentKind::Nie, format!("2{}", &body[1..])),
            _ => (DocumentKind::Nif, body.to_owned()),
        };
        if !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let rest = digits.parse::<usize>().ok()? % 23;
        let right = &"TRWAGMYFPDXBNJZSQVHLCKE"[rest..=rest];
        (letter == right).then_some(Self { number, kind })
    }

    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }

    #[must_use]
    pub const fn kind(&self) -> DocumentKind {
        self.kind
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Document(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letter_belongs_to_the_number() {
        for (text, kind) in [
            ("00000000T", DocumentKind::Nif),
            ("00.000.001-r", DocumentKind::Nif),
            ("X0000000T", DocumentKind::Nie),
            ("y 0000000 z", DocumentKind::Nie),
        ] {
            assert_eq!(
                Document::parse(text).map(|it| it.kind()),
                Some(kind),
                "{text}"
            );
        }
        for bad in [
            "",
            "00000000",
            "00000000R",
            "X000000T",
            "000000000T",
            "Ñ000000T",
            "+0000000T",
        ] {
            assert_eq!(Document::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn it_is_never_printed() {
        let document = Document::parse("00000000T").unwrap();
        assert_eq!(format!("{document:?}"), "Document(…)");
    }
}
