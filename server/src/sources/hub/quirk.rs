//! Where a source departs from the contract, told without anything personal, so that it
//! can be mended where it arises.

use std::{collections::BTreeMap, fmt};

/// One kind of departure at one place, and how often it occurred in an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quirk {
    /// Such as `expedients[].codiINE10`.
    pub place: String,
    pub kind: QuirkKind,
    pub times: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuirkKind {
    /// A comma before a closing bracket, which JSON does not allow; removed.
    TrailingComma,
    /// A code of nine digits; the zero it lost is put back.
    LostZero,
    /// `"false"` instead of `false`.
    TextForBoolean,
    /// A number where the contract has text.
    NumberForText,
    /// An empty text, which the contract asks to leave out.
    Empty,
    /// A field the contract does not know; ignored.
    Undocumented,
    /// A list under another name than the contract's example; read all the same.
    OtherName,
    /// Absent though the contract makes it mandatory.
    Missing,
    /// A value that cannot be read; taken as absent.
    Unreadable,
    /// The same identifier again; the first one stays.
    Repeated,
    /// The citizen represents another, who is not named with a valid document.
    Representative,
    /// An item left out, because a field it needs is missing or cannot be read.
    LeftOut,
}

impl fmt::Display for Quirk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?} ({})", self.place, self.kind, self.times)
    }
}

/// Quirks being gathered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Quirks(BTreeMap<(String, QuirkKind), u32>);

impl Quirks {
    pub fn note(&mut self, place: impl Into<String>, kind: QuirkKind) {
        *self.0.entry((place.into(), kind)).or_default() += 1;
    }

    /// What was read, its own quirks joining these.
    pub fn keep<T>(&mut self, (read, quirks): (T, Self)) -> T {
        for (quirk, times) in quirks.0 {
            *self.0.entry(quirk).or_default() += times;
        }
        read
    }

    /// In the order of their places.
    #[must_use]
    pub fn list(self) -> Vec<Quirk> {
        self.0
            .into_iter()
            .map(|((place, kind), times)| Quirk { place, kind, times })
            .collect()
    }
}
