//! One step of a life event's route.

use leptos::prelude::*;

use crate::{
    components::phrase::{localized, organisation},
    model::{
        life_event::{Step, What},
        localized::Localized,
    },
    routes::Route,
    visit::Visit,
};

/// Who asks for it, what it is called, what it is for. A step whose service is gone is not there.
pub fn step(visit: &Visit, step: &Step) -> Option<AnyView> {
    let (who, link) = match &step.what {
        What::Service(id) => {
            let service = visit.portal.service(id)?;
            let href = Route::Service(id.clone()).path(visit.lang);
            let link = link(visit, &service.name, href);
            (organisation(visit, &service.organisation), link)
        }
        What::Elsewhere {
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

fn link(visit: &Visit, name: &Localized, href: String) -> AnyView {
    let name = name.get(visit.lang);
    view! { <a href=href lang=name.lang_on(visit.lang)>{name.text.to_owned()}</a> }.into_any()
}
