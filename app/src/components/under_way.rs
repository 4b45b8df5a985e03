//! What the citizen already set going, at whichever administration.

use leptos::prelude::*;

use crate::{
    components::{
        case_item::case_item,
        phrase::{localized, organisation},
    },
    format,
    model::home::{EnrolmentReceipt, Home},
    routes::Route,
    visit::Visit,
};

/// What there is, and the way to all there was.
pub fn under_way(visit: &Visit, home: &Home) -> AnyView {
    let w = visit.words();
    let cases = home.cases.iter().map(|case| case_item(visit, case));
    let enrolments = home
        .enrolments
        .iter()
        .map(|receipt| enrolment_item(visit, receipt));
    let items: Vec<AnyView> = enrolments.chain(cases).collect();
    let open = (!items.is_empty()).then(|| view! { <ul class="under-way">{items}</ul> });
    view! {
        <section>
            <h2>{w.t("under-way")}</h2>
            {open}
            <p>
                <a class="go" href=Route::Cases.path(visit.lang)>{w.t("cases-all")}</a>
            </p>
            <p>
                <a class="go" href=Route::Notifications.path(visit.lang)>
                    {w.t("notifications-title")}
                </a>
            </p>
        </section>
    }
    .into_any()
}

fn enrolment_item(visit: &Visit, receipt: &EnrolmentReceipt) -> AnyView {
    let w = visit.words();
    let municipality = visit.portal.municipality();
    let at = format::instant(visit.lang, receipt.at, &municipality.time_zone);
    let service = visit.portal.service(&receipt.service);
    let name = match &service {
        Some(service) => {
            let href = Route::Service(service.id.clone()).path(visit.lang);
            view! { <a href=href>{localized(visit, &service.name)}</a> }.into_any()
        }
        None => receipt.service.clone().into_any(),
    };
    let who = service.map_or_else(String::new, |it| {
        organisation(visit, &it.organisation) + " · "
    });
    view! {
        <li>
            {name}
            <p>{w.with("enrolled-at", &[("at", at.into())])}</p>
            {receipt.by.clone().map(|name| view! {
                <p class="hint">{w.t("enrolled-by")}": "<bdi>{name}</bdi></p>
            })}
            <p class="hint">
                {who} {w.t("reference")}" "<bdi>{receipt.reference.clone()}</bdi>
            </p>
        </li>
    }
    .into_any()
}
