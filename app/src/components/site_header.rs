//! The top of every page: whose window this is, where one is, who one is.

use leptos::prelude::*;

use crate::{
    components::languages::languages,
    model::citizen::{Citizen, Mandates},
    routes::{Act, Route},
    visit::Visit,
};

pub fn site_header(visit: &Visit) -> AnyView {
    let w = visit.words();
    let name = visit
        .portal
        .municipality()
        .name
        .get(visit.lang)
        .text
        .to_owned();
    view! {
        <header class="site-header">
            <div class="wrap">
                <a class="site-name" href=Route::Home.path(visit.lang)>
                    <img src=visit.assets.logo.clone() alt="" width="40" height="40" />
                    <span><b>{name}</b>" "<span>{w.t("site-name")}</span></span>
                </a>
                {languages(visit)}
                {navigation(visit)}
            </div>
        </header>
    }
    .into_any()
}

fn navigation(visit: &Visit) -> AnyView {
    let w = visit.words();
    let link = |route: Route, words: &'static str| {
        let current = (visit.route.as_ref() == Some(&route)).then_some("page");
        view! { <li><a href=route.path(visit.lang) aria-current=current>{words}</a></li> }
    };
    let own = match &visit.citizen {
        Some(citizen) => (
            link(Route::Home, w.t("nav-home")),
            link(Route::Data, w.t("nav-data")),
            (citizen.mandates != Mandates::None).then(|| link(Route::Acting, w.t("nav-acting"))),
            you(visit, citizen),
        )
            .into_any(),
        None => link(Route::SignIn, w.t("nav-sign-in")).into_any(),
    };
    let activities = (!visit.portal.activities().is_empty())
        .then(|| link(Route::Activities, w.t("nav-activities")));
    view! {
        <nav class="site-nav" aria-label=w.t("nav-label")>
            <ul>
                {link(Route::Services, w.t("nav-services"))}
                {link(Route::LifeEvents, w.t("nav-life-events"))} {activities} {own}
            </ul>
        </nav>
    }
    .into_any()
}

/// Who entered, and the way out.
fn you(visit: &Visit, citizen: &Citizen) -> AnyView {
    view! {
        <li class="you">
            <bdi>{citizen.name.clone()}</bdi>
            <form method="post" action=Act::SignOut.path(visit.lang)>
                <button class="quiet">{visit.words().t("sign-out")}</button>
            </form>
        </li>
    }
    .into_any()
}
