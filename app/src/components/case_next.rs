//! What is next in a case, whose turn it is, and until when the law lets it last.

use leptos::prelude::*;

use crate::{
    components::{
        phrase::{SLOT, fill, organisation},
        timeline::linked,
    },
    format,
    model::{
        case::{Case, LegalLimit},
        service::Silence,
    },
    visit::Visit,
};

/// Whose turn it is, and what they have to do.
pub fn case_next(visit: &Visit, case: &Case) -> AnyView {
    let w = visit.words();
    let today = visit.portal.today();
    if !case.file.open {
        return view! { <p>{w.t("next-nothing")}</p> }.into_any();
    }
    if let Some(entry) = case.unopened() {
        let words = w.with("next-read", &[("subject", SLOT.into())]);
        return view! { <p>{fill(&words, linked(visit, entry))}</p> }.into_any();
    }
    let turn = if case.life.waits {
        let until = case.life.due.map(|day| {
            let day = format::day(visit.lang, day, today);
            view! { <p>{w.with("last-day", &[("day", day.into())])}</p> }
        });
        let href = case.file.url.clone();
        let button =
            href.map(|it| view! { <p><a class="button" href=it>{w.t("do-provide")}</a></p> });
        view! { <p>{w.t("next-provide")}</p> {until} {button} }.into_any()
    } else {
        let who = organisation(visit, &case.file.organisation);
        view! { <p>{w.with("next-them", &[("organisation", who.into())])}</p> }.into_any()
    };
    let expected = case.file.expected_by.map(|day| {
        let day = format::short_day(visit.lang, day, today);
        view! { <p>{w.with("case-expected", &[("day", day.into())])}</p> }
    });
    view! { {turn} {expected} }.into_any()
}

/// The legal limit, never a promise, and what silence means.
pub fn case_limit(visit: &Visit, case: &Case, limit: &LegalLimit) -> AnyView {
    let w = visit.words();
    let today = visit.portal.today();
    let is_over = limit.last_day < today;
    let paused = case
        .life
        .waits
        .then(|| view! { <p>{w.t("limit-paused")}</p> });
    view! {
        <section>
            <h2>{w.t("limit-title")}</h2>
            <p>{until(visit, limit)}</p>
            {is_over
                .then(|| view! { <p><b>{w.t("limit-passed")}</b></p> })}
            {paused}
            <p>{silence(visit, case)}</p>
            <p class="hint">{w.t("limit-no-promise")}</p>
        </section>
    }
    .into_any()
}

fn until(visit: &Visit, limit: &LegalLimit) -> String {
    let w = visit.words();
    let today = visit.portal.today();
    let since = if limit.on_request { "filed" } else { "started" };
    let key = if limit.stated {
        "limit-stated"
    } else {
        "limit-unstated"
    };
    let months = w.with("months", &[("months", limit.months.into())]);
    let args = [
        ("day", format::day(visit.lang, limit.last_day, today).into()),
        (
            "from",
            format::short_day(visit.lang, limit.from, today).into(),
        ),
        ("since", since.into()),
        ("term", months.into()),
    ];
    w.with(key, &args)
}

fn silence(visit: &Visit, case: &Case) -> String {
    let w = visit.words();
    match case.service.as_ref().and_then(|service| service.silence) {
        Some(Silence::Granted) => w.t("after-silence-granted").to_owned(),
        Some(Silence::Refused) => w.t("after-silence-refused").to_owned(),
        None => {
            let who = organisation(visit, &case.file.organisation);
            w.with("silence-unknown", &[("organisation", who.into())])
        }
    }
}
