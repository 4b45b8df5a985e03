//! The home of whoever has not entered: what this window is, and the ways in.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        life_event_list::life_event_links, open_now::open_now, search_form::search_form,
        theme_list::theme_list,
    },
    routes::Route,
    visit::Visit,
};

pub fn page(visit: &Visit) -> Page {
    let visit = visit.clone();
    Page::new(visit.words().t("visitor-title"), move || view(&visit))
}

fn view(visit: &Visit) -> AnyView {
    let w = visit.words();
    view! {
        <div class="hero">
            <div class="wrap narrow">
                <h1>{w.t("visitor-title")}</h1>
                <p class="lead">{w.t("visitor-lead")}</p>
                {search_form(visit, false)}
            </div>
        </div>
        <div class="wrap">
            <div class="columns">
                <div>{open_now(visit)}</div>
                {enter(visit)}
                <div>
                    {life_events(visit)}
                    <section>
                        <h2>{w.t("themes-title")}</h2>
                        {theme_list(visit)}
                    </section>
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// What may be happening to whoever comes; nothing where the municipality tells of none.
fn life_events(visit: &Visit) -> Option<AnyView> {
    let w = visit.words();
    let view = || {
        view! {
            <section>
                <h2>{w.t("life-events-title")}</h2>
                {life_event_links(visit, visit.portal.life_events())}
            </section>
        }
        .into_any()
    };
    (!visit.portal.life_events().is_empty()).then(view)
}

fn enter(visit: &Visit) -> AnyView {
    let w = visit.words();
    view! {
        <section class="panel side">
            <h2>{w.t("enter-title")}</h2>
            <p>{w.t("enter-text")}</p>
            <p>
                <a class="button" href=Route::SignIn.path(visit.lang)>
                    {w.t("enter-button")}
                </a>
            </p>
        </section>
    }
    .into_any()
}
