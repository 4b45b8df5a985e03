//! From a text to the forms its words are found by.

use std::borrow::Cow;

use app::model::lang::Lang;
use tantivy_stemmers::algorithms::{basque, catalan, english_porter_2, portuguese, spanish};
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Lower case without accents.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        // Most are, and need no table.
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else {
            decompose_canonical(c, |part| {
                if !is_combining_mark(part) {
                    folded.extend(part.to_lowercase());
                }
            });
        }
    }
    folded
}

/// The folded words of a text; those of one or two letters say nothing about what is sought.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    let folded = fold(text);
    let words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 2 || word.bytes().any(|b| b.is_ascii_digit()))
        .map(str::to_owned)
        .collect();
    words.into_iter()
}

/// A folded word without its ending. Snowball has no Galician; Portuguese is its sister.
pub fn stem(word: &str, lang: Lang) -> Cow<'_, str> {
    // Snowball leaves short plurals such as «obras» alone.
    let plural = lang != Lang::Eu && word.len() > 4;
    let word = word.strip_suffix('s').filter(|_| plural).unwrap_or(word);
    match lang {
        Lang::Es => spanish(word),
        Lang::Ca => catalan(word),
        Lang::Eu => basque(word),
        Lang::Gl => portuguese(word),
        Lang::En => english_porter_2(word),
    }
}

/// Every form a sought word may stand under: we do not know which language it is in.
pub fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    for lang in Lang::ALL {
        let stem = stem(word, lang);
        // A stem of two letters would find everything.
        if stem.len() > 2 && !forms.iter().any(|form| *form == stem) {
            forms.push(stem.into_owned());
        }
    }
    forms
}
