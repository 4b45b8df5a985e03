//! Life events as links.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    components::phrase::{self, localized},
    model::life_event::{EventKind, LifeEvent},
    routes::Route,
    visit::Visit,
};

/// Those of one kind, each with its description.
pub fn life_event_list(visit: &Visit, kind: EventKind) -> AnyView {
    let of_kind = visit.portal.life_events().iter();
    let items = of_kind.filter(|event| event.kind == kind).map(|event| {
        view! {
            <li>
                {link(visit, event)}
                <p>{localized(visit, &event.description)}</p>
            </li>
        }
    });
    view! { <ul class="service-list">{items.collect_view()}</ul> }.into_any()
}

/// Their names alone.
pub fn life_event_links(visit: &Visit, events: &[Arc<LifeEvent>]) -> AnyView {
    let items = events
        .iter()
        .map(|event| view! { <li>{link(visit, event)}</li> });
    view! { <ul class="theme-list">{items.collect_view()}</ul> }.into_any()
}

fn link(visit: &Visit, event: &LifeEvent) -> AnyView {
    let href = Route::LifeEvent(event.id.clone()).path(visit.lang);
    phrase::link(visit, &event.name, href)
}
