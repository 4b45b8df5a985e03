//! The way in.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{contact::contact, identity_desk::identity_desk},
    model::municipality::IdentityProvider,
    routes::{self, Route},
    visit::Visit,
};

pub fn page(visit: &Visit) -> Page {
    let visit = visit.clone();
    Page::new(visit.words().t("sign-in-title"), move || view(&visit))
}

fn view(visit: &Visit) -> AnyView {
    let w = visit.words();
    let municipality = visit.portal.municipality();
    let provider = municipality.identity_provider.as_ref();
    let desk = municipality.identity_desk.then(|| {
        view! { <p class="lead">{w.t("sign-in-demo")}</p> {identity_desk(visit)} }
    });
    let none = (provider.is_none() && desk.is_none()).then(|| {
        view! { <p class="lead">{w.t("sign-in-none")}</p> {contact(visit)} }
    });
    view! {
        <div class="wrap narrow">
            <h1>{w.t("sign-in-title")}</h1>
            {provider.map(|it| provider_link(visit, it))} {desk} {none}
        </div>
    }
    .into_any()
}

/// A link, not a form: whoever follows it leaves for an address that a form may not lead to.
fn provider_link(visit: &Visit, provider: &IdentityProvider) -> AnyView {
    let w = visit.words();
    let name = provider.name.get(visit.lang).text;
    let back = visit
        .param("volver")
        .filter(|it| Route::parse(it).is_some());
    let href = routes::to_provider(visit.lang, back, None);
    view! {
        <p class="lead">{w.t("sign-in-provider")}</p>
        <p>
            <a class="button" href=href>{w.with("sign-in-with", &[("provider", name.into())])}</a>
        </p>
    }
    .into_any()
}
