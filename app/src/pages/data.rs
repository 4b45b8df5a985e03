//! What is known about the citizen, in a few lines that lead to the whole of it; and their rights
//! over it.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{known_words, noted::is_noted, own_data::own_data},
    model::{
        citizen::Citizen,
        known::{Group, Known},
    },
    portal::Answer,
    routes::{Route, data_copy},
    visit::Visit,
};

pub async fn page(visit: &Visit) -> Answer<Page> {
    let citizen = visit.require_citizen()?.clone();
    let known = visit.portal.known(&citizen).await?;
    let visit = visit.clone();
    Ok(Page::new(visit.words().t("data-title"), move || {
        view(&visit, &citizen, &known)
    }))
}

fn view(visit: &Visit, citizen: &Citizen, known: &Known) -> AnyView {
    let w = visit.words();
    let groups = Group::ALL
        .into_iter()
        .filter_map(|it| group(visit, known, it));
    let own = citizen.acting_for.is_some().then(|| {
        view! { <p>{w.t("data-own")}</p> }
    });
    view! {
        <div class="wrap narrow">
            <h1>{w.t("data-title")}</h1>
            {own_data(visit)}
            <p class="lead">{w.t("data-lead")}</p>
            {own}
            <ul class="service-list">{groups.collect_view()}</ul>
            {rights(visit)}
        </div>
    }
    .into_any()
}

/// What it is, how much there is of it and from whom; nothing where there is none and none to give.
fn group(visit: &Visit, known: &Known, group: Group) -> Option<AnyView> {
    let w = visit.words();
    let count: usize = known.of(group).map(|it| it.count).sum();
    let shown = count > 0 || group == Group::Interests || group == Group::Noted && is_noted(known);
    let computed = known.recommendations.len();
    let told = if count == 0 && group == Group::Noted {
        w.with("known-computed", &[("count", computed.into())])
    } else if count == 0 {
        w.t("known-none").to_owned()
    } else {
        let count = w.with("known-count", &[("count", count.into())]);
        let from = known_words::source(w, group);
        let from = from.split_once(". ").map_or(from, |(first, _)| first);
        format!("{count} · {}", from.trim_end_matches('.'))
    };
    let href = Route::Held(group.as_str().to_owned()).path(visit.lang);
    shown.then(|| {
        view! {
            <li>
                <a href=href>{known_words::heading(w, group)}</a>
                <p class="hint">{told}</p>
            </li>
        }
        .into_any()
    })
}

/// Taking away, correcting, objecting, erasing.
fn rights(visit: &Visit) -> AnyView {
    let w = visit.words();
    view! {
        <section>
            <h2>{w.t("copy-title")}</h2>
            <p>{w.t("copy-text")}</p>
            <p><a class="button" href=data_copy(visit.lang) download="">{w.t("copy-press")}</a></p>
        </section>
        <section>
            <h2>{w.t("data-rights")}</h2>
            <ul class="service-list">
                <li>
                    <a href=Route::Objections.path(visit.lang)>{w.t("objection-title")}</a>
                    <p class="hint">{w.t("objection-text")}</p>
                </li>
                <li>
                    <a href=Route::Erasure.path(visit.lang)>{w.t("erasure-title")}</a>
                    <p class="hint">{w.t("erasure-text")}</p>
                </li>
            </ul>
        </section>
        <section>
            <h2>{w.t("rectification-title")}</h2>
            <p>{w.t("rectification-text")}</p>
        </section>
    }
    .into_any()
}
