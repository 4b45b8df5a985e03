//! What is known about the citizen from one side: its source, purpose, basis and time, how much
//! there is of each kind, and what can be done about it.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        holdings::holdings, interests::interests, known_words, noted::noted, purpose_facts::facts,
    },
    model::{
        consent::PERSONALISATION,
        known::{Group, Known},
    },
    portal::Answer,
    routes::Route,
    visit::Visit,
};

pub async fn page(visit: &Visit, group: Group) -> Answer<Page> {
    let citizen = visit.require_citizen()?;
    let known = visit.portal.known(citizen).await?;
    let visit = visit.clone();
    let title = known_words::heading(visit.words(), group);
    Ok(Page::new(title, move || view(&visit, group, &known)))
}

fn view(visit: &Visit, group: Group, known: &Known) -> AnyView {
    let w = visit.words();
    let inner = match group {
        Group::Interests => Some(interests(visit, known)),
        Group::Noted => noted(visit, known),
        _ => None,
    };
    let held = holdings(visit, known, group);
    // Where there are no rows yet, under which terms there would be.
    let terms = (held.is_none() && inner.is_some())
        .then(|| visit.portal.municipality().purpose(PERSONALISATION))
        .flatten()
        .map(|purpose| facts(visit, purpose));
    let nothing = (inner.is_none() && held.is_none()).then(|| {
        view! { <p>{w.t("known-none")}</p> }
    });
    view! {
        <div class="wrap narrow">
            <p><a class="go" href=Route::Data.path(visit.lang)>{w.t("data-title")}</a></p>
            <h1>{known_words::heading(w, group)}</h1>
            {inner}
            {held}
            {terms}
            {nothing}
        </div>
    }
    .into_any()
}
