//! Enrolments that are open today, the first to close first.

use leptos::prelude::*;

use crate::{components::phrase::link, format, routes::Route, visit::Visit};

/// Nothing where nothing is open.
pub fn open_now(visit: &Visit) -> Option<AnyView> {
    let (w, lang, today) = (visit.words(), visit.lang, visit.portal.today());
    let open = visit.portal.open_enrolments();
    let items = open.iter().filter_map(|service| {
        let day = format::day(lang, service.enrolment.as_ref()?.closes, today);
        Some(view! {
            <li>
                {link(visit, &service.name, Route::Service(service.id.clone()).path(lang))}
                <p class="hint">{w.with("until-day", &[("day", day.into())])}</p>
            </li>
        })
    });
    (!open.is_empty()).then(|| {
        view! {
            <section>
                <h2>{w.t("open-now")}</h2>
                <ul class="open-now">{items.collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}
