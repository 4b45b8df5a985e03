//! How often each channel is used: in general, for a theme, for a procedure.

use leptos::prelude::*;

use crate::{
    components::{
        contact_points::through,
        labelled_select::{Choice, labelled_select},
    },
    format,
    model::{
        channel_preference::{ChannelSettings, Frequency, Scope, Topic, Urgency, route},
        contact_point::ContactKind,
    },
    routes::Act,
    text::Words,
    visit::Visit,
};

/// The form of one scope under its name; `number` keeps its ids apart from the others'.
pub fn channel_choice(
    visit: &Visit,
    settings: &ChannelSettings,
    scope: &Scope,
    name: AnyView,
    number: usize,
) -> AnyView {
    let w = visit.words();
    let own = *scope != Scope::Default;
    let remove = own.then(|| {
        view! { <button class="quiet" name="acto" value="quitar">{w.t("scope-remove")}</button> }
    });
    view! {
        <form class="scope" method="post" action=Act::Channels.path(visit.lang)>
            <input type="hidden" name="ambito" value=scope.text() />
            <fieldset>
                <legend>{name}</legend>
                {selects(visit, settings, scope, number)}
            </fieldset>
            <p class="hint">{next(visit, settings, scope)}</p>
            <button class="secondary" name="acto" value="canales">{w.t("scope-save")}</button>
            {remove}
        </form>
    }
    .into_any()
}

/// One for each channel that reaches the citizen.
pub fn selects(
    visit: &Visit,
    settings: &ChannelSettings,
    scope: &Scope,
    number: usize,
) -> Vec<AnyView> {
    let w = visit.words();
    let select = |kind: &ContactKind| {
        let said = settings.said(scope, *kind);
        let general = *scope == Scope::Default;
        let chosen = said.or(general.then(|| Frequency::unsaid(*kind)));
        let as_general = (!general).then(|| Choice::new("", w.t("frequency-general")));
        let all = Frequency::ALL.map(|it| Choice::new(it.as_str(), frequency(w, it)));
        let id = format!("{}-{number}", kind.as_str());
        let choices = as_general.into_iter().chain(all).collect();
        let chosen = chosen.map_or("", Frequency::as_str);
        labelled_select(
            visit,
            id,
            kind.as_str(),
            &capital(through(w, *kind)),
            choices,
            chosen,
        )
    };
    settings.reached.iter().map(select).collect()
}

fn frequency(w: Words, frequency: Frequency) -> &'static str {
    match frequency {
        Frequency::Immediate => w.t("frequency-immediate"),
        Frequency::Daily => w.t("frequency-daily"),
        Frequency::Weekly => w.t("frequency-weekly"),
        Frequency::Off => w.t("frequency-off"),
    }
}

/// «Por correo electrónico», where it stands alone.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// When a message of now would come, so that nobody has to work it out.
fn next(visit: &Visit, settings: &ChannelSettings, scope: &Scope) -> String {
    let (w, now) = (visit.words(), visit.portal.now());
    let service = match scope {
        Scope::Service(id) => visit.portal.service(id),
        _ => None,
    };
    let theme = match (scope, &service) {
        (Scope::Theme(id), _) => id.as_str(),
        (_, Some(service)) => &service.theme,
        _ => "",
    };
    let service = service.as_ref().map(|it| it.id.as_str());
    let deliveries = route(settings, Topic { theme, service }, Urgency::Ordinary, now);
    if deliveries.is_empty() {
        return w.t("next-none").to_owned();
    }
    let one = |it: &crate::model::channel_preference::Delivery| {
        let at = format::instant(visit.lang, it.at, &settings.hours.zone);
        format!("{}, {at}", through(w, it.channel))
    };
    let when: Vec<String> = deliveries.iter().map(one).collect();
    w.with("next-message", &[("when", when.join("; ").into())])
}
