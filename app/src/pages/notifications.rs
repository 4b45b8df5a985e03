//! Notifications with legal effect: those that wait to be opened, then the others.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{listed::listed, notification_item::notification_item, sources},
    model::registry::{Notification, Notifications},
    portal::Answer,
    routes::Route,
    visit::Visit,
};

pub async fn page(visit: &Visit) -> Answer<Page> {
    let all = visit.portal.notifications(visit.require_citizen()?).await?;
    let visit = visit.clone();
    Ok(Page::new(
        visit.words().t("notifications-title"),
        move || view(&visit, &all),
    ))
}

fn view(visit: &Visit, all: &Notifications) -> AnyView {
    let w = visit.words();
    let nothing = if sources::all_answered(&all.sources) {
        "notifications-none"
    } else {
        "notifications-unknown"
    };
    let nothing = all
        .waiting
        .is_empty()
        .then(|| view! { <p>{w.t(nothing)}</p> });
    let items = |all: &[Notification]| all.iter().map(|it| notification_item(visit, it)).collect();
    view! {
        <div class="wrap narrow">
            <h1>{w.t("notifications-title")}</h1>
            <p class="lead">{w.t("notifications-lead")}</p>
            {sources::failures(visit, &all.sources)}
            {nothing}
            {listed(w.t("notifications-waiting"), items(&all.waiting))}
            {listed(w.t("notifications-past"), items(&all.past))}
            <p>
                <a class="go" href=Route::Cases.path(visit.lang)>{w.t("cases-title")}</a>
            </p>
            {sources::freshness(visit, &all.sources)}
        </div>
    }
    .into_any()
}
