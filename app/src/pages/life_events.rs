//! Everything that may happen to a person or a business here.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::life_event_list::life_event_list, model::life_event::EventKind, visit::Visit,
};

pub fn page(visit: &Visit) -> Page {
    let visit = visit.clone();
    Page::new(visit.words().t("life-events-title"), move || view(&visit))
}

fn view(visit: &Visit) -> AnyView {
    let w = visit.words();
    let group = |kind: EventKind, heading: &'static str| {
        let any = visit.portal.life_events().iter().any(|it| it.kind == kind);
        any.then(|| {
            view! { <section><h2>{heading}</h2>{life_event_list(visit, kind)}</section> }
        })
    };
    view! {
        <div class="wrap narrow">
            <h1>{w.t("life-events-title")}</h1>
            <p class="lead">{w.t("life-events-lead")}</p>
            {group(EventKind::Life, w.t("life-events-life"))}
            {group(EventKind::Business, w.t("life-events-business"))}
        </div>
    }
    .into_any()
}
