//! Where, about what, when and in which words a citizen is told.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        channel_choice::{channel_choice, selects},
        contact_points::contact_points,
        labelled_select::{Choice, labelled_select},
        message_hours::message_hours,
        message_words::message_words,
        phrase::localized,
    },
    model::channel_preference::{ChannelSettings, Channels, Scope},
    portal::Answer,
    routes::Act,
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

/// What is said in general, of what something else is said, and a form for more of that.
fn scopes(visit: &Visit, settings: &ChannelSettings) -> AnyView {
    let w = visit.words();
    if settings.reached.is_empty() {
        return view! { <p>{w.t("scopes-none")}</p> }.into_any();
    }
    let asked = visit
        .param("servicio")
        .and_then(|id| visit.portal.service(id));
    let asked = asked.map(|it| Scope::Service(it.id.clone()));
    let mut own = settings.own_scopes();
    own.extend(
        asked
            .as_ref()
            .filter(|it| !own.contains(it))
            .into_iter()
            .collect::<Vec<_>>(),
    );
    let others = own.iter().enumerate().map(|(number, scope)| {
        channel_choice(visit, settings, scope, name(visit, scope), number + 1)
    });
    let general = w.t("scope-general").into_any();
    view! {
        <p>{w.t("scopes-text")}</p>
        {channel_choice(visit, settings, &Scope::Default, general, 0)}
        {others.collect_view()}
        {another(visit, settings, own.len() + 1)}
    }
    .into_any()
}

/// What is there no more goes by its id.
fn name(visit: &Visit, scope: &Scope) -> AnyView {
    let portal = &visit.portal;
    match scope {
        Scope::Default => ().into_any(),
        Scope::Theme(id) => portal
            .municipality()
            .theme(id)
            .map_or(id.clone().into_any(), |it| localized(visit, &it.name)),
        Scope::Service(id) => portal
            .service(id)
            .map_or(id.clone().into_any(), |it| localized(visit, &it.name)),
    }
}

fn another(visit: &Visit, settings: &ChannelSettings, number: usize) -> AnyView {
    let w = visit.words();
    let back = visit
        .form
        .as_ref()
        .filter(|form| form.value("nuevo") == "si");
    let themes = visit.portal.themes().into_iter().map(|(theme, _)| {
        let name = theme.name.get(visit.lang);
        let scope = Scope::Theme(theme.id.clone());
        Choice {
            lang: name.lang_on(visit.lang),
            ..Choice::new(scope.text(), name.text)
        }
    });
    let chosen = back.map_or("", |form| form.value("ambito"));
    // A scope nothing was said of yet.
    let nothing = Scope::Theme(String::new());
    view! {
        <details open=back.is_some()>
            <summary>{w.t("scope-add")}</summary>
            <form class="scope" method="post" action=Act::Channels.path(visit.lang)>
                <input type="hidden" name="nuevo" value="si" />
                {labelled_select(visit, "ambito".into(), "ambito", w.t("scope-theme"), themes.collect(), chosen)}
                {selects(visit, settings, &nothing, number)}
                <p class="hint">{w.t("scope-services")}</p>
                <button class="secondary" name="acto" value="canales">{w.t("scope-add-save")}</button>
            </form>
        </details>
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
