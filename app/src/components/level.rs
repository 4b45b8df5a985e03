//! A procedure explained at the level one chooses: plain, easy to read, with the law.

use leptos::prelude::*;

use crate::{
    components::phrase::{lines, paragraphs},
    islands::in_place::InPlace,
    model::{level::Level, localized::Localized, service::PublicService},
    routes::Route,
    visit::Visit,
};

/// In the address, `?nivel=…`; the level the citizen prefers has none.
fn query(level: Level, preferred: Level) -> &'static str {
    match level {
        _ if level == preferred => "",
        Level::Plain => "?nivel=claro",
        Level::Easy => "?nivel=facil",
        Level::Legal => "?nivel=legal",
    }
}

fn asked(visit: &Visit, preferred: Level) -> Level {
    match visit.param("nivel") {
        Some("claro") => Level::Plain,
        Some("facil") => Level::Easy,
        Some("legal") => Level::Legal,
        _ => preferred,
    }
}

/// The one asked for, where the procedure is explained at it.
fn shown(visit: &Visit, service: &PublicService, preferred: Level) -> Level {
    let asked = asked(visit, preferred);
    match text(asked, service) {
        Some(_) => asked,
        None => Level::Plain,
    }
}

/// As people know it.
pub fn name(visit: &Visit, level: Level) -> &'static str {
    visit.words().t(match level {
        Level::Plain => "level-plain",
        Level::Easy => "level-easy",
        Level::Legal => "level-legal",
    })
}

fn text(level: Level, service: &PublicService) -> Option<&Localized> {
    match level {
        Level::Plain => Some(&service.description),
        Level::Easy => service.easy.as_ref(),
        Level::Legal => service.legal.as_ref(),
    }
}

/// The page's title, which says the level where it is not the plain one: a screen reader
/// that opens the page says it before anything else.
pub fn title(visit: &Visit, service: &PublicService, preferred: Level) -> String {
    let service_name = service.name.get(visit.lang).text;
    match shown(visit, service, preferred) {
        Level::Plain => service_name.to_owned(),
        level => format!("{service_name} – {}", name(visit, level)),
    }
}

/// The explanation, under a choice of its levels where there are several.
pub fn explanation(visit: &Visit, service: &PublicService, preferred: Level) -> AnyView {
    let level = shown(visit, service, preferred);
    let text = text(level, service).unwrap_or(&service.description);
    let choice = (service.easy.is_some() || service.legal.is_some())
        .then(|| choice(visit, service, level, preferred));
    let text = match level {
        Level::Plain => view! { <div class="lead">{paragraphs(visit, text)}</div> }.into_any(),
        Level::Easy => view! {
            <div class="easy">{lines(visit, text)}</div>
            <p class="hint">{visit.words().t("level-easy-unvalidated")}</p>
        }
        .into_any(),
        Level::Legal => paragraphs(visit, text),
    };
    match choice {
        Some(choice) => view! { <div data-in-place>{choice} {text}</div> <InPlace /> }.into_any(),
        None => text,
    }
}

fn choice(visit: &Visit, service: &PublicService, shown: Level, preferred: Level) -> AnyView {
    let path = Route::Service(service.id.clone()).path(visit.lang);
    let item = |level: Level| {
        let href = format!("{path}{}", query(level, preferred));
        let current = (level == shown).then_some("true");
        view! { <li><a href=href aria-current=current data-said=current>{name(visit, level)}</a></li> }
    };
    let there = Level::ALL
        .into_iter()
        .filter(|level| text(*level, service).is_some());
    view! {
        <nav class="levels" aria-label=visit.words().t("levels-label")>
            <ul>{there.map(item).collect_view()}</ul>
        </nav>
    }
    .into_any()
}
