//! The way through a long list of procedures.

use leptos::prelude::*;

use crate::{components::languages::encode, portal::ServiceQuery, routes::Route, visit::Visit};

/// Page `number` of `last`, both from one.
pub fn pager(visit: &Visit, query: &ServiceQuery, number: usize, last: usize) -> AnyView {
    let w = visit.words();
    let base = Route::Services.path(visit.lang);
    let theme = query.theme.as_deref().unwrap_or_default();
    let base = format!(
        "{base}?q={}&tema={}&pagina=",
        encode(&query.text),
        encode(theme)
    );
    let link = |to: usize, rel: &'static str, words: &'static str| {
        let exists = (1..=last).contains(&to);
        exists.then(|| view! { <a class="go" href=format!("{base}{to}") rel=rel>{words}</a> })
    };
    let place = w.with(
        "page-of",
        &[("number", number.into()), ("last", last.into())],
    );
    view! {
        <nav class="pager" aria-label=w.t("pager-label")>
            {link(number - 1, "prev", w.t("page-previous"))} <span>{place}</span>
            {link(number + 1, "next", w.t("page-next"))}
        </nav>
    }
    .into_any()
}
