//! All procedures: search, theme, list.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        pager::{pager, shown},
        search_form::search_form,
        search_notes::{forgiven, situations},
        service_list::service_list,
    },
    islands::in_place::InPlace,
    model::municipality::Theme,
    portal::{Found, ServiceQuery},
    routes::Route,
    visit::Visit,
};

pub fn page(visit: &Visit) -> Page {
    let query = ServiceQuery {
        text: visit.param("q").unwrap_or_default().to_owned(),
        theme: visit.param("tema").map(str::to_owned),
    };
    let found = visit.portal.find_services(&query, visit.lang);
    let title = title(visit, &query, found.services.len());
    let best = found.services.first().filter(|_| !query.text.is_empty());
    let led_to = best.map(|it| it.theme.clone());
    let visit = visit.clone();
    Page {
        led_to,
        ..Page::new(title, move || view(&visit, &query, &found))
    }
}

/// What was found, where something was looked for: a screen reader says it before anything else.
fn title(visit: &Visit, query: &ServiceQuery, count: usize) -> String {
    if query.text.is_empty() && query.theme.is_none() {
        return visit.words().t("services-title").to_owned();
    }
    result(visit, query, count)
}

fn view(visit: &Visit, query: &ServiceQuery, found: &Found) -> AnyView {
    let list = if found.services.is_empty() {
        nothing(visit)
    } else {
        let found = &found.services;
        view! { {service_list(visit, shown(visit, found))} {pager(visit, found.len())} }.into_any()
    };
    view! {
        <div class="wrap narrow">
            <h1>{visit.words().t("services-title")}</h1>
            {search_form(visit, true)}
            <section data-in-place>
                {situations(visit, found)}
                <h2 data-said>{result(visit, query, found.services.len())}</h2>
                {forgiven(visit, found)} {list}
            </section>
            <InPlace />
        </div>
    }
    .into_any()
}

/// «3 trámites sobre «piscina», en Deporte»
fn result(visit: &Visit, query: &ServiceQuery, count: usize) -> String {
    let w = visit.words();
    let municipality = visit.portal.municipality();
    let theme = query
        .theme
        .as_deref()
        .map(|id| theme_name(visit, municipality.theme(id), id));
    let count = ("count", count.into());
    let text = ("text", query.text.as_str().into());
    match (query.text.is_empty(), theme) {
        (true, None) => w.with("found-all", &[count]),
        (true, Some(theme)) => w.with("found-theme", &[count, ("theme", theme.into())]),
        (false, None) => w.with("found-text", &[count, text]),
        (false, Some(theme)) => w.with("found-text-theme", &[count, text, ("theme", theme.into())]),
    }
}

fn theme_name(visit: &Visit, theme: Option<&Theme>, id: &str) -> String {
    theme
        .map_or(id, |theme| theme.name.get(visit.lang).text)
        .to_owned()
}

/// What was looked for where, and what else to try.
fn nothing(visit: &Visit) -> AnyView {
    let w = visit.words();
    let phone = visit.portal.municipality().contact.phone.clone();
    view! {
        <p>{w.t("found-nothing")}</p>
        <p><a class="go" href=Route::Services.path(visit.lang) target="_self">{w.t("found-see-all")}</a></p>
        <p>{w.with("found-ask", &[("phone", phone.into())])}</p>
    }
    .into_any()
}
