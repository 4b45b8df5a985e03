//! Who read a citizen's data, what, and on which ground.

use jiff::Timestamp;

/// For as long as the gravest breach of data protection can be sanctioned (art. 72 Ley Orgánica
/// 3/2018): three years.
pub const KEPT_DAYS: u32 = 3 * 365;

/// A line of the citizen's own access log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    pub who: Who,
    pub what: Reading,
    pub why: Ground,
    pub at: Timestamp,
}

/// A page of the log, newest first, and how many lines there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accesses {
    pub count: usize,
    pub shown: Vec<Access>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    Oneself,
    /// By name.
    Representative(String),
    /// An organisation behind a source.
    Source(String),
    /// Whoever runs the portal, by a command over all there is.
    Operator,
    /// Whoever answers for a use, by name or post.
    Staff(String),
}

/// What was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// The citizen's pages, from then on until the session ends.
    Entered,
    /// What an administration answered, which was told the document.
    Asked,
    /// It was told, and did not answer.
    Unanswered,
    /// What an administration answered to who acts for the citizen; it was told the document of
    /// whoever does.
    Told,
    /// The dates of what is pending, by a calendar that was told their secret address; at most
    /// once an hour.
    Dates,
    /// All of it, into a backup.
    Copied,
    /// All of one's own, to take away.
    Exported,
    /// An objection, to answer it.
    ObjectionRead,
    ObjectionAnswered,
}

/// On which ground it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    OwnData,
    Representation,
    /// To bring together what several administrations expect.
    OneStop,
    /// So that nothing is lost.
    Availability,
    /// To answer an objection.
    Objection,
}

impl Reading {
    const ALL: [Self; 9] = [
        Self::Entered,
        Self::Asked,
        Self::Unanswered,
        Self::Told,
        Self::Dates,
        Self::Copied,
        Self::Exported,
        Self::ObjectionRead,
        Self::ObjectionAnswered,
    ];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Entered => "entered",
            Self::Asked => "asked",
            Self::Unanswered => "unanswered",
            Self::Told => "told",
            Self::Dates => "dates",
            Self::Copied => "copied",
            Self::Exported => "exported",
            Self::ObjectionRead => "objection-read",
            Self::ObjectionAnswered => "objection-answered",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}

impl Ground {
    const ALL: [Self; 5] = [
        Self::OwnData,
        Self::Representation,
        Self::OneStop,
        Self::Availability,
        Self::Objection,
    ];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OwnData => "own-data",
            Self::Representation => "representation",
            Self::OneStop => "one-stop",
            Self::Availability => "availability",
            Self::Objection => "objection",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }

    /// The articles, in Spanish as they are cited.
    #[must_use]
    pub const fn law(self) -> &'static str {
        match self {
            Self::OwnData => "Ley 39/2015, art. 53.1.a; RGPD, art. 15",
            Self::Representation => "Ley 39/2015, art. 5",
            Self::OneStop => "RGPD, art. 6.1.e; Ley 40/2015, art. 155",
            Self::Objection => "RGPD, arts. 12.3 y 21",
            Self::Availability => "RGPD, art. 32.1.c; Real Decreto 311/2022, anexo II, mp.info.6",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back() {
        for it in Reading::ALL {
            assert_eq!(Reading::parse(it.as_str()), Some(it));
        }
        for it in Ground::ALL {
            assert_eq!(Ground::parse(it.as_str()), Some(it));
        }
    }
}
