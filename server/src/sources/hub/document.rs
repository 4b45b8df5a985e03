//! The document somebody is known by everywhere: a NIF of a Spaniard, a NIE, or of a company.

use std::fmt;

use app::model::identifier::{self, Kind};

/// A valid number. Personal data: it prints as dots.
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
    /// A person's, as people write it, `00.000.000-t` too; `None` where the letter is not the
    /// one of the number.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let kinds = [
            (Kind::Dni, DocumentKind::Nif),
            (Kind::Nie, DocumentKind::Nie),
        ];
        Self::of(&kinds, text)
    }

    /// A person's or a company's.
    #[must_use]
    pub fn of_party(text: &str) -> Option<Self> {
        Self::parse(text).or_else(|| Self::of(&[(Kind::Cif, DocumentKind::Nif)], text))
    }

    fn of(kinds: &[(Kind, DocumentKind)], text: &str) -> Option<Self> {
        let text = text.replace('.', "");
        kinds.iter().find_map(|(it, kind)| {
            let number = identifier::check(*it, &text).ok()?;
            let kind = *kind;
            Some(Self { number, kind })
        })
    }

    #[must_use]
    pub fn is_a_persons(&self) -> bool {
        Self::parse(&self.number).is_some()
    }

    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }

    /// What of it may be shown: the four digits that the data protection agencies advise (LO
    /// 3/2018, disposición adicional séptima).
    #[must_use]
    pub fn masked(&self) -> String {
        let shown = match self.kind {
            DocumentKind::Nif => 3..7,
            DocumentKind::Nie => 4..8,
        };
        let number = self.number.chars().enumerate();
        let one = |(at, c)| if shown.contains(&at) { c } else { '*' };
        number.map(one).collect()
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
    fn a_company_cannot_be_a_citizen() {
        assert_eq!(Document::parse("Q0000000J"), None);
        let company = Document::of_party("q0000000j").unwrap();
        assert_eq!(
            (company.number(), company.kind().as_str()),
            ("Q0000000J", "NIF")
        );
        assert_eq!(Document::of_party("Q0000000A"), None);
        assert!(Document::of_party("00000000T").is_some());
    }

    #[test]
    fn four_of_its_digits_may_be_shown() {
        let masked = |text| Document::parse(text).unwrap().masked();
        assert_eq!(masked("12345678Z"), "***4567**");
        assert_eq!(masked("X1234567L"), "****4567*");
    }

    #[test]
    fn it_is_never_printed() {
        let document = Document::parse("00000000T").unwrap();
        assert_eq!(format!("{document:?}"), "Document(…)");
    }
}
