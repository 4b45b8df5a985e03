//! What a citizen objected to, and what was answered.

use leptos::prelude::*;

use crate::{
    components::phrase::{localized, phrase},
    format,
    model::{
        localized::Phrase,
        objection::{Objection, Reasoned, holds_at_once},
    },
    routes::Act,
    visit::Visit,
};

/// Name of the field.
pub const NUMBER: &str = "referencia";

pub fn objection_list(visit: &Visit, objections: &[Objection]) -> Option<AnyView> {
    let items = objections.iter().map(|it| item(visit, it)).collect_view();
    (!objections.is_empty()).then(|| {
        view! {
            <section>
                <h2>{visit.words().t("kept-objection")}</h2>
                <ul class="service-list">{items}</ul>
            </section>
        }
        .into_any()
    })
}

fn item(visit: &Visit, objection: &Objection) -> AnyView {
    let w = visit.words();
    let purpose = visit.portal.municipality().purpose(&objection.purpose);
    let name = match purpose {
        Some(purpose) => localized(visit, &purpose.name),
        None => objection.purpose.clone().into_any(),
    };
    let answered = objection.answer.as_ref();
    let reasoned = answered.and_then(|it| it.reasoned.as_ref());
    let rejected = answered.is_some_and(|it| !it.upheld);
    // A profile is allowed again among the permissions.
    let weighed = purpose.is_none_or(|it| !holds_at_once(it));
    let id = format!("oposicion-{}", objection.number);
    view! {
        <li>
            <p id=id.clone()><b>{name}</b></p>
            {state(visit, objection)}
            <p class="hint">{w.t("reference")}": "<bdi>{objection.number.clone()}</bdi></p>
            {reasoned.map(|it| answer(visit, it))}
            {rejected.then(|| remedies(visit))}
            {(weighed && objection.stands()).then(|| withdraw(visit, objection, id))}
        </li>
    }
    .into_any()
}

fn state(visit: &Visit, objection: &Objection) -> AnyView {
    let w = visit.words();
    let zone = &visit.portal.municipality().time_zone;
    let upheld = objection.answer.as_ref().map(|it| (it.upheld, it.at));
    let (words, at) = match (objection.withdrawn, upheld) {
        (Some(at), _) => (w.t("objection-withdrawn"), at),
        (None, None) => (w.t("objection-filed"), objection.at),
        (None, Some((true, at))) => (w.t("objection-upheld"), at),
        (None, Some((false, at))) => (w.t("objection-rejected"), at),
    };
    let at = format::short_instant(visit.lang, at, zone);
    let then = if objection.waits() {
        let by = objection.answer_by(zone);
        let by = format::day(visit.lang, by, visit.portal.today());
        Some(w.with("objection-answer-by", &[("at", by.into())]))
    } else {
        let stopped = || w.t("objection-stopped").to_owned();
        objection.stands().then(stopped)
    };
    view! {
        <p>{words}" · "{at}</p>
        {then.map(|words| view! { <p>{words}</p> })}
    }
    .into_any()
}

fn answer(visit: &Visit, said: &Reasoned) -> AnyView {
    let w = visit.words();
    let lines = said.why.lines().filter(|line| !line.trim().is_empty());
    let lines = lines.map(|text| {
        let line = Phrase {
            text,
            lang: said.lang,
        };
        view! { <p>{phrase(line, visit.lang)}</p> }
    });
    view! {
        <dl class="facts">
            <div><dt>{w.t("objection-why")}</dt><dd>{lines.collect_view()}</dd></div>
            <div><dt>{w.t("objection-decided-by")}</dt><dd><bdi>{said.by.clone()}</bdi></dd></div>
        </dl>
    }
    .into_any()
}

/// Where whoever does not agree may go (arts. 77 and 79 GDPR).
fn remedies(visit: &Visit) -> AnyView {
    let w = visit.words();
    view! { <p>{w.t("privacy-authority")}" "{w.t("objection-court")}</p> }.into_any()
}

fn withdraw(visit: &Visit, objection: &Objection, about: String) -> AnyView {
    view! {
        <form method="post" action=Act::WithdrawObjection.path(visit.lang)>
            <input type="hidden" name=NUMBER value=objection.number.clone() />
            <button class="quiet" aria-describedby=about>
                {visit.words().t("objection-withdraw")}
            </button>
        </form>
    }
    .into_any()
}
