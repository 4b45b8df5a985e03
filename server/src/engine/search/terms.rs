//! The terms of a catalogue while it is read. Words come again and again: each is stemmed and
//! placed once.

use std::{collections::HashMap, mem};

use app::model::lang::Lang;

use super::words::stem;

/// A document that has the term.
#[derive(Clone, Copy)]
pub struct Posting {
    pub document: u32,
    pub weight: u8,
    /// The whole word, not only its stem: what a near miss may be mended to.
    pub whole: bool,
}

#[derive(Default)]
pub struct Terms {
    /// Where in `postings` a term's are.
    places: HashMap<Box<str>, usize>,
    postings: Vec<Vec<Posting>>,
    /// For each language, where a word's stem is posted, and the word where that is another term.
    words: [HashMap<String, (usize, Option<usize>)>; Lang::ALL.len()],
}

impl Terms {
    /// Documents come in the order of their numbers.
    pub fn post(&mut self, document: u32, word: String, lang: Lang, weight: u8) {
        let (stem, word) = self.places_of(word, lang);
        let posting = |whole| Posting {
            document,
            weight,
            whole,
        };
        self.add(stem, posting(word.is_none()));
        if let Some(word) = word {
            self.add(word, posting(true));
        }
    }

    /// Every term with its postings, in the order of the terms.
    pub fn sorted(mut self) -> Vec<(Box<str>, Vec<Posting>)> {
        let places = self.places.into_iter();
        let mut all: Vec<_> = places
            .map(|(term, place)| (term, mem::take(&mut self.postings[place])))
            .collect();
        all.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        all
    }

    fn places_of(&mut self, word: String, lang: Lang) -> (usize, Option<usize>) {
        if let Some(places) = self.words[lang as usize].get(&word) {
            return *places;
        }
        let stem = stem(&word, lang);
        let places = (
            self.place(&stem),
            (stem != *word).then(|| self.place(&word)),
        );
        self.words[lang as usize].insert(word, places);
        places
    }

    fn place(&mut self, term: &str) -> usize {
        if let Some(place) = self.places.get(term) {
            return *place;
        }
        let place = self.postings.len();
        self.places.insert(term.into(), place);
        self.postings.push(vec![]);
        place
    }

    /// One posting a document: the heaviest.
    fn add(&mut self, place: usize, posting: Posting) {
        let postings = &mut self.postings[place];
        match postings.last_mut() {
            Some(last) if last.document == posting.document => {
                last.weight = last.weight.max(posting.weight);
                last.whole |= posting.whole;
            }
            _ => postings.push(posting),
        }
    }
}
