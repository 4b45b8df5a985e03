//! Words that mean the same in a town hall, a group a line, from `synonyms/`.

use std::{collections::HashMap, sync::LazyLock};

use super::words::{fold, forms};

const GROUPS: [&str; 5] = [
    include_str!("synonyms/es.txt"),
    include_str!("synonyms/ca.txt"),
    include_str!("synonyms/eu.txt"),
    include_str!("synonyms/gl.txt"),
    include_str!("synonyms/en.txt"),
];

static SYNONYMS: LazyLock<Synonyms> = LazyLock::new(Synonyms::read);

/// From any form of a word to the groups it is in, each with the forms of its words.
#[derive(Default)]
struct Synonyms {
    groups: Vec<Vec<String>>,
    by_form: HashMap<String, Vec<usize>>,
}

impl Synonyms {
    fn read() -> Self {
        let mut synonyms = Self::default();
        let lines = GROUPS.iter().flat_map(|text| text.lines());
        for line in lines.filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let number = synonyms.groups.len();
            let words: Vec<String> = line.split(',').map(|word| fold(word.trim())).collect();
            let forms: Vec<String> = words.iter().flat_map(|word| forms(word)).collect();
            for form in &forms {
                let numbers = synonyms.by_form.entry(form.clone()).or_default();
                numbers.push(number);
            }
            synonyms.groups.push(forms);
        }
        synonyms
    }
}

/// The forms of all words of the groups of `word`.
pub fn of(word: &str) -> Vec<&'static str> {
    let mut numbers: Vec<usize> = forms(word)
        .iter()
        .filter_map(|form| SYNONYMS.by_form.get(form))
        .flatten()
        .copied()
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    let groups = numbers.into_iter().map(|number| &SYNONYMS.groups[number]);
    let mut all: Vec<&str> = groups.flatten().map(String::as_str).collect();
    all.sort_unstable();
    all.dedup();
    all
}
