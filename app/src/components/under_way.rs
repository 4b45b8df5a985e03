//! What the citizen already set going, at whichever administration.

use leptos::prelude::*;

use crate::{
    components::phrase::{localized, organisation, phrase},
    format,
    model::{
        home::{CaseFile, EnrolmentReceipt, Home},
        localized::Phrase,
    },
    routes::Route,
    visit::Visit,
};

/// Nothing where there is nothing.
pub fn under_way(visit: &Visit, home: &Home) -> Option<AnyView> {
    let cases = home.cases.iter().map(|case| case_item(visit, case));
    let enrolments = home
        .enrolments
        .iter()
        .map(|receipt| enrolment_item(visit, receipt));
    let items: Vec<AnyView> = enrolments.chain(cases).collect();
    (!items.is_empty()).then(|| {
        view! {
            <section>
                <h2>{visit.words().t("under-way")}</h2>
                <ul class="under-way">{items}</ul>
            </section>
        }
        .into_any()
    })
}

fn case_item(visit: &Visit, case: &CaseFile) -> AnyView {
    let w = visit.words();
    let today = visit.portal.today();
    let subject = phrase(
        Phrase {
            text: &case.subject,
            lang: case.lang,
        },
        visit.lang,
    );
    let subject = match case.url.clone() {
        Some(url) => view! { <a href=url>{subject}</a> }.into_any(),
        None => view! { <span class="name">{subject}</span> }.into_any(),
    };
    let phase = case.phase.as_deref().map(|text| {
        let phase = phrase(
            Phrase {
                text,
                lang: case.lang,
            },
            visit.lang,
        );
        view! { <p>{w.t("case-phase")}" "{phase}</p> }
    });
    let since = format::short_day(visit.lang, case.started, today);
    let expected = case.expected_by.map(|day| {
        let day = format::short_day(visit.lang, day, today);
        view! { <p class="hint">{w.with("case-expected", &[("day", day.into())])}</p> }
    });
    view! {
        <li>
            {subject} {phase}
            <p class="hint">
                {organisation(visit, &case.organisation)}" · "
                {w.with("case-since", &[("day", since.into())])}" · "{w.t("case-number")}" "
                <bdi>{case.id.clone()}</bdi>
            </p>
            {expected}
        </li>
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
            <p class="hint">
                {who} {w.t("reference")}" "<bdi>{receipt.reference.clone()}</bdi>
            </p>
        </li>
    }
    .into_any()
}
