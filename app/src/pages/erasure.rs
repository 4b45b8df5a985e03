//! Before one is erased: what goes, what stays and under which law; then one press.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{contact::contact, own_data::own_data},
    model::{
        citizen::Citizen,
        known::{Erasure, Holding, Known},
        lang::Lang,
    },
    portal::Answer,
    routes::{Act, data_copy},
    visit::Visit,
};

pub async fn page(visit: &Visit) -> Answer<Page> {
    let citizen = visit.require_citizen()?.clone();
    let known = visit.portal.known(&citizen).await?;
    let visit = visit.clone();
    Ok(Page::new(visit.words().t("erasure-title"), move || {
        view(&visit, &citizen, &known)
    }))
}

fn view(visit: &Visit, citizen: &Citizen, known: &Known) -> AnyView {
    let w = visit.words();
    let goes = known
        .holdings
        .iter()
        .filter(|it| it.kept.erasure == Erasure::Goes);
    let goes = goes
        .map(|it| view! { <li>{w.t(it.kept.label)}</li> })
        .collect_view();
    let stays = known
        .holdings
        .iter()
        .filter_map(|it| stays(visit, it))
        .collect_view();
    let own = citizen.acting_for.is_some().then(|| {
        view! { <p>{w.t("data-own")}</p> }
    });
    view! {
        <div class="wrap narrow">
            <h1>{w.t("erasure-title")}</h1>
            {own_data(visit)}
            <p class="lead">{w.t("erasure-lead")}</p>
            {own}
            <section>
                <h2>{w.t("erasure-goes")}</h2>
                <p>{w.t("erasure-goes-text")}</p>
                <ul>{goes}</ul>
            </section>
            <section>
                <h2>{w.t("erasure-stays")}</h2>
                <p>{w.t("erasure-stays-text")}</p>
                <ul class="service-list">{stays}</ul>
            </section>
            <section>
                <h2>{w.t("erasure-elsewhere")}</h2>
                <p>{w.t("erasure-elsewhere-text")}</p>
                {contact(visit)}
            </section>
            {press(visit, citizen)}
        </div>
    }
    .into_any()
}

fn stays(visit: &Visit, holding: &Holding) -> Option<AnyView> {
    let Erasure::Stays(law) = holding.kept.erasure else {
        return None;
    };
    let lang = (visit.lang != Lang::Es).then_some("es");
    let label = visit.words().t(holding.kept.label);
    Some(view! { <li><p>{label}</p><p class="hint" lang=lang>{law}</p></li> }.into_any())
}

/// Where it was asked already, the banner of the page undoes it.
fn press(visit: &Visit, citizen: &Citizen) -> Option<AnyView> {
    let w = visit.words();
    citizen.erased_at.is_none().then(|| {
        view! {
            <section>
                <h2>{w.t("erasure-decide")}</h2>
                <p>{w.t("erasure-decide-text")}</p>
                <p><a class="go" href=data_copy(visit.lang) download="">{w.t("copy-press")}</a></p>
                <form method="post" action=Act::Erase.path(visit.lang)>
                    <button class="secondary">{w.t("erasure-press")}</button>
                </form>
            </section>
        }
        .into_any()
    })
}
