//! What is said beside the procedures a search found.

use leptos::prelude::*;

use crate::{components::life_event_list::life_event_links, portal::Found, visit::Visit};

/// How far the words were taken: which were mended, and whether some were left out.
pub fn forgiven(visit: &Visit, found: &Found) -> AnyView {
    let w = visit.words();
    let mended = found.mended.iter().map(|(word, near)| {
        let args = [
            ("word", word.as_str().into()),
            ("near", near.as_str().into()),
        ];
        view! { <p>{w.with("found-mended", &args)}</p> }
    });
    let partial = found
        .partial
        .then(|| view! { <p>{w.t("found-partial")}</p> });
    view! { {mended.collect_view()} {partial} }.into_any()
}

/// The life events that the words tell of.
pub fn situations(visit: &Visit, found: &Found) -> Option<AnyView> {
    (!found.life_events.is_empty()).then(|| {
        view! {
            <h2>{visit.words().t("found-life-events")}</h2>
            {life_event_links(visit, &found.life_events)}
        }
        .into_any()
    })
}
