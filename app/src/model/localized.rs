use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::lang::Lang;

/// One text in some of the portal's languages; an empty one is none. Compact: a catalogue keeps
/// tens of thousands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<Lang, String>", into = "BTreeMap<Lang, String>")]
pub struct Localized {
    /// One language after another, in the languages' order.
    all: Box<str>,
    /// Where each language's text ends in `all`.
    ends: [u32; Lang::ALL.len()],
}

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
        self.all.trim().is_empty()
    }

    #[must_use]
    pub fn has(&self, lang: Lang) -> bool {
        !self.text(lang).trim().is_empty()
    }

    /// The text in `lang`, else in the first language that has one, else empty.
    #[must_use]
    pub fn get(&self, lang: Lang) -> Phrase<'_> {
        let text = self.text(lang);
        if text.is_empty()
            && let Some((lang, text)) = self.texts().next()
        {
            return Phrase { text, lang };
        }
        Phrase { text, lang }
    }

    pub fn texts(&self) -> impl Iterator<Item = (Lang, &str)> {
        let texts = Lang::ALL.into_iter().map(|lang| (lang, self.text(lang)));
        texts.filter(|(_, text)| !text.is_empty())
    }

    fn text(&self, lang: Lang) -> &str {
        let end = |at: usize| self.ends[at] as usize;
        let begin = (lang as usize).checked_sub(1).map_or(0, end);
        &self.all[begin..end(lang as usize)]
    }
}

impl<T: Into<String>> FromIterator<(Lang, T)> for Localized {
    fn from_iter<I: IntoIterator<Item = (Lang, T)>>(texts: I) -> Self {
        let mut of = [const { String::new() }; Lang::ALL.len()];
        for (lang, text) in texts {
            of[lang as usize] = text.into();
        }
        let mut end = 0;
        let ends = of.each_ref().map(|text| {
            end += text.len();
            u32::try_from(end).expect("texts of less than 4 GiB")
        });
        Self {
            all: of.concat().into(),
            ends,
        }
    }
}

impl From<BTreeMap<Lang, String>> for Localized {
    fn from(texts: BTreeMap<Lang, String>) -> Self {
        texts.into_iter().collect()
    }
}

impl From<Localized> for BTreeMap<Lang, String> {
    fn from(texts: Localized) -> Self {
        let texts = texts.texts();
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

    #[test]
    fn an_empty_text_is_none() {
        let name =
            Localized::from_iter([(Lang::Gl, "Padrón"), (Lang::Es, ""), (Lang::Ca, "Padró")]);
        let texts: Vec<_> = name.texts().collect();
        assert_eq!(texts, [(Lang::Ca, "Padró"), (Lang::Gl, "Padrón")]);
        assert_eq!(name.get(Lang::Es).text, "Padró");
    }
}
