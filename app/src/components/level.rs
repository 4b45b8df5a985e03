//! A procedure explained at the level one chooses: plain, easy to read, with the law.

use leptos::prelude::*;

use crate::{
    components::phrase::{lines, paragraphs},
    islands::in_place::InPlace,
    model::{localized::Localized, service::PublicService},
    routes::Route,
    visit::Visit,
};

/// In the address: `?nivel=…`; the plain level has none.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Plain,
    Easy,
    Legal,
}

impl Level {
    const ALL: [Self; 3] = [Self::Plain, Self::Easy, Self::Legal];

    fn asked(visit: &Visit) -> Self {
        match visit.param("nivel") {
            Some("facil") => Self::Easy,
            Some("legal") => Self::Legal,
            _ => Self::Plain,
        }
    }

    /// The one asked for, where the procedure is explained at it.
    fn shown(visit: &Visit, service: &PublicService) -> Self {
        let asked = Self::asked(visit);
        match asked.text(service) {
            Some(_) => asked,
            None => Self::Plain,
        }
    }

    fn query(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Easy => "?nivel=facil",
            Self::Legal => "?nivel=legal",
        }
    }

    fn name(self, visit: &Visit) -> &'static str {
        visit.words().t(match self {
            Self::Plain => "level-plain",
            Self::Easy => "level-easy",
            Self::Legal => "level-legal",
        })
    }

    fn text(self, service: &PublicService) -> Option<&Localized> {
        match self {
            Self::Plain => Some(&service.description),
            Self::Easy => service.easy.as_ref(),
            Self::Legal => service.legal.as_ref(),
        }
    }
}

/// The page's title, which says the level where it is not the plain one: a screen reader
/// that opens the page says it before anything else.
pub fn title(visit: &Visit, service: &PublicService) -> String {
    let name = service.name.get(visit.lang).text;
    match Level::shown(visit, service) {
        Level::Plain => name.to_owned(),
        level => format!("{name} – {}", level.name(visit)),
    }
}

/// The explanation, under a choice of its levels where there are several.
pub fn explanation(visit: &Visit, service: &PublicService) -> AnyView {
    let level = Level::shown(visit, service);
    let text = level.text(service).unwrap_or(&service.description);
    let choice =
        (service.easy.is_some() || service.legal.is_some()).then(|| choice(visit, service, level));
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

fn choice(visit: &Visit, service: &PublicService, shown: Level) -> AnyView {
    let path = Route::Service(service.id.clone()).path(visit.lang);
    let item = |level: Level| {
        let href = format!("{path}{}", level.query());
        let current = (level == shown).then_some("true");
        view! { <li><a href=href aria-current=current data-said=current>{level.name(visit)}</a></li> }
    };
    let there = Level::ALL
        .into_iter()
        .filter(|level| level.text(service).is_some());
    view! {
        <nav class="levels" aria-label=visit.words().t("levels-label")>
            <ul>{there.map(item).collect_view()}</ul>
        </nav>
    }
    .into_any()
}
