//! The same page in the other languages, each in its own name.

use leptos::prelude::*;

use crate::{components::this_page::this_page, model::lang::Lang, visit::Visit};

pub fn languages(visit: &Visit) -> AnyView {
    let here = visit.lang;
    let link = |lang: Lang| {
        let tag = lang.tag();
        let current = (lang == here).then_some("true");
        let href = this_page(visit, lang, None);
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
