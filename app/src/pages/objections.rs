//! Objecting to a use of one's data, and what became of it.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        objection_form::objection_form, objection_list::objection_list, own_data::own_data,
    },
    model::objection::Objection,
    portal::Answer,
    visit::Visit,
};

pub async fn page(visit: &Visit) -> Answer<Page> {
    let citizen = visit.require_citizen()?;
    let objections = visit.portal.objections(citizen).await?;
    let visit = visit.clone();
    Ok(Page::new(visit.words().t("objection-title"), move || {
        view(&visit, &objections)
    }))
}

fn view(visit: &Visit, objections: &[Objection]) -> AnyView {
    let w = visit.words();
    let acting = visit.citizen.as_ref().and_then(|it| it.acting_for.as_ref());
    let own = acting.map(|_| view! { <p>{w.t("data-own")}</p> });
    view! {
        <div class="wrap narrow">
            <h1>{w.t("objection-title")}</h1>
            {own_data(visit)}
            <p class="lead">{w.t("objection-text")}</p>
            {own}
            {objection_list(visit, objections)}
            {objection_form(visit)}
        </div>
    }
    .into_any()
}
