//! The terms of a catalogue while it is read. Words come again and again: each is stemmed and
//! placed once.

use std::collections::HashMap;

use app::model::lang::Lang;

use super::{near::Letters, words::stem};

/// A document that has the term, in four bytes: a catalogue has a million.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Posting(u32);

const WHOLE: u32 = 1 << 7;
const WEIGHT: u32 = WHOLE - 1;

impl Posting {
    /// The document is below 2²⁴, the weight below 2⁷.
    fn new(document: u32, weight: u8, whole: bool) -> Self {
        let whole = if whole { WHOLE } else { 0 };
        Self(document << 8 | whole | u32::from(weight) & WEIGHT)
    }

    pub const fn document(self) -> u32 {
        self.0 >> 8
    }

    pub const fn weight(self) -> u8 {
        (self.0 & WEIGHT) as u8
    }

    /// The whole word, not only its stem: what a near miss may be mended to.
    pub const fn whole(self) -> bool {
        self.0 & WHOLE != 0
    }

    /// Both of one document: the heavier weight.
    fn with(self, other: Self) -> Self {
        let weight = self.weight().max(other.weight());
        Self((self.0 | other.0) & !WEIGHT | u32::from(weight))
    }
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
    places: HashMap<Box<str>, u32>,
    /// As they come, each with the place of its term.
    postings: Vec<(u32, Posting)>,
    /// For each language, where a word's stem is posted, and the word where that is another term.
    words: [HashMap<String, (u32, Option<u32>)>; Lang::ALL.len()],
}

impl Terms {
    pub fn post(&mut self, document: u32, word: String, lang: Lang, weight: u8) {
        let (stem, word) = self.places_of(word, lang);
        let mut post = |place, whole| {
            let posting = Posting::new(document, weight, whole);
            self.postings.push((place, posting));
        };
        post(stem, word.is_none());
        if let Some(word) = word {
            post(word, true);
        }
    }

    /// The terms in their order, and all postings: one for each document of a term.
    pub fn sorted(self) -> (Vec<Term>, Vec<Posting>) {
        let mut terms: Vec<(Box<str>, u32)> = self.places.into_iter().collect();
        terms.sort_unstable();
        let mut sorted = vec![0; terms.len()];
        for (at, (_, place)) in (0..).zip(&terms) {
            sorted[*place as usize] = at;
        }
        let mut postings = self.postings;
        for (place, _) in &mut postings {
            *place = sorted[*place as usize];
        }
        postings.sort_unstable();
        postings.dedup_by(|(place, posting), (kept_place, kept)| {
            let same = place == kept_place && posting.document() == kept.document();
            if same {
                *kept = kept.with(*posting);
            }
            same
        });
        let term = |(at, (text, _)): (u32, (Box<str>, u32))| Term {
            letters: Letters::of(&text),
            begins: number(postings.partition_point(|(place, _)| *place < at)),
            text,
        };
        let terms = (0..).zip(terms).map(term).collect();
        (
            terms,
            postings.iter().map(|(_, posting)| *posting).collect(),
        )
    }

    fn places_of(&mut self, word: String, lang: Lang) -> (u32, Option<u32>) {
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

    fn place(&mut self, term: &str) -> u32 {
        if let Some(place) = self.places.get(term) {
            return *place;
        }
        let place = number(self.places.len());
        self.places.insert(term.into(), place);
        place
    }
}

/// Far fewer than would fill it.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
