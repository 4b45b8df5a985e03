//! One step of a life event's route.

use leptos::prelude::*;

use crate::{
    components::phrase::{link, localized, organisation},
    model::life_event::{Destination, Step},
    routes::Route,
    visit::Visit,
};

/// Who asks for it, what it is called, what it is for. A step whose service is gone is not there.
pub fn step(visit: &Visit, step: &Step) -> Option<AnyView> {
    let (who, link) = match &step.leads_to {
        Destination::Service(id) => {
            let service = visit.portal.service(id)?;
            let href = Route::Service(id.clone()).path(visit.lang);
            let link = link(visit, &service.name, href);
            (organisation(visit, &service.organisation), link)
        }
        Destination::Elsewhere {
            organisation: id,
            name,
            url,
        } => (organisation(visit, id), link(visit, name, url.clone())),
    };
    let optional = step
        .optional
        .then(|| view! { <p class="status">{visit.words().t("step-optional")}</p> });
    let view = view! {
        <li>
            <h3>{link}</h3>
            {optional}
            <p class="hint">{who}</p>
            <p>{localized(visit, &step.why)}</p>
        </li>
    };
    Some(view.into_any())
}
