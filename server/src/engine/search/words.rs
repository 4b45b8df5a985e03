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

/// Words that hold others together, folded; one language's is another's noun.
const fn empty(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Es => &[
            "algun", "como", "con", "del", "era", "esta", "las", "los", "mas", "mio", "mis",
            "para", "por", "que", "quiero", "sin", "sobre", "una",
        ],
        Lang::Ca => &[
            "als", "amb", "com", "del", "dels", "els", "les", "mes", "meu", "mon", "pel", "per",
            "que", "sobre", "una", "uns", "vull",
        ],
        Lang::Eu => &["bat", "eta"],
        Lang::Gl => &[
            "algun", "como", "con", "das", "dos", "meu", "para", "pola", "polo", "por", "que",
            "quero", "sobre", "unha",
        ],
        Lang::En => &[
            "and", "are", "can", "for", "from", "how", "the", "want", "with", "you", "your",
        ],
    }
}

/// The folded words of a text that say something: no articles, none of one or two letters.
pub fn words(text: &str, lang: Lang) -> Vec<String> {
    let says = |word: &String| !empty(lang).contains(&word.as_str());
    long(text).into_iter().filter(says).collect()
}

/// The words that are looked for: we do not know in which language. Where there are only
/// empty ones they are meant: «can» is a Galician dog.
pub fn sought(text: &str) -> Vec<String> {
    let is_empty = |word: &String| {
        Lang::ALL
            .iter()
            .any(|it| empty(*it).contains(&word.as_str()))
    };
    let (empty, full): (Vec<_>, Vec<_>) = long(text).into_iter().partition(is_empty);
    if full.is_empty() { empty } else { full }
}

fn long(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let long = words.filter(|word| word.chars().count() > 2);
    long.map(str::to_owned).collect()
}

/// A folded word without its ending. Snowball has no Galician; Portuguese is its sister.
pub fn stem(word: &str, lang: Lang) -> Cow<'_, str> {
    // Snowball leaves short plurals such as «obras» alone.
    let word = if lang == Lang::Eu {
        word
    } else {
        singular(word)
    };
    match lang {
        Lang::Es => spanish(word),
        Lang::Ca => catalan(word),
        Lang::Eu => basque(word),
        Lang::Gl => portuguese(word),
        Lang::En => english_porter_2(word),
    }
}

fn singular(word: &str) -> &str {
    let without = word.strip_suffix('s').filter(|_| word.len() > 4);
    without.unwrap_or(word)
}

/// Every form a sought word may stand under: we do not know which language it is in.
pub fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    let stems = Lang::ALL.into_iter().map(|lang| stem(word, lang));
    for form in stems.chain([Cow::Borrowed(singular(word))]) {
        // A shorter stem says too much: «cas» is in «casar» and in «casa».
        if form.len() > 3 && !forms.iter().any(|other| *other == form) {
            forms.push(form.into_owned());
        }
    }
    forms
}
