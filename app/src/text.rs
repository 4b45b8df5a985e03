//! Every word of the interface, from `locales/`, formatted on the server.

use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

pub use fluent_bundle::FluentValue;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::model::lang::Lang;

struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// Messages without arguments, formatted once.
    plain: HashMap<String, String>,
}

static ES: LazyLock<Catalogue> =
    LazyLock::new(|| catalogue(Lang::Es, include_str!("../locales/es/main.ftl")));
static CA: LazyLock<Catalogue> =
    LazyLock::new(|| catalogue(Lang::Ca, include_str!("../locales/ca/main.ftl")));

fn catalogue(lang: Lang, source: &str) -> Catalogue {
    let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks would show up in titles and attributes; names stand in <bdi> instead.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(res, _)| res);
    let keys: Vec<String> = resource
        .entries()
        .filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect();
    bundle.add_resource_overriding(resource);
    let plain = keys
        .into_iter()
        .filter_map(|key| {
            let mut errors = vec![];
            let pattern = bundle.get_message(&key)?.value()?;
            let text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
            errors.is_empty().then_some((key, text))
        })
        .collect();
    Catalogue { bundle, plain }
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
        match self.0 {
            Lang::Es => &ES,
            Lang::Ca => &CA,
        }
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
        let text: Cow<'_, str> =
            catalogue.bundle.format_pattern(pattern, Some(&args), &mut vec![]);
        text.into_owned()
    }
}
