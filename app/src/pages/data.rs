//! What is known about the citizen, from whom, what for and until when; and their rights over it.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        holdings::group, interests::interests, noted::noted, objection_form::objection_form,
        own_data::own_data,
    },
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
    let of = |it| group(visit, known, it, None);
    let own = citizen.acting_for.is_some().then(|| {
        view! { <p>{w.t("data-own")}</p> }
    });
    view! {
        <div class="wrap narrow">
            <h1>{w.t("data-title")}</h1>
            {own_data(visit)}
            <p class="lead">{w.t("data-lead")}</p>
            {own}
            {of(Group::Oneself)}
            {of(Group::Told)}
            {of(Group::Done)}
            {of(Group::Decided)}
            {group(visit, known, Group::Interests, Some(interests(visit, known)))}
            {group(visit, known, Group::Noted, noted(visit, known))}
            {of(Group::Watched)}
            {rights(visit, known)}
        </div>
    }
    .into_any()
}

/// Correcting, taking away, objecting, erasing.
fn rights(visit: &Visit, known: &Known) -> AnyView {
    let w = visit.words();
    view! {
        <section>
            <h2>{w.t("rectification-title")}</h2>
            <p>{w.t("rectification-text")}</p>
        </section>
        <section>
            <h2>{w.t("copy-title")}</h2>
            <p>{w.t("copy-text")}</p>
            <p><a class="button" href=data_copy(visit.lang) download="">{w.t("copy-press")}</a></p>
        </section>
        {objection_form(visit, &known.objections)}
        <section>
            <h2>{w.t("erasure-title")}</h2>
            <p>{w.t("erasure-text")}</p>
            <p><a class="go" href=Route::Erasure.path(visit.lang)>{w.t("erasure-see")}</a></p>
        </section>
    }
    .into_any()
}
