//! The document a citizen is known by everywhere: a NIF of a Spaniard or a NIE.

use std::fmt;

use app::model::identifier::{self, Kind};

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
    /// of the number.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.replace('.', "");
        let kinds = [
            (Kind::Dni, DocumentKind::Nif),
            (Kind::Nie, DocumentKind::Nie),
        ];
        kinds.into_iter().find_map(|(it, kind)| {
            let number = identifier::check(it, &text).ok()?;
            Some(Self { number, kind })
        })
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
