//! What takes place in the town.

use std::sync::Arc;

use jiff::civil::Date;
use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        activity_form::{activity_form, chosen_when, when_words},
        activity_list::activity_list,
        pager::{pager, shown},
    },
    islands::in_place::InPlace,
    model::{
        activity::Activity,
        agenda::{kind_key, upcoming},
    },
    visit::Visit,
};

pub fn page(visit: &Visit) -> Page {
    let days = chosen_when(visit).days(visit.portal.today());
    let found = upcoming(visit.portal.activities(), &days, visit.param("tipo"));
    let result = result(visit, found.len());
    let title = if visit.query.is_empty() {
        visit.words().t("activities-title").to_owned()
    } else {
        result.clone()
    };
    let visit = visit.clone();
    Page::new(title, move || view(&visit, result, &found))
}

fn view(visit: &Visit, result: String, found: &[(Date, Arc<Activity>)]) -> AnyView {
    view! {
        <div class="wrap narrow">
            <h1>{visit.words().t("activities-title")}</h1>
            {activity_form(visit)}
            <section data-in-place>
                <h2 data-said>{result}</h2>
                {list(visit, found)}
            </section>
            <InPlace />
        </div>
    }
    .into_any()
}

/// «Próximos 7 días, Cine: 2 actividades»
fn result(visit: &Visit, count: usize) -> String {
    let mut all = visit.portal.activities().iter();
    let kind = visit.param("tipo").map(|kind| {
        let known = all.find(|it| kind_key(it) == kind);
        known.map_or(kind, |it| it.kind.get(visit.lang).text)
    });
    let when = when_words(visit, chosen_when(visit));
    let when = kind.map_or_else(|| when.to_owned(), |kind| format!("{when}, {kind}"));
    let args = [("count", count.into()), ("when", when.into())];
    visit.words().with("activities-count", &args)
}

fn list(visit: &Visit, found: &[(Date, Arc<Activity>)]) -> AnyView {
    if found.is_empty() {
        return view! { <p>{visit.words().t("activities-nothing")}</p> }.into_any();
    }
    view! { {activity_list(visit, shown(visit, found))} {pager(visit, found.len())} }.into_any()
}
