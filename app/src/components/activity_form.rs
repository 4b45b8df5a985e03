//! Choosing activities: which days, which kind. A plain GET.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::{
    components::select_field::select_field,
    model::{
        agenda::{When, kind_key},
        localized::Localized,
    },
    routes::Route,
    visit::Visit,
};

/// In the address: `?cuando=…`; a week where it says nothing.
pub fn chosen_when(visit: &Visit) -> When {
    let asked = visit.param("cuando");
    let known = When::ALL.into_iter().find(|it| Some(value(*it)) == asked);
    known.unwrap_or(When::Week)
}

fn value(when: When) -> &'static str {
    match when {
        When::Today => "hoy",
        When::Weekend => "fin-de-semana",
        When::Week => "semana",
        When::Month => "mes",
    }
}

pub fn when_words(visit: &Visit, when: When) -> &'static str {
    visit.words().t(match when {
        When::Today => "when-today",
        When::Weekend => "when-weekend",
        When::Week => "when-week",
        When::Month => "when-month",
    })
}

pub fn activity_form(visit: &Visit) -> AnyView {
    let w = visit.words();
    let when = chosen_when(visit);
    let days = When::ALL.into_iter().map(|it| {
        view! { <option value=value(it) selected=it == when>{when_words(visit, it)}</option> }
    });
    view! {
        <form class="search-form" role="search" action=Route::Activities.path(visit.lang)>
            <p>
                <label for="cuando">{w.t("activities-when")}</label>
                <select id="cuando" name="cuando">{days.collect_view()}</select>
            </p>
            {kind_field(visit)}
            <button>{w.t("activities-show")}</button>
        </form>
    }
    .into_any()
}

fn kind_field(visit: &Visit) -> AnyView {
    let w = visit.words();
    let activities = visit.portal.activities().iter();
    let kinds: BTreeMap<&str, &Localized> = activities.map(|it| (kind_key(it), &it.kind)).collect();
    let kinds = kinds.into_iter().filter(|(key, _)| !key.is_empty());
    let mut kinds: Vec<_> = kinds.collect();
    kinds.sort_by_key(|(_, name)| name.get(visit.lang).text.to_lowercase());
    let (label, all) = (w.t("activities-kind"), w.t("activities-all-kinds"));
    select_field(visit, "tipo", label, all, kinds.into_iter())
}
