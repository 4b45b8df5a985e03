//! When a citizen is left in peace, when digests come, and by which clock.

use leptos::prelude::*;

use crate::{
    components::labelled_select::{Choice, labelled_select},
    model::channel_preference::hours::{Hours, ZONES},
    routes::Act,
    visit::Visit,
};

pub fn message_hours(visit: &Visit, hours: &Hours) -> AnyView {
    let w = visit.words();
    let back = visit
        .form
        .as_ref()
        .filter(|form| form.value("acto") == "horas");
    let chosen = |name: &str, kept: String| back.map_or(kept, |form| form.value(name).to_owned());
    let hour = |hour: Option<i8>| hour.map(|it| it.to_string()).unwrap_or_default();
    let select = |name: &'static str, label: &'static str, none: bool, kept: String| {
        let none = none.then(|| Choice::new("", w.t("quiet-none")));
        let all = (0..24).map(|hour| Choice::new(hour.to_string(), format!("{hour:02}:00")));
        let choices = none.into_iter().chain(all).collect();
        labelled_select(
            visit,
            name.into(),
            name,
            label,
            choices,
            &chosen(name, kept),
        )
    };
    let own = &visit.portal.municipality().time_zone;
    let zone = hours.zone.iana_name().or(own.iana_name()).unwrap_or("UTC");
    let zone = chosen("zona", zone.to_owned());
    view! {
        <form method="post" action=Act::Channels.path(visit.lang)>
            <p>{w.t("quiet-safety")}</p>
            <fieldset class="selects"><legend>{w.t("quiet-text")}</legend>
                {select("desde", w.t("quiet-from"), true, hour(hours.quiet.map(|it| it.0)))}
                {select("hasta", w.t("quiet-to"), true, hour(hours.quiet.map(|it| it.1)))}
                {select("resumen", w.t("digest-hour"), false, hours.digest.to_string())}
                {labelled_select(visit, "zona".into(), "zona", w.t("zone"), zones(visit), &zone)}
            </fieldset>
            <button class="secondary" name="acto" value="horas">{w.t("hours-save")}</button>
        </form>
    }
    .into_any()
}

/// The municipality's own first.
fn zones(visit: &Visit) -> Vec<Choice> {
    let w = visit.words();
    let own = visit
        .portal
        .municipality()
        .time_zone
        .iana_name()
        .unwrap_or("UTC");
    let own_name = ZONES.iter().find(|(zone, _)| *zone == own);
    let own_name = own_name.map_or(own, |(_, key)| w.t(key));
    let others = ZONES.iter().filter(|(zone, _)| *zone != own);
    std::iter::once(Choice::new(own, own_name))
        .chain(others.map(|(zone, key)| Choice::new(*zone, w.t(key))))
        .collect()
}
