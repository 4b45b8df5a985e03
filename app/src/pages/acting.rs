//! For whom one acts: oneself, or anybody who gave a mandate.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        acting_banner::act_for,
        phrase::{SLOT, fill, organisation},
    },
    model::citizen::{Citizen, Mandate},
    portal::Answer,
    visit::Visit,
};

pub async fn page(visit: &Visit) -> Answer<Page> {
    let citizen = visit.require_citizen()?.clone();
    let mandates = visit.portal.mandates(&citizen).await?;
    let visit = visit.clone();
    Ok(Page::new(visit.words().t("acting-title"), move || {
        view(&visit, &citizen, &mandates)
    }))
}

fn view(visit: &Visit, citizen: &Citizen, mandates: &[Mandate]) -> AnyView {
    let w = visit.words();
    let now = citizen.acting_for.as_ref();
    let oneself = person(
        visit,
        "",
        &citizen.name,
        w.t("acting-you").to_owned(),
        now.is_none(),
    );
    let others = mandates.iter().map(|mandate| {
        let represented = &mandate.represented;
        let is_now = now.is_some_and(|it| it.id == represented.id);
        let id = represented.id.to_string();
        person(visit, &id, &represented.name, reach(visit, mandate), is_now)
    });
    let none = mandates
        .is_empty()
        .then(|| view! { <p>{w.t("acting-none")}</p> });
    view! {
        <div class="wrap narrow">
            <h1>{w.t("acting-title")}</h1>
            <p class="lead">{w.t("acting-lead")}</p>
            <ul class="service-list">{oneself}{others.collect_view()}</ul>
            {none}
            <section>
                <h2>{w.t("acting-missing")}</h2>
                <p>{w.t("acting-missing-text")}</p>
            </section>
        </div>
    }
    .into_any()
}

fn person(visit: &Visit, id: &str, name: &str, reach: String, now: bool) -> AnyView {
    let w = visit.words();
    let name = || view! { <bdi>{name.to_owned()}</bdi> };
    let choose = || {
        let label = w.with("acting-choose", &[("name", SLOT.into())]);
        act_for(visit, id, fill(&label, name()), "secondary")
    };
    let act = if now {
        view! { <p><b>{w.t("acting-chosen")}</b></p> }.into_any()
    } else {
        choose()
    };
    view! {
        <li>
            <h2>{name()}</h2>
            <p class="hint">{reach}</p>
            {act}
        </li>
    }
    .into_any()
}

/// On whose word, and so before whom.
fn reach(visit: &Visit, mandate: &Mandate) -> String {
    let w = visit.words();
    let names: Vec<String> = mandate
        .organisations
        .iter()
        .map(|id| organisation(visit, id))
        .collect();
    if names.is_empty() {
        return w.t("acting-everywhere").to_owned();
    }
    w.with(
        "acting-reach",
        &[("organisations", names.join(", ").into())],
    )
}
