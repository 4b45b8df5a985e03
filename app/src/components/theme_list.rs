//! The themes that have procedures, with how many.

use std::collections::HashMap;

use leptos::prelude::*;

use crate::{
    components::phrase::link, model::municipality::Theme, portal::ServiceQuery, routes::Route,
    visit::Visit,
};

pub fn theme_list(visit: &Visit) -> AnyView {
    let mut counts = HashMap::<String, usize>::new();
    for service in visit
        .portal
        .find_services(&ServiceQuery::default(), visit.lang)
        .services
    {
        *counts.entry(service.theme.clone()).or_default() += 1;
    }
    let themes = visit.portal.municipality().themes.iter();
    let items = themes.filter_map(|theme| Some(item(visit, theme, *counts.get(&theme.id)?)));
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
