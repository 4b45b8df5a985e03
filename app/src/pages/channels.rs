//! Where, about what, when and in which words a citizen is told.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        contact_points::contact_points, message_hours::message_hours, message_words::message_words,
        scopes::scopes,
    },
    model::channel_preference::Channels,
    portal::Answer,
    visit::Visit,
};

pub async fn page(visit: &Visit) -> Answer<Page> {
    let channels = visit.portal.channels(visit.require_citizen()?).await?;
    let visit = visit.clone();
    Ok(Page::new(visit.words().t("channels-title"), move || {
        view(&visit, &channels)
    }))
}

fn view(visit: &Visit, channels: &Channels) -> AnyView {
    let w = visit.words();
    let settings = &channels.settings;
    let section = |heading: &'static str, content: AnyView| view! { <section><h2>{heading}</h2>{content}</section> };
    let own = visit.citizen.as_ref().and_then(|it| it.acting_for.as_ref());
    view! {
        <div class="wrap narrow">
            <h1>{w.t("channels-title")}</h1>
            <p class="lead">{w.t("channels-lead")}</p>
            {own.map(|_| view! { <p>{w.t("channels-own")}</p> })}
            {section(w.t("contact-title"), contact_points(visit, channels))}
            {section(w.t("scopes-title"), scopes(visit, settings))}
            {section(w.t("quiet-title"), message_hours(visit, &settings.hours))}
            {section(w.t("words-title"), message_words(visit, settings))}
            {section(w.t("lawful-title"), lawful(visit))}
        </div>
    }
    .into_any()
}

/// What the law fixes, and nobody switches here.
fn lawful(visit: &Visit) -> AnyView {
    let w = visit.words();
    view! {
        <p>{w.t("lawful-text")}</p>
        <ul>
            <li>{w.t("lawful-where")}</li>
            <li>{w.t("lawful-notice")}</li>
            <li>{w.t("lawful-term")}</li>
            <li>{w.t("lawful-choice")}</li>
        </ul>
    }
    .into_any()
}
