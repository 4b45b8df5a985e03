//! What a search that is being typed may be about, as the options of a listbox.

use leptos::prelude::*;

use crate::{
    model::{lang::Lang, localized::Localized},
    portal::Found,
    routes::Route,
};

/// More would be a list to read.
const AT_MOST: usize = 7;
const EVENTS_AT_MOST: usize = 2;

/// How many, and they: life events, then procedures. Each says where it leads.
pub fn suggestions(found: &Found, lang: Lang) -> (usize, String) {
    let events = found.life_events.iter().take(EVENTS_AT_MOST);
    let events = events.map(|it| (&it.name, Route::LifeEvent(it.id.clone())));
    let services = found.services.iter();
    let services = services.map(|it| (&it.name, Route::Service(it.id.clone())));
    let options = events.chain(services).take(AT_MOST).enumerate();
    let options: Vec<String> = options
        .map(|(at, (name, route))| option(at, name, &route, lang).to_html())
        .collect();
    (options.len(), options.concat())
}

fn option(at: usize, name: &Localized, route: &Route, lang: Lang) -> AnyView {
    let name = name.get(lang);
    view! {
        <li
            id=format!("opcion-{at}")
            role="option"
            aria-selected="false"
            lang=name.lang_on(lang)
            data-path=route.path(lang)
        >
            {name.text.to_owned()}
        </li>
    }
    .into_any()
}
