//! The same page in the other languages, each in its own name.

use leptos::prelude::*;

use crate::{model::lang::Lang, notice, routes::Route, visit::Visit};

pub fn languages(visit: &Visit) -> AnyView {
    let here = visit.lang;
    let link = |lang: Lang| {
        let tag = lang.tag();
        let current = (lang == here).then_some("true");
        let href = same_page(visit, lang);
        view! {
            <li>
                <a href=href lang=tag hreflang=tag aria-current=current>{lang.endonym()}</a>
            </li>
        }
    };
    let links = visit
        .portal
        .municipality()
        .languages
        .iter()
        .copied()
        .map(link)
        .collect_view();
    view! {
        <nav class="languages" data-in-place aria-label=visit.words().t("languages-label")>
            <ul>{links}</ul>
        </nav>
    }
    .into_any()
}

/// The address of this page in `lang`, with what was searched but not what was just done.
fn same_page(visit: &Visit, lang: Lang) -> String {
    let path = visit.route.clone().unwrap_or(Route::Home).path(lang);
    let pairs: Vec<String> = visit
        .query
        .iter()
        .filter(|(key, _)| key != notice::PARAM)
        .map(|(key, value)| format!("{}={}", encode(key), encode(&in_language(value, lang))))
        .collect();
    if pairs.is_empty() {
        path
    } else {
        format!("{path}?{}", pairs.join("&"))
    }
}

/// A value that is itself a page's path, such as where to return to, changes language too.
fn in_language(value: &str, lang: Lang) -> String {
    Route::parse(value).map_or_else(|| value.to_owned(), |(_, route)| route.path(lang))
}

/// Percent-encodes all but unreserved characters and the slash (RFC 3986, 2.3 and 3.4).
pub(crate) fn encode(text: &str) -> String {
    use std::fmt::Write;
    text.bytes()
        .fold(String::with_capacity(text.len()), |mut out, byte| {
            if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
                out.push(byte.into());
            } else {
                let _ = write!(out, "%{byte:02X}");
            }
            out
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_survive_the_change_of_language() {
        assert_eq!(encode("piscina & más"), "piscina%20%26%20m%C3%A1s");
        assert_eq!(
            in_language("/es/mis-permisos", Lang::Ca),
            "/ca/mis-permisos"
        );
        assert_eq!(in_language("piscina", Lang::Ca), "piscina");
    }
}
