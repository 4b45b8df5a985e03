//! A citizen's cases: what is under way, then what ended.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{case_item::case_item, listed::listed, sources},
    model::{case::Cases, home::CaseFile},
    portal::Answer,
    routes::Route,
    visit::Visit,
};

pub async fn page(visit: &Visit) -> Answer<Page> {
    let cases = visit.portal.cases(visit.require_citizen()?).await?;
    let visit = visit.clone();
    Ok(Page::new(visit.words().t("cases-title"), move || {
        view(&visit, &cases)
    }))
}

fn view(visit: &Visit, cases: &Cases) -> AnyView {
    let w = visit.words();
    let nothing = match (
        sources::all_answered(&cases.sources),
        cases.closed.is_empty(),
    ) {
        (false, _) => "cases-unknown",
        (true, true) => "cases-none",
        (true, false) => "cases-none-open",
    };
    let nothing = cases
        .open
        .is_empty()
        .then(|| view! { <p>{w.t(nothing)}</p> });
    let items = |all: &[CaseFile]| all.iter().map(|it| case_item(visit, it)).collect();
    view! {
        <div class="wrap narrow">
            <h1>{w.t("cases-title")}</h1>
            <p class="lead">{w.t("cases-lead")}</p>
            {sources::failures(visit, &cases.sources)}
            {nothing}
            {listed(w.t("under-way"), items(&cases.open))}
            {listed(w.t("cases-closed"), items(&cases.closed))}
            <p>
                <a class="go" href=Route::Notifications.path(visit.lang)>
                    {w.t("notifications-title")}
                </a>
            </p>
            {sources::freshness(visit, &cases.sources)}
        </div>
    }
    .into_any()
}
