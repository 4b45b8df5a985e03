//! Which documents have which words, and how much a word weighs there.

use app::model::{lang::Lang, localized::Localized};

use super::{
    Hits,
    near::nearest,
    synonyms,
    terms::{Posting, Term, Terms},
    words::{forms, sought, words},
};

/// A text of a document and what a word in it weighs.
pub struct Text<'a>(pub &'a Localized, pub u8);

/// How much of its weight a word keeps, by how it was met.
const EXACT: f32 = 1.0;
const BEGINNING: f32 = 0.8;
const SYNONYM: f32 = 0.7;
const NEAR: f32 = 0.5;
/// A word of so many is hardly another's slip.
const SURE_LETTERS: usize = 6;

/// Documents by number, in the order they were given.
pub struct Index {
    documents: usize,
    /// Sorted by text.
    terms: Vec<Term>,
    postings: Vec<Posting>,
}

/// How a word of the text was met.
struct Met {
    /// Of each document; none where it has not the word.
    points: Vec<f32>,
    /// The word, and the near one looked for instead.
    mended: Option<(String, String)>,
}

impl Met {
    fn as_written(&self) -> bool {
        self.mended.is_none() && count(&self.points) > 0
    }

    /// A short word is near to many: beside others that are met it says nothing.
    fn guessed(&self) -> bool {
        let short = |(word, _): &(String, String)| word.chars().count() < SURE_LETTERS;
        self.mended.as_ref().is_some_and(short)
    }
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
        let mut met: Vec<Met> = sought(text).iter().map(|word| self.word(word)).collect();
        let wanted = met.len();
        let mut counted = self.count_words(&met);
        if !counted.iter().any(|(words, _)| *words == wanted) && met.iter().any(Met::as_written) {
            met.retain(|it| !it.guessed());
            counted = self.count_words(&met);
        }
        let most = counted.iter().map(|(words, _)| *words).max().unwrap_or(0);
        let mut best: Vec<(usize, f32)> = counted
            .into_iter()
            .enumerate()
            .filter(|(_, (words, _))| *words > 0 && (*words == wanted || most < wanted))
            .map(|(number, (_, sum))| (number, sum))
            .collect();
        best.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        Hits {
            partial: most < wanted && !best.is_empty(),
            best,
            mended: met.into_iter().filter_map(|it| it.mended).collect(),
        }
    }

    /// How many of the words each document has, and their points.
    fn count_words(&self, met: &[Met]) -> Vec<(usize, f32)> {
        let mut counted = vec![(0, 0.0); self.documents];
        for word in met {
            for ((words, sum), points) in counted.iter_mut().zip(&word.points) {
                *words += usize::from(*points > 0.0);
                *sum += points;
            }
        }
        counted
    }

    fn word(&self, word: &str) -> Met {
        let mut points = vec![0.0; self.documents];
        for form in forms(word) {
            meet(self.term(&form), EXACT, &mut points);
        }
        meet(self.beginning(word), BEGINNING, &mut points);
        for form in synonyms::of(word) {
            meet(self.term(form), SYNONYM, &mut points);
        }
        let mut mended = None;
        if count(&points) == 0
            && let Some(near) = self.near(word)
        {
            mended = Some((word.to_owned(), near.to_owned()));
            for form in forms(near) {
                meet(self.term(&form), NEAR, &mut points);
            }
        }
        // A word that is everywhere says little.
        #[expect(clippy::cast_precision_loss, reason = "a weight, not a count")]
        let rarity = (1.0 + self.documents as f32 / (count(&points).max(1) as f32)).ln();
        for points in &mut points {
            *points *= rarity;
        }
        Met { points, mended }
    }

    fn near(&self, word: &str) -> Option<&str> {
        let terms = self.terms.iter().map(|term| (&*term.text, term.letters));
        nearest(word, terms, |term| self.written(term))
    }

    fn term(&self, term: &str) -> &[Posting] {
        self.terms
            .binary_search_by(|other| (*other.text).cmp(term))
            .map_or(&[], |at| self.postings_of(at, at + 1))
    }

    /// Of every term that begins so.
    fn beginning(&self, word: &str) -> &[Posting] {
        let from = self.terms.partition_point(|term| *term.text < *word);
        let until = from + self.terms[from..].partition_point(|term| term.text.starts_with(word));
        self.postings_of(from, until)
    }

    fn postings_of(&self, from: usize, until: usize) -> &[Posting] {
        let begin = |at: usize| {
            self.terms
                .get(at)
                .map_or(self.postings.len(), |term| term.begins as usize)
        };
        &self.postings[begin(from)..begin(until)]
    }

    /// In how many documents the term is a whole word.
    fn written(&self, term: &str) -> usize {
        let postings = self.term(term).iter();
        postings.filter(|posting| posting.whole()).count()
    }
}

/// Gives documents their points; of several ways to meet a word the best counts.
fn meet(postings: &[Posting], share: f32, points: &mut [f32]) {
    for posting in postings {
        let best = &mut points[posting.document() as usize];
        *best = best.max(f32::from(posting.weight()) * share);
    }
}

fn count(points: &[f32]) -> usize {
    points.iter().filter(|points| **points > 0.0).count()
}

fn every_word(Text(text, weight): Text<'_>) -> impl Iterator<Item = (String, Lang, u8)> {
    let words = text
        .texts()
        .flat_map(|(lang, text)| words(text, lang).into_iter().map(move |word| (word, lang)));
    words.map(move |(word, lang)| (word, lang, weight))
}
