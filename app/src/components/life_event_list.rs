//! Life events as links.

use leptos::prelude::*;

use crate::{
    components::phrase::localized,
    model::life_event::{EventKind, LifeEvent},
    routes::Route,
    visit::Visit,
};

/// Those of one kind, in the folder's order; with `described`, each with its description.
pub fn life_event_list(visit: &Visit, kind: EventKind, described: bool) -> AnyView {
    let of_kind = visit.portal.life_events().iter();
    let items = of_kind
        .filter(|event| event.kind == kind)
        .map(|event| item(visit, event, described));
    let class = if described {
        "service-list"
    } else {
        "theme-list"
    };
    view! { <ul class=class>{items.collect_view()}</ul> }.into_any()
}

fn item(visit: &Visit, event: &LifeEvent, described: bool) -> AnyView {
    let name = event.name.get(visit.lang);
    let href = Route::LifeEvent(event.id.clone()).path(visit.lang);
    let description = described.then(|| view! { <p>{localized(visit, &event.description)}</p> });
    view! {
        <li>
            <a href=href lang=name.lang_on(visit.lang)>{name.text.to_owned()}</a>
            {description}
        </li>
    }
    .into_any()
}
