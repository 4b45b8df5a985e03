//! Which documents have which words, and how much a word weighs there.

use std::collections::BTreeMap;

use app::model::{lang::Lang, localized::Localized};

use super::{
    Hits,
    near::nearest,
    synonyms,
    terms::{Posting, Terms},
    words::{forms, words},
};

/// A text of a document and what a word in it weighs.
pub struct Text<'a>(pub &'a Localized, pub u8);

/// How much of its weight a word keeps, by how it was met.
const EXACT: f32 = 1.0;
const BEGINNING: f32 = 0.8;
const SYNONYM: f32 = 0.7;
const NEAR: f32 = 0.5;

/// Documents by number, in the order they were given.
pub struct Index {
    documents: usize,
    /// Sorted; whole words and stems alike, and where their postings begin.
    terms: Vec<(Box<str>, u32)>,
    postings: Vec<Posting>,
}

impl Index {
    pub fn new<'a, D: IntoIterator<Item = Text<'a>>>(documents: impl Iterator<Item = D>) -> Self {
        let mut all = Terms::default();
        let mut count = 0;
        for (number, document) in documents.enumerate() {
            count = number + 1;
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            for (word, lang, weight) in document.into_iter().flat_map(every_word) {
                all.post(number, word, lang, weight);
            }
        }
        let (terms, postings) = all.sorted();
        Self {
            documents: count,
            terms,
            postings,
        }
    }

    /// Documents with every word of the text, else with some. No words find nothing.
    #[must_use]
    pub fn find(&self, text: &str) -> Hits {
        let mut mended = vec![];
        let mut points: Vec<(u32, f32)> = vec![(0, 0.0); self.documents];
        let mut wanted = 0;
        for word in words(text) {
            wanted += 1;
            for (document, more) in self.word(&word, &mut mended) {
                let (met, sum) = &mut points[document as usize];
                *met += 1;
                *sum += more;
            }
        }
        let most = points.iter().map(|(met, _)| *met).max().unwrap_or(0);
        let mut best: Vec<(usize, f32)> = points
            .into_iter()
            .enumerate()
            .filter(|(_, (met, _))| *met > 0 && (*met == wanted || most < wanted))
            .map(|(number, (_, sum))| (number, sum))
            .collect();
        best.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        Hits {
            partial: most < wanted && !best.is_empty(),
            best,
            mended,
        }
    }

    /// The documents a word is met in, each once with its best points.
    fn word(&self, word: &str, mended: &mut Vec<(String, String)>) -> BTreeMap<u32, f32> {
        let mut met = BTreeMap::new();
        for form in forms(word) {
            meet(self.term(&form), EXACT, &mut met);
        }
        meet(self.beginning(word), BEGINNING, &mut met);
        for form in synonyms::of(word) {
            meet(self.term(form), SYNONYM, &mut met);
        }
        if met.is_empty()
            && let Some(near) = nearest(word, self.terms(), |term| self.written(term))
        {
            mended.push((word.to_owned(), near.to_owned()));
            for form in forms(near) {
                meet(self.term(&form), NEAR, &mut met);
            }
        }
        // A word that is everywhere says little.
        #[expect(clippy::cast_precision_loss, reason = "a weight, not a count")]
        let rarity = (1.0 + self.documents as f32 / (met.len().max(1) as f32)).ln();
        for points in met.values_mut() {
            *points *= rarity;
        }
        met
    }

    fn term(&self, term: &str) -> &[Posting] {
        self.terms
            .binary_search_by(|(other, _)| (**other).cmp(term))
            .map_or(&[], |at| self.postings_of(at, at + 1))
    }

    /// Of every term that begins so.
    fn beginning(&self, word: &str) -> &[Posting] {
        let from = self.terms.partition_point(|(term, _)| **term < *word);
        let until = from + self.terms[from..].partition_point(|(term, _)| term.starts_with(word));
        self.postings_of(from, until)
    }

    fn postings_of(&self, from: usize, until: usize) -> &[Posting] {
        let begin = |at: usize| {
            self.terms
                .get(at)
                .map_or(self.postings.len(), |(_, begin)| *begin as usize)
        };
        &self.postings[begin(from)..begin(until)]
    }

    /// Words as they were written and stems alike.
    fn terms(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().map(|(term, _)| &**term)
    }

    /// In how many documents the term is a whole word.
    fn written(&self, term: &str) -> usize {
        let postings = self.term(term).iter();
        postings.filter(|posting| posting.whole).count()
    }
}

/// Adds documents that have the word; of several ways to meet it the best counts.
fn meet(postings: &[Posting], share: f32, met: &mut BTreeMap<u32, f32>) {
    for posting in postings {
        let points = f32::from(posting.weight) * share;
        let best = met.entry(posting.document).or_insert(points);
        *best = best.max(points);
    }
}

fn every_word(Text(text, weight): Text<'_>) -> impl Iterator<Item = (String, Lang, u8)> {
    let words = text
        .texts()
        .flat_map(|(lang, text)| words(text).map(move |word| (word, lang)));
    words.map(move |(word, lang)| (word, lang, weight))
}
