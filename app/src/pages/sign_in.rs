//! The way in.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{contact::contact, identity_desk::identity_desk},
    visit::Visit,
};

pub fn page(visit: &Visit) -> Page {
    let visit = visit.clone();
    Page::new(visit.words().t("sign-in-title"), move || view(&visit))
}

fn view(visit: &Visit) -> AnyView {
    let w = visit.words();
    let way = if visit.portal.municipality().identity_desk {
        view! { <p class="lead">{w.t("sign-in-demo")}</p> {identity_desk(visit)} }.into_any()
    } else {
        view! { <p class="lead">{w.t("sign-in-none")}</p> {contact(visit)} }.into_any()
    };
    view! {
        <div class="wrap narrow">
            <h1>{w.t("sign-in-title")}</h1>
            {way}
        </div>
    }
    .into_any()
}
