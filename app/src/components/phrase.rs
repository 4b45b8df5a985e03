//! Texts that may not be in the language of the page.

use leptos::prelude::*;

use crate::{
    model::{
        lang::Lang,
        localized::{Localized, Phrase},
    },
    visit::Visit,
};

/// Stands in a message where markup goes; `fill` puts it there.
pub const SLOT: &str = "\u{fffc}";

/// A text, marked with its language where that is not the page's.
pub fn phrase(text: Phrase<'_>, page: Lang) -> AnyView {
    let words = text.text.to_owned();
    match text.lang_on(page) {
        Some(lang) => view! { <span lang=lang>{words}</span> }.into_any(),
        None => words.into_any(),
    }
}

/// A text in the language of the visit, or as near as there is.
pub fn localized(visit: &Visit, text: &Localized) -> AnyView {
    phrase(text.get(visit.lang), visit.lang)
}

/// A link under a name, which says its own language where that is not the page's.
pub fn link(visit: &Visit, name: &Localized, href: String) -> AnyView {
    let name = name.get(visit.lang);
    let lang = name.lang_on(visit.lang);
    view! { <a href=href lang=lang>{name.text.to_owned()}</a> }.into_any()
}

/// A message with `inner` where its `SLOT` is.
pub fn fill(message: &str, inner: impl IntoAny) -> AnyView {
    let (before, after) = message.split_once(SLOT).unwrap_or((message, ""));
    (before.to_owned(), inner.into_any(), after.to_owned()).into_any()
}

/// A text whose paragraphs stand apart by an empty line.
pub fn paragraphs(visit: &Visit, text: &Localized) -> AnyView {
    parted(visit, text, "\n\n")
}

/// A text with a paragraph a line.
pub fn lines(visit: &Visit, text: &Localized) -> AnyView {
    parted(visit, text, "\n")
}

fn parted(visit: &Visit, text: &Localized, at: &str) -> AnyView {
    let text = text.get(visit.lang);
    let lang = text.lang_on(visit.lang);
    let paragraph = |words: &str| view! { <p lang=lang>{words.trim().to_owned()}</p> };
    text.text
        .split(at)
        .filter(|words| !words.trim().is_empty())
        .map(paragraph)
        .collect_view()
        .into_any()
}

/// What an organisation is called; a proper name, so its language is not marked.
#[must_use]
pub fn organisation(visit: &Visit, id: &str) -> String {
    let known = visit.portal.municipality().organisation(id);
    known
        .map_or(id, |it| it.name.get(visit.lang).text)
        .to_owned()
}
