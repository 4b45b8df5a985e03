//! A procedure, from what it is to what happens after.

use std::sync::Arc;

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        afterwards::afterwards, enrolment_panel::enrolment_panel, level, phrase::localized,
        procedure, service_facts::service_facts,
    },
    islands::reading_time::ReadingTime,
    model::{draft::Draft, home::EnrolmentReceipt, level::Level, service::PublicService},
    portal::{Answer, AppError},
    routes::Route,
    visit::Visit,
};

pub async fn page(visit: &Visit, id: &str) -> Answer<Page> {
    let service = visit.portal.service(id).ok_or(AppError::NotFound)?;
    let receipt = match &visit.citizen {
        Some(citizen) => visit.portal.enrolment(citizen, id).await?,
        None => None,
    };
    let level = match &visit.citizen {
        Some(citizen) => visit.portal.reading_level(citizen).await?,
        None => Level::default(),
    };
    let draft = match &visit.citizen {
        Some(citizen) if receipt.is_none() && service.enrolment.is_some() => {
            visit.portal.draft(citizen, id).await?
        }
        _ => None,
    };
    let title = level::title(visit, &service, level);
    let visit = visit.clone();
    Ok(Page::new(title, move || {
        view(&visit, &service, level, receipt.as_ref(), draft.as_ref())
    }))
}

fn view(
    visit: &Visit,
    service: &Arc<PublicService>,
    level: Level,
    receipt: Option<&EnrolmentReceipt>,
    draft: Option<&Draft>,
) -> AnyView {
    let name = service.name.get(visit.lang);
    let enrolment = service.enrolment.as_ref();
    view! {
        <div class="wrap">
            {theme(visit, service)}
            <h1 lang=name.lang_on(visit.lang)>{name.text.to_owned()}</h1>
            <div class="columns">
                <div>
                    {level::explanation(visit, service, level)}
                    {enrolment.map(|it| enrolment_panel(visit, service, it, receipt, draft))}
                </div>
                {service_facts(visit, service)}
                <div>
                    {procedure::requirements(visit, service)} {procedure::evidence(visit, service)}
                    {procedure::channels(visit, service)} {procedure::legal(visit, service)}
                    {afterwards(visit, service)} {messages(visit, service)}
                </div>
            </div>
            {reading_time(visit, service)}
        </div>
    }
    .into_any()
}

/// Only where the citizen allows it is their reading noticed at all.
fn reading_time(visit: &Visit, service: &PublicService) -> Option<AnyView> {
    let personalised = visit.citizen.as_ref().is_some_and(|it| it.personalised);
    personalised.then(|| view! { <ReadingTime service=service.id.clone() /> }.into_any())
}

/// Where who entered says how they are told about this procedure.
fn messages(visit: &Visit, service: &PublicService) -> Option<AnyView> {
    visit.citizen.as_ref()?;
    let (path, words) = (Route::Channels.path(visit.lang), visit.words());
    let href = format!("{path}?servicio={}", service.id);
    Some(view! { <p><a class="go" href=href>{words.t("scope-of-service")}</a></p> }.into_any())
}

/// The way up: the theme's other procedures.
fn theme(visit: &Visit, service: &PublicService) -> Option<AnyView> {
    let theme = visit.portal.municipality().theme(&service.theme)?;
    let href = format!("{}?tema={}", Route::Services.path(visit.lang), theme.id);
    Some(view! { <p><a class="go" href=href>{localized(visit, &theme.name)}</a></p> }.into_any())
}
