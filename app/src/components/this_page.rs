//! The address of the page one is on, with what was searched but not what was just done.

use crate::{model::lang::Lang, notice, routes::Route, visit::Visit};

/// In `lang`, with another value of a parameter where one is given.
pub fn this_page(visit: &Visit, lang: Lang, changed: Option<(&str, String)>) -> String {
    let path = visit.route.clone().unwrap_or(Route::Home).path(lang);
    let given = changed.as_ref().map(|(key, _)| *key);
    let kept = visit.query.iter().filter(|(key, _)| key != notice::PARAM);
    let kept = kept.filter(|(key, _)| Some(key.as_str()) != given);
    let kept = kept.map(|(key, value)| (key.as_str(), in_language(value, lang)));
    let pairs: Vec<String> = kept
        .chain(changed)
        .map(|(key, value)| format!("{}={}", encode(key), encode(&value)))
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
fn encode(text: &str) -> String {
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
