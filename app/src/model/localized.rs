use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::lang::Lang;

/// One text in some of the portal's languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localized(BTreeMap<Lang, String>);

/// A text and the language it is really in, which a page marks when it is not its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase<'a> {
    pub text: &'a str,
    pub lang: Lang,
}

impl Localized {
    #[must_use]
    pub fn of(lang: Lang, text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(lang, text.into())]))
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }

    #[must_use]
    pub fn has(&self, lang: Lang) -> bool {
        self.0
            .get(&lang)
            .is_some_and(|text| !text.trim().is_empty())
    }

    /// The text in `lang`, else in the first language that has one, else empty.
    #[must_use]
    pub fn get(&self, lang: Lang) -> Phrase<'_> {
        let (lang, text) = self
            .0
            .get_key_value(&lang)
            .or_else(|| self.0.iter().next())
            .map_or((lang, ""), |(lang, text)| (*lang, text.as_str()));
        Phrase { text, lang }
    }

    pub fn texts(&self) -> impl Iterator<Item = (Lang, &str)> {
        self.0.iter().map(|(lang, text)| (*lang, text.as_str()))
    }
}

impl<T: Into<String>> FromIterator<(Lang, T)> for Localized {
    fn from_iter<I: IntoIterator<Item = (Lang, T)>>(texts: I) -> Self {
        Self(
            texts
                .into_iter()
                .map(|(lang, text)| (lang, text.into()))
                .collect(),
        )
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
