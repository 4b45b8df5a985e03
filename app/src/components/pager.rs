//! The way through a long list.

use leptos::prelude::*;

use crate::{components::this_page::this_page, model::paging, visit::Visit};

const PARAM: &str = "pagina";

/// The number of the page asked for; there may be no such page.
pub fn asked(visit: &Visit) -> usize {
    let asked = visit.param(PARAM).and_then(|n| n.parse().ok());
    asked.unwrap_or(1)
}

/// Those of the page asked for.
pub fn shown<'a, T>(visit: &Visit, found: &'a [T]) -> &'a [T] {
    &found[paging::range(asked(visit), found.len())]
}

/// To the pages before and after; nothing where there is but one.
pub fn pager(visit: &Visit, count: usize) -> Option<AnyView> {
    let w = visit.words();
    let (number, last) = (paging::meant(asked(visit), count), paging::last(count));
    let link = |to: usize, rel: &'static str, words: &'static str| {
        let exists = (1..=last).contains(&to);
        exists.then(|| view! { <a class="go" href=this_page(visit, visit.lang, Some((PARAM, to.to_string()))) rel=rel>{words}</a> })
    };
    let place = w.with(
        "page-of",
        &[("number", number.into()), ("last", last.into())],
    );
    let view = || {
        view! {
            <nav class="pager" aria-label=w.t("pager-label")>
                {link(number - 1, "prev", w.t("page-previous"))} <span>{place}</span>
                {link(number + 1, "next", w.t("page-next"))}
            </nav>
        }
        .into_any()
    };
    (last > 1).then(view)
}
