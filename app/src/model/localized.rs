use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::lang::Lang;

/// One text in some of the portal's languages. Compact: a catalogue keeps tens of thousands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<Lang, String>", into = "BTreeMap<Lang, String>")]
pub struct Localized(Box<[(Lang, Box<str>)]>);

/// A text and the language it is really in, which a page marks when it is not its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase<'a> {
    pub text: &'a str,
    pub lang: Lang,
}

impl Localized {
    #[must_use]
    pub fn of(lang: Lang, text: impl Into<String>) -> Self {
        Self::from_iter([(lang, text)])
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts().all(|(_, text)| text.trim().is_empty())
    }

    #[must_use]
    pub fn has(&self, lang: Lang) -> bool {
        self.texts()
            .any(|(of, text)| of == lang && !text.trim().is_empty())
    }

    /// The text in `lang`, else in the first language that has one, else empty.
    #[must_use]
    pub fn get(&self, lang: Lang) -> Phrase<'_> {
        let (lang, text) = self
            .texts()
            .find(|(of, _)| *of == lang)
            .or_else(|| self.texts().next())
            .unwrap_or((lang, ""));
        Phrase { text, lang }
    }

    pub fn texts(&self) -> impl Iterator<Item = (Lang, &str)> {
        self.0.iter().map(|(lang, text)| (*lang, &**text))
    }
}

impl<T: Into<String>> FromIterator<(Lang, T)> for Localized {
    fn from_iter<I: IntoIterator<Item = (Lang, T)>>(texts: I) -> Self {
        let texts = texts.into_iter().map(|(lang, text)| (lang, text.into()));
        Self::from(texts.collect::<BTreeMap<_, _>>())
    }
}

impl From<BTreeMap<Lang, String>> for Localized {
    fn from(texts: BTreeMap<Lang, String>) -> Self {
        let texts = texts.into_iter();
        Self(texts.map(|(lang, text)| (lang, text.into())).collect())
    }
}

impl From<Localized> for BTreeMap<Lang, String> {
    fn from(Localized(texts): Localized) -> Self {
        let texts = texts.into_iter();
        texts.map(|(lang, text)| (lang, text.into())).collect()
    }
}

impl Phrase<'_> {
    /// The `lang` attribute a page in `page` needs for this phrase, if any.
    #[must_use]
    pub fn lang_on(&self, page: Lang) -> Option<&'static str> {
        (self.lang != page).then(|| self.lang.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_and_says_so() {
        let name = Localized::of(Lang::Es, "Padrón");
        assert_eq!(name.get(Lang::Ca).text, "Padrón");
        assert_eq!(name.get(Lang::Ca).lang_on(Lang::Ca), Some("es"));
        assert_eq!(name.get(Lang::Es).lang_on(Lang::Es), None);
        assert_eq!(Localized::default().get(Lang::Es).text, "");
    }
}
