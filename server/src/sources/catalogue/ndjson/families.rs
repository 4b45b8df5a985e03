//! Families of procedures: the catalogue's own themes.

use std::collections::BTreeMap;

use app::model::{lang::Lang, localized::Localized, municipality::Theme};

use super::record::{FAMILY, Record};
use crate::sources::{
    catalogue::{slug, tidy},
    findings::Repair,
};

/// Names shorter than this are too easily one letter from another.
const MIN_LETTERS: usize = 8;

/// The families by their spelling in the file.
pub struct Families {
    /// In order of appearance, as shown.
    names: Vec<String>,
    /// From a spelling to its place in `names`.
    spellings: BTreeMap<String, usize>,
}

/// Finds the families. One that is a letter away from a more frequent one is a misspelling
/// of it.
pub fn of(records: &[Record], repairs: &mut Vec<Repair>) -> Families {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for record in records {
        *counts.entry(capitals(&record.family)).or_default() += 1;
    }
    let mut families = Families {
        names: vec![],
        spellings: BTreeMap::new(),
    };
    for record in records {
        let spelt = capitals(&record.family);
        let right = meant(&spelt, &counts);
        let name = in_sentence_case(right);
        if right != record.family {
            repairs.push(Repair {
                code: record.code.clone(),
                field: FAMILY,
                before: record.family.clone(),
                after: name.clone(),
            });
        }
        let known = families.names.iter().position(|other| *other == name);
        let at = known.unwrap_or_else(|| {
            families.names.push(name);
            families.names.len() - 1
        });
        families.spellings.insert(record.family.clone(), at);
    }
    families
}

impl Families {
    pub fn themes(&self) -> Vec<Theme> {
        let theme = |name: &String| Theme {
            id: slug::of(name),
            name: Localized::of(Lang::Es, name.clone()),
        };
        self.names.iter().map(theme).collect()
    }

    /// The id of the theme of a family, as the file spells it.
    pub fn theme_of(&self, family: &str) -> String {
        self.spellings
            .get(family)
            .map(|at| slug::of(&self.names[*at]))
            .unwrap_or_default()
    }
}

fn capitals(family: &str) -> String {
    tidy::spaces(family).to_uppercase()
}

fn meant<'a>(spelt: &'a str, counts: &'a BTreeMap<String, usize>) -> &'a str {
    let own = counts.get(spelt).copied().unwrap_or_default();
    counts
        .iter()
        .filter(|(other, count)| **count > own && one_letter_apart(spelt, other))
        .max_by_key(|(_, count)| **count)
        .map_or(spelt, |(other, _)| other)
}

/// A letter more, less, or changed.
fn one_letter_apart(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let shorter = one.len().min(other.len());
    let same = |pair: &(&char, &char)| pair.0 == pair.1;
    let front = one.iter().zip(&other).take_while(same).count();
    let back = one
        .iter()
        .rev()
        .zip(other.iter().rev())
        .take_while(same)
        .count();
    shorter >= MIN_LETTERS
        && one != other
        && one.len().abs_diff(other.len()) <= 1
        && front + back >= one.len().max(other.len()) - 1
}

fn in_sentence_case(capitals: &str) -> String {
    let mut signs = capitals.chars();
    signs
        .next()
        .into_iter()
        .chain(signs.flat_map(char::to_lowercase))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter() {
        assert!(one_letter_apart("PROBLACIÓN", "POBLACIÓN"));
        assert!(one_letter_apart("POBLACION", "POBLACIÓN"));
        assert!(!one_letter_apart("POBLACIÓN", "POBLACIÓN"));
        assert!(!one_letter_apart("PRODUCCIÓN", "POBLACIÓN"));
        assert!(!one_letter_apart("TASA", "CASA"));
    }

    #[test]
    fn sentence_case() {
        assert_eq!(in_sentence_case("ÓRGANOS Y AGUA"), "Órganos y agua");
    }
}
