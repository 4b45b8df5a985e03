//! What might help, and why: the only cards there are.

use leptos::prelude::*;

use crate::{
    components::phrase::{SLOT, fill, link, localized, organisation},
    format,
    islands::hide_recommendation::HideRecommendation,
    model::recommendation::{Reason, Recommendation},
    routes::{Act, Route},
    visit::Visit,
};

pub fn recommendations(visit: &Visit, list: &[Recommendation]) -> AnyView {
    let cards = list.iter().map(|it| card(visit, it)).collect_view();
    view! { <ul class="cards">{cards}</ul> }.into_any()
}

fn card(visit: &Visit, recommendation: &Recommendation) -> AnyView {
    let w = visit.words();
    let service = &recommendation.service;
    let name = service.name.get(visit.lang);
    let reasons = recommendation
        .reasons
        .iter()
        .map(|it| (reason(visit, &it.reason), " "));
    view! {
        <li>
            <p class="why">{reasons.collect_view()}</p>
            <h3>
                {link(visit, &service.name, Route::Service(service.id.clone()).path(visit.lang))}
            </h3>
            <p class="hint">{organisation(visit, &service.organisation)}</p>
            <HideRecommendation
                service=service.id.clone()
                name=name.text.to_owned()
                action=Act::Hide.path(visit.lang)
                label=w.t("hide").to_owned()
                undo=w.t("undo").to_owned()
                hidden=w.t("notice-hidden").to_owned()
                failed=w.t("island-failed").to_owned()
            />
        </li>
    }
    .into_any()
}

/// Why, in a sentence.
pub fn reason(visit: &Visit, reason: &Reason) -> AnyView {
    let (w, lang, today) = (visit.words(), visit.lang, visit.portal.today());
    match reason {
        Reason::EnrolledBefore { on } => w
            .with(
                "reason-enrolled",
                &[("day", format::date(lang, *on).into())],
            )
            .into_any(),
        Reason::SameTheme { service, on } => {
            let args = [
                ("day", format::date(lang, *on).into()),
                ("name", SLOT.into()),
            ];
            fill(
                &w.with("reason-same-theme", &args),
                localized(visit, &service.name),
            )
        }
        Reason::OpenedTheme { theme, times } => {
            let args = [("times", (*times).into()), ("theme", SLOT.into())];
            fill(
                &w.with("reason-opened-theme", &args),
                theme_name(visit, theme),
            )
        }
        Reason::Declared { theme } => {
            let words = w.with("reason-declared", &[("theme", SLOT.into())]);
            fill(&words, theme_name(visit, theme))
        }
        Reason::ReadAbout { minutes } => w
            .with("reason-read-about", &[("minutes", (*minutes).into())])
            .into_any(),
        Reason::OpenUntil { closes } => {
            let day = format::day(lang, *closes, today);
            w.with("reason-open-until", &[("day", day.into())])
                .into_any()
        }
    }
}

/// What a theme is called; its id once the folder forgot it.
pub fn theme_name(visit: &Visit, theme: &str) -> AnyView {
    match visit.portal.municipality().theme(theme) {
        Some(theme) => localized(visit, &theme.name),
        None => theme.to_owned().into_any(),
    }
}
