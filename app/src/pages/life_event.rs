//! A life event: what to do, in order, whichever administration it is with.

use std::collections::HashSet;

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{phrase::localized, step::step},
    model::life_event::{Destination, LifeEvent, Step},
    portal::{Answer, AppError},
    routes::Route,
    visit::Visit,
};

pub fn page(visit: &Visit, id: &str) -> Answer<Page> {
    let event = visit.portal.life_event(id).ok_or(AppError::NotFound)?;
    let title = event.name.get(visit.lang).text.to_owned();
    let visit = visit.clone();
    Ok(Page::new(title, move || view(&visit, &event)))
}

fn view(visit: &Visit, event: &LifeEvent) -> AnyView {
    let w = visit.words();
    let name = event.name.get(visit.lang);
    let steps = event.steps.iter().map(|it| step(visit, it)).collect_view();
    view! {
        <div class="wrap narrow">
            <p>
                <a class="go" href=Route::LifeEvents.path(visit.lang)>
                    {w.t("life-events-title")}
                </a>
            </p>
            <h1 lang=name.lang_on(visit.lang)>{name.text.to_owned()}</h1>
            <p class="lead">{localized(visit, &event.description)}</p>
            <h2>{in_short(visit, event)}</h2>
            <ol class="steps">{steps}</ol>
        </div>
    }
    .into_any()
}

/// «5 pasos en 3 administraciones»
fn in_short(visit: &Visit, event: &LifeEvent) -> String {
    let w = visit.words();
    let organisations: HashSet<String> = event
        .steps
        .iter()
        .filter_map(|step| organisation_of(visit, step))
        .collect();
    let steps = w.with("step-count", &[("count", event.steps.len().into())]);
    let at = w.with(
        "organisation-count",
        &[("count", organisations.len().into())],
    );
    format!("{steps} {at}")
}

fn organisation_of(visit: &Visit, step: &Step) -> Option<String> {
    match &step.leads_to {
        Destination::Service(id) => Some(visit.portal.service(id)?.organisation.clone()),
        Destination::Elsewhere { organisation, .. } => Some(organisation.clone()),
    }
}
