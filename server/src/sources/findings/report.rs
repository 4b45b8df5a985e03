//! What an import tells whoever ran it.

use std::{collections::BTreeMap, fmt};

use super::{Findings, GapKind};

/// Codes are named while a reader can still look them up.
const MAX_CODES: usize = 12;
/// Signs shown before the place where a repair begins, and twice as many after it.
const AROUND: usize = 25;

impl GapKind {
    const fn words(self) -> &'static str {
        match self {
            Self::Missing => "nothing there",
            Self::Never => "no day is left",
            Self::Undated => "a term without dates",
            Self::ByReference => "a reference to rules that it does not name",
            Self::Unknown => "a value that is not known",
            Self::Doubtful => "a text that only its author can mend, kept as it is",
        }
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            no_column,
            repairs,
            unplaced,
            ..
        } = self;
        self.tell_gaps(f)?;
        if !no_column.is_empty() {
            writeln!(f, "  every one: no column for {no_column}")?;
        }
        let values: usize = unplaced.iter().map(|it| it.values).sum();
        writeln!(f, "{values} values without a place, left out")?;
        for it in unplaced {
            writeln!(f, "  {} × {}", it.values, it.field)?;
        }
        writeln!(f, "{} repairs", repairs.len())?;
        for repair in repairs {
            write!(f, "  {} {}: ", repair.code, repair.field)?;
            let before = repair.before.strip_prefix("- ").unwrap_or(&repair.before);
            let same = |(one, other): &(char, char)| one == other;
            let from = before
                .chars()
                .zip(repair.after.chars())
                .take_while(same)
                .count();
            write!(f, "«{}» → ", shown(before, from))?;
            match repair.after.as_str() {
                "" => writeln!(f, "left out, said before")?,
                after => writeln!(f, "«{}»", shown(after, from))?,
            }
        }
        Ok(())
    }
}

impl Findings {
    fn tell_gaps(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let gaps = &self.gaps;
        let mut groups: BTreeMap<(&str, GapKind, Option<&str>), Vec<&str>> = BTreeMap::new();
        for gap in gaps {
            let found = gap
                .found
                .as_deref()
                .filter(|_| gap.kind != GapKind::Doubtful);
            groups
                .entry((gap.field, gap.kind, found))
                .or_default()
                .push(&gap.code);
        }
        writeln!(f, "{} gaps", gaps.len())?;
        for ((field, kind, found), codes) in groups {
            write!(f, "  {} × {field}: {}", codes.len(), kind.words())?;
            if let Some(found) = found {
                write!(f, " («{}»)", shown(found, 0))?;
            }
            if codes.len() <= MAX_CODES {
                write!(f, ": {}", codes.join(", "))?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

/// The part of a text where its sign number `at` is, on one line.
fn shown(text: &str, at: usize) -> String {
    let from = at.saturating_sub(AROUND);
    let (start, end) = (if from > 0 { "…" } else { "" }, from + 3 * AROUND);
    let part: String = text.chars().skip(from).take(end - from).collect();
    let rest = if text.chars().nth(end).is_some() {
        "…"
    } else {
        ""
    };
    format!("{start}{part}{rest}")
}
