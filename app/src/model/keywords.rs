use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{lang::Lang, localized::Localized};

/// Other words something is sought by (`dcat:keyword`). Compact: a line of each language's text
/// is one of its words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Localized>", into = "Vec<Localized>")]
pub struct Keywords(Localized);

impl Keywords {
    pub fn words(&self) -> impl Iterator<Item = (Lang, &str)> {
        let texts = self.0.texts();
        texts.flat_map(|(lang, lines)| lines.lines().map(move |word| (lang, word)))
    }

    /// All of them, for who only looks for words.
    #[must_use]
    pub const fn text(&self) -> &Localized {
        &self.0
    }
}

impl<T: AsRef<str>> FromIterator<(Lang, T)> for Keywords {
    fn from_iter<I: IntoIterator<Item = (Lang, T)>>(words: I) -> Self {
        let mut lines: BTreeMap<Lang, String> = BTreeMap::new();
        for (lang, word) in words {
            let words = word.as_ref().split_whitespace().collect::<Vec<_>>();
            let of_lang = lines.entry(lang).or_default();
            *of_lang += &words.join(" ");
            of_lang.push('\n');
        }
        Self(lines.into())
    }
}

impl From<Vec<Localized>> for Keywords {
    fn from(words: Vec<Localized>) -> Self {
        words.iter().flat_map(Localized::texts).collect()
    }
}

impl From<Keywords> for Vec<Localized> {
    fn from(keywords: Keywords) -> Self {
        let words = keywords.words();
        words
            .map(|(lang, word)| Localized::of(lang, word))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_stays_one_and_in_its_language() {
        let given = [
            (Lang::Es, "recogida de\nmuebles"),
            (Lang::Ca, "trastos"),
            (Lang::Es, "basura"),
        ];
        let keywords: Keywords = given.into_iter().collect();
        let words: Vec<_> = keywords.words().collect();
        assert_eq!(
            words,
            [
                (Lang::Es, "recogida de muebles"),
                (Lang::Es, "basura"),
                (Lang::Ca, "trastos")
            ]
        );
        assert_eq!(Keywords::from(Vec::from(keywords.clone())), keywords);
    }
}
