//! Every word of the interface, from `locales/`, formatted on the server.

use std::{borrow::Cow, collections::HashMap, sync::OnceLock};

pub use fluent_bundle::FluentValue;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use crate::model::lang::Lang;

struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// Messages without arguments, formatted once.
    plain: HashMap<String, String>,
}

macro_rules! locale {
    ($lang:literal: $($file:literal)+) => {
        &[$(include_str!(concat!("../locales/", $lang, "/", $file, ".ftl"))),+]
    };
    ($lang:literal) => { locale!($lang: "main" "acting" "home" "cases" "messages" "services" "life_events" "activities" "permissions" "channels" "letters" "accesses" "data" "calendar" "session" "statements") };
}

/// The Fluent sources of a language.
const fn files(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Es => locale!("es"),
        Lang::Ca => locale!("ca"),
        Lang::Eu => locale!("eu"),
        Lang::Gl => locale!("gl"),
        Lang::En => locale!("en"),
    }
}

/// Each made when first asked for: a municipality pays only for what it speaks.
static CATALOGUES: [OnceLock<Catalogue>; Lang::ALL.len()] =
    [const { OnceLock::new() }; Lang::ALL.len()];

fn catalogue(lang: Lang) -> Catalogue {
    let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks would show up in titles and attributes; names stand in <bdi> instead.
    bundle.set_use_isolating(false);
    let mut keys = vec![];
    for file in files(lang) {
        let resource =
            FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
        keys.extend(resource.entries().filter_map(message_key));
        bundle.add_resource_overriding(resource);
    }
    let plain = keys
        .into_iter()
        .filter_map(|key| plain(&bundle, &key).map(|text| (key, text)));
    let plain = plain.collect();
    Catalogue { bundle, plain }
}

fn message_key(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    }
}

/// The text of a message that takes no arguments.
fn plain(bundle: &FluentBundle<FluentResource>, key: &str) -> Option<String> {
    let mut errors = vec![];
    let pattern = bundle.get_message(key)?.value()?;
    let text = bundle
        .format_pattern(pattern, None, &mut errors)
        .into_owned();
    errors.is_empty().then_some(text)
}

/// The words of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words(Lang);

impl Words {
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self(lang)
    }

    #[must_use]
    pub const fn lang(self) -> Lang {
        self.0
    }

    fn catalogue(self) -> &'static Catalogue {
        CATALOGUES[self.0 as usize].get_or_init(|| catalogue(self.0))
    }

    /// A message without arguments; its key where it is missing (a test keeps that from
    /// happening).
    #[must_use]
    pub fn t(self, key: &'static str) -> &'static str {
        self.catalogue().plain.get(key).map_or(key, String::as_str)
    }

    /// A message with arguments.
    #[must_use]
    pub fn with(self, key: &'static str, args: &[(&'static str, FluentValue<'_>)]) -> String {
        let catalogue = self.catalogue();
        let Some(pattern) = catalogue.bundle.get_message(key).and_then(|m| m.value()) else {
            return key.to_owned();
        };
        let args: FluentArgs<'_> = args.iter().map(|(k, v)| (*k, v.clone())).collect();
        let text: Cow<'_, str> = catalogue
            .bundle
            .format_pattern(pattern, Some(&args), &mut vec![]);
        text.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn keys(lang: Lang) -> BTreeSet<String> {
        files(lang)
            .iter()
            .flat_map(|file| {
                let resource = FluentResource::try_new((*file).to_owned()).unwrap();
                resource
                    .entries()
                    .filter_map(message_key)
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    #[test]
    fn every_language_says_the_same_things() {
        for lang in Lang::ALL {
            assert_eq!(keys(lang), keys(Lang::Es), "{}", lang.tag());
        }
    }

    #[test]
    fn plurals_and_exact_numbers() {
        let left = |lang, days: i32| Words::new(lang).with("near-left", &[("days", days.into())]);
        assert_eq!(left(Lang::Es, 1), "dentro de 1 día hábil");
        assert_eq!(left(Lang::Ca, 5), "d’aquí a 5 dies hàbils");
        assert_eq!(left(Lang::Eu, 1), "egun baliodun bat barru");
        assert_eq!(left(Lang::Gl, 0), "dentro de 0 días hábiles");
        assert_eq!(left(Lang::En, 1), "in 1 working day");
        let past = |days: i32| Words::new(Lang::Es).with("near-past", &[("days", days.into())]);
        assert_eq!(
            (past(1).as_str(), past(3).as_str()),
            ("ayer", "hace 3 días")
        );
    }
}
