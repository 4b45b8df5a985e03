//! The themes that have procedures, with how many.

use leptos::prelude::*;

use crate::{components::phrase::link, model::municipality::Theme, routes::Route, visit::Visit};

pub fn theme_list(visit: &Visit) -> AnyView {
    let themes = visit.portal.themes().into_iter();
    let items = themes.map(|(theme, count)| item(visit, theme, count));
    view! { <ul class="theme-list">{items.collect_view()}</ul> }.into_any()
}

fn item(visit: &Visit, theme: &Theme, count: usize) -> AnyView {
    let href = format!("{}?tema={}", Route::Services.path(visit.lang), theme.id);
    let count = visit
        .words()
        .with("service-count", &[("count", count.into())]);
    view! {
        <li>
            {link(visit, &theme.name, href)}" "<span class="hint">{count}</span>
        </li>
    }
    .into_any()
}
