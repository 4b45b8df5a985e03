//! What is done with personal data, and the rights over it (GDPR art. 13).

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        contact::contact,
        phrase::{localized, paragraphs},
        purpose_facts::facts,
    },
    model::municipality::Purpose,
    routes::Route,
    visit::Visit,
};

pub fn page(visit: &Visit) -> Page {
    let visit = visit.clone();
    Page::new(visit.words().t("privacy-title"), move || view(&visit))
}

fn view(visit: &Visit) -> AnyView {
    let w = visit.words();
    let municipality = visit.portal.municipality();
    let name = municipality.name.get(visit.lang).text.to_owned();
    let purposes = municipality
        .purposes
        .iter()
        .map(|it| purpose(visit, it))
        .collect_view();
    view! {
        <div class="wrap prose">
            <h1>{w.t("privacy-title")}</h1>
            <p class="lead">{w.with("privacy-controller", &[("name", name.into())])}</p>
            <h2>{w.t("privacy-purposes")}</h2>
            {purposes}
            <h2>{w.t("privacy-never")}</h2>
            <p>{w.t("privacy-never-text")}</p>
            <h2>{w.t("privacy-rights")}</h2>
            <p>{w.t("privacy-rights-text")}</p>
            <p><a class="go" href=Route::Permissions.path(visit.lang)>{w.t("invitation-link")}</a></p>
            <p><a class="go" href=Route::Accesses.path(visit.lang)>{w.t("accesses-title")}</a></p>
            <h2>{w.t("privacy-contact")}</h2>
            <p>{w.t("privacy-contact-text")}</p>
            {contact(visit)}
            <p>{w.t("privacy-authority")}</p>
        </div>
    }
    .into_any()
}

fn purpose(visit: &Visit, purpose: &Purpose) -> AnyView {
    view! {
        <h3>{localized(visit, &purpose.name)}</h3>
        {paragraphs(visit, &purpose.text)}
        {facts(visit, purpose)}
    }
    .into_any()
}
