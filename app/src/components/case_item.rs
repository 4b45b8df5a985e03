//! A case in a list.

use leptos::prelude::*;

use crate::{
    components::phrase::{organisation, phrase},
    format,
    model::{home::CaseFile, localized::Phrase, record_key::RecordKey},
    routes::Route,
    visit::Visit,
};

pub fn case_item(visit: &Visit, case: &CaseFile) -> AnyView {
    let w = visit.words();
    let today = visit.portal.today();
    let own = |text| {
        let lang = case.lang;
        phrase(Phrase { text, lang }, visit.lang)
    };
    let key = RecordKey::new(&case.organisation, &case.id);
    let phase = case
        .phase
        .as_deref()
        .map(|text| view! { <p>{w.t("case-phase")}" "{own(text)}</p> });
    let since = format::short_day(visit.lang, case.started, today);
    let expected = case.expected_by.filter(|_| case.open).map(|day| {
        let day = format::short_day(visit.lang, day, today);
        view! { <p class="hint">{w.with("case-expected", &[("day", day.into())])}</p> }
    });
    view! {
        <li>
            <a href=Route::Case(key).path(visit.lang)>{own(&case.subject)}</a>
            {phase}
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
