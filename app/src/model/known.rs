//! What is kept of a citizen: which rows, from whom, what for, how long; and what becomes of them.

use jiff::Timestamp;

use super::{interaction::InteractionKind, recommendation::Recommendation};

/// Rows of one kind that are kept of citizens.
#[derive(Debug, PartialEq, Eq)]
pub struct Kept {
    /// As addresses and the files of a copy name them.
    pub name: &'static str,
    /// Key of the words.
    pub label: &'static str,
    pub group: Group,
    pub why: Why,
    pub erasure: Erasure,
    pub columns: &'static [Column],
}

/// What the citizen reads together: it came from the same place and goes at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    Oneself,
    Told,
    Done,
    Decided,
    Interests,
    Noted,
    Watched,
}

impl Group {
    pub const ALL: [Self; 7] = [
        Self::Oneself,
        Self::Told,
        Self::Done,
        Self::Decided,
        Self::Interests,
        Self::Noted,
        Self::Watched,
    ];

    /// As its page's address names it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Oneself => "oneself",
            Self::Told => "told",
            Self::Done => "done",
            Self::Decided => "decided",
            Self::Interests => "interests",
            Self::Noted => "noted",
            Self::Watched => "watched",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}

/// On which ground rows are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A purpose of the municipality's folder, by its id.
    Purpose(&'static str),
    /// What the law itself orders: the articles, in Spanish as they are cited.
    Law(&'static str),
}

/// What the citizen's erasure does to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erasure {
    Goes,
    /// They stay, under this law, with nobody's name.
    Stays(&'static str),
}

/// A datum of such a row.
#[derive(Debug, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    /// Key of the words.
    pub label: &'static str,
    pub kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    /// One of a few words.
    Word,
    Number,
    Cents,
    Real,
    Flag,
    Instant,
    /// Bytes that prove something.
    Hash,
    /// Encrypted for the citizen; told as it was before.
    Sealed,
    /// Another person, told by name.
    Person,
    Source,
    Service,
    Theme,
    Purpose,
}

/// A datum.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Nothing,
    Text(String),
    Number(i64),
    Real(f64),
    Flag(bool),
    Instant(Timestamp),
}

/// How much there is of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    pub kept: &'static Kept,
    pub count: usize,
    pub oldest: Option<Timestamp>,
    pub newest: Option<Timestamp>,
}

/// Some rows of one kind, a cell for each of its columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Rows {
    pub kept: &'static Kept,
    pub count: usize,
    pub shown: Vec<Vec<Cell>>,
}

/// What was noted of one kind of doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    pub kind: InteractionKind,
    pub count: usize,
    pub oldest: Timestamp,
    pub newest: Timestamp,
}

/// What was counted about a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Habit {
    pub theme: String,
    /// Procedures opened and searches that led there.
    pub times: u32,
    pub minutes: u32,
    pub last: Timestamp,
}

/// A theme the citizen says interests them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interest {
    pub theme: String,
    pub since: Timestamp,
}

/// All of it, as its citizen reads it.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// Whether the portal may personalise for them.
    pub personalised: bool,
    pub holdings: Vec<Holding>,
    pub noted: Vec<Noted>,
    pub habits: Vec<Habit>,
    pub recommendations: Vec<Recommendation>,
    pub interests: Vec<Interest>,
}

impl Known {
    pub fn of(&self, group: Group) -> impl Iterator<Item = &Holding> {
        self.holdings
            .iter()
            .filter(move |it| it.kept.group == group)
    }
}
