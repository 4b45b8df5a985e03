//! What is said of channels in general, of what something else is said, and a form for more of
//! that.

use leptos::prelude::*;

use crate::{
    components::{
        channel_choice::{channel_choice, selects},
        labelled_select::{Choice, labelled_select},
        phrase::localized,
    },
    model::channel_preference::{ChannelSettings, Scope},
    routes::Act,
    visit::Visit,
};

pub fn scopes(visit: &Visit, settings: &ChannelSettings) -> AnyView {
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
