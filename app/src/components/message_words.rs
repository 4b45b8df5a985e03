//! In which language a citizen is written to, and how much law texts say to them.

use leptos::prelude::*;

use crate::{
    components::{
        labelled_select::{Choice, labelled_select},
        level,
    },
    model::{channel_preference::ChannelSettings, lang::Lang, level::Level},
    routes::Act,
    visit::Visit,
};

pub fn message_words(visit: &Visit, settings: &ChannelSettings) -> AnyView {
    let w = visit.words();
    let spoken = visit
        .portal
        .municipality()
        .languages
        .iter()
        .map(|lang| Choice {
            lang: (*lang != visit.lang).then_some(lang.tag()),
            ..Choice::new(lang.tag(), lang.endonym())
        });
    let last = Choice::new("", w.t("words-last"));
    let languages = std::iter::once(last).chain(spoken).collect();
    let levels = Level::ALL.map(|it| Choice::new(it.as_str(), level::name(visit, it)));
    let (lang, chosen) = (settings.lang.map_or("", Lang::tag), settings.level.as_str());
    view! {
        <form method="post" action=Act::Channels.path(visit.lang)>
            <fieldset class="selects"><legend>{w.t("words-legend")}</legend>
                {labelled_select(visit, "idioma".into(), "idioma", w.t("words-lang"), languages, lang)}
                {labelled_select(visit, "nivel".into(), "nivel", w.t("words-level"), levels.into(), chosen)}
            </fieldset>
            <p class="hint">{w.t("words-hint")}</p>
            <button class="secondary" name="acto" value="palabras">{w.t("words-save")}</button>
        </form>
    }
    .into_any()
}
