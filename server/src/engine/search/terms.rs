//! The terms of a catalogue while it is read. Words come again and again: each is stemmed and
//! placed once.

use std::collections::HashMap;

use app::model::lang::Lang;

use super::{near::Letters, words::stem};

/// A document that has the term.
#[derive(Clone, Copy)]
pub struct Posting {
    pub document: u32,
    pub weight: u8,
    /// The whole word, not only its stem: what a near miss may be mended to.
    pub whole: bool,
}

/// A word as it was written or a stem.
pub struct Term {
    pub text: Box<str>,
    pub letters: Letters,
    /// Where its postings begin.
    pub begins: u32,
}

#[derive(Default)]
pub struct Terms {
    places: HashMap<Box<str>, usize>,
    /// At a term's place: where its last posting is, and how many it has.
    last: Vec<(usize, u32)>,
    /// As they come, each with the place of its term. One allocation, for it is given back whole.
    postings: Vec<(u32, Posting)>,
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

    /// The terms in their order, and all postings.
    pub fn sorted(self) -> (Vec<Term>, Vec<Posting>) {
        let mut terms: Vec<_> = self.places.into_iter().collect();
        terms.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        let mut next = vec![0; self.last.len()];
        let mut begin = 0;
        let terms = terms.into_iter().map(|(text, place)| {
            let begins = begin;
            next[place] = begins as usize;
            begin += self.last[place].1;
            let letters = Letters::of(&text);
            Term {
                text,
                letters,
                begins,
            }
        });
        let terms = terms.collect();
        let nothing = Posting {
            document: 0,
            weight: 0,
            whole: false,
        };
        let mut sorted = vec![nothing; self.postings.len()];
        for (place, posting) in self.postings {
            let at = &mut next[place as usize];
            sorted[*at] = posting;
            *at += 1;
        }
        (terms, sorted)
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
        let place = self.last.len();
        self.places.insert(term.into(), place);
        self.last.push((0, 0));
        place
    }

    /// One posting a document: the heaviest.
    fn add(&mut self, place: usize, posting: Posting) {
        let (at, count) = &mut self.last[place];
        match self.postings.get_mut(*at).filter(|_| *count > 0) {
            Some((_, last)) if last.document == posting.document => {
                last.weight = last.weight.max(posting.weight);
                last.whole |= posting.whole;
            }
            _ => {
                (*at, *count) = (self.postings.len(), *count + 1);
                let place = u32::try_from(place).unwrap_or(u32::MAX);
                self.postings.push((place, posting));
            }
        }
    }
}
