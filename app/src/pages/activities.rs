//! What takes place in the town.

use std::sync::Arc;

use jiff::civil::Date;
use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        activity_form::{activity_form, chosen_when, words},
        activity_list::activity_list,
        pager::{pager, shown},
    },
    islands::in_place::InPlace,
    model::{activity::Activity, agenda::upcoming},
    visit::Visit,
};

pub fn page(visit: &Visit) -> Page {
    let visit = visit.clone();
    Page::new(visit.words().t("activities-title"), move || view(&visit))
}

fn view(visit: &Visit) -> AnyView {
    let w = visit.words();
    let when = chosen_when(visit);
    let days = when.days(visit.portal.today());
    let found = upcoming(visit.portal.activities(), &days, visit.param("tipo"));
    let count = [
        ("count", found.len().into()),
        ("when", words(visit, when).into()),
    ];
    view! {
        <div class="wrap narrow">
            <h1>{w.t("activities-title")}</h1>
            {activity_form(visit)}
            <section data-in-place>
                <h2 data-said>{w.with("activities-count", &count)}</h2>
                {list(visit, &found)}
            </section>
            <InPlace />
        </div>
    }
    .into_any()
}

fn list(visit: &Visit, found: &[(Date, Arc<Activity>)]) -> AnyView {
    if found.is_empty() {
        return view! { <p>{visit.words().t("activities-nothing")}</p> }.into_any();
    }
    view! { {activity_list(visit, shown(visit, found))} {pager(visit, found.len())} }.into_any()
}
