//! Taking a place: open, taken, not yet, no longer.

use leptos::prelude::*;

use crate::{
    components::{acting_banner::made_for, enrolment_form::enrolment_form, phrase::localized},
    format,
    model::{
        draft::Draft,
        home::EnrolmentReceipt,
        service::{Enrolment, PublicService},
    },
    routes::{self, Act, Route, calendar},
    visit::Visit,
};

/// The id of the panel, where what is wrong with all of it leads.
pub const PANEL: &str = "inscripcion";
/// The field of the form.
pub const TELEPHONE: &str = "telefono";

pub fn enrolment_panel(
    visit: &Visit,
    service: &PublicService,
    enrolment: &Enrolment,
    receipt: Option<&EnrolmentReceipt>,
    draft: Option<&Draft>,
) -> AnyView {
    let w = visit.words();
    let (heading, act) = match receipt {
        Some(receipt) => (
            w.t("enrolled").to_owned(),
            enrolled(visit, service, receipt),
        ),
        None => (
            state(visit, enrolment),
            act(visit, service, enrolment, draft),
        ),
    };
    let ahead = receipt.is_none() && visit.portal.today() <= enrolment.closes;
    let file = calendar(&Route::Service(service.id.clone()), visit.lang);
    view! {
        <section class="panel" id=PANEL>
            <h2>{heading}</h2>
            <p>{localized(visit, &enrolment.dates)}</p>
            {act}
            {ahead.then(|| view! { <p><a class="go" href=file>{w.t("calendar-enrolment")}</a></p> })}
        </section>
    }
    .into_any()
}

/// «Inscripción abierta hasta el lunes 3 de junio»
fn state(visit: &Visit, enrolment: &Enrolment) -> String {
    let (w, today) = (visit.words(), visit.portal.today());
    let say = |day| ("day", format::day(visit.lang, day, today).into());
    if enrolment.is_open(today) {
        w.with("enrolment-open", &[say(enrolment.closes)])
    } else if today < enrolment.opens {
        w.with("enrolment-opens", &[say(enrolment.opens)])
    } else {
        w.with("enrolment-closed", &[say(enrolment.closes)])
    }
}

/// The way to a place, while enrolment is open.
fn act(
    visit: &Visit,
    service: &PublicService,
    enrolment: &Enrolment,
    draft: Option<&Draft>,
) -> AnyView {
    if !enrolment.is_open(visit.portal.today()) {
        return ().into_any();
    }
    let w = visit.words();
    if visit.citizen.is_none() {
        let href = routes::way_in(visit.lang, &Route::Service(service.id.clone()));
        return view! { <p><a class="button" href=href>{w.t("enrol-sign-in")}</a></p> }.into_any();
    }
    enrolment_form(visit, service, draft)
}

/// The receipt, and the way back.
fn enrolled(visit: &Visit, service: &PublicService, receipt: &EnrolmentReceipt) -> AnyView {
    let w = visit.words();
    let zone = &visit.portal.municipality().time_zone;
    view! {
        <dl class="facts">
            <div><dt>{w.t("reference")}</dt><dd><bdi>{receipt.reference.clone()}</bdi></dd></div>
            {receipt.telephone.clone().map(|number| view! {
                <div><dt>{w.t("telephone")}</dt><dd>{number}</dd></div>
            })}
            {receipt.by.clone().map(|name| view! {
                <div><dt>{w.t("enrolled-by")}</dt><dd><bdi>{name}</bdi></dd></div>
            })}
            <div><dt>{w.t("enrolled-when")}</dt><dd>{format::instant(visit.lang, receipt.at, zone)}</dd></div>
        </dl>
        <form method="post" action=Act::CancelEnrolment(service.id.clone()).path(visit.lang)>
            {made_for(visit)}
            <button class="secondary">{w.t("enrolment-cancel")}</button>
        </form>
    }
    .into_any()
}
