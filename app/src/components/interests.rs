//! What a citizen says interests them, a press for each theme; and what was learned without their
//! saying so, with a way to have it forgotten.

use leptos::prelude::*;

use crate::{
    components::{
        phrase::{SLOT, fill, localized},
        recommendations::theme_name,
    },
    format,
    model::{
        known::{Habit, Known},
        municipality::Theme,
    },
    routes::{Act, Route},
    visit::Visit,
};

pub fn interests(visit: &Visit, known: &Known) -> AnyView {
    let w = visit.words();
    if !known.personalised {
        return view! {
            <p id="intereses">{w.t("interests-not-allowed")}</p>
            <p><a class="go" href=Route::Permissions.path(visit.lang)>{w.t("invitation-link")}</a></p>
        }
        .into_any();
    }
    let themes = visit.portal.themes();
    let items = themes
        .iter()
        .map(|(it, _)| theme(visit, known, it))
        .collect_view();
    view! {
        <p id="intereses">{w.t("interests-text")}</p>
        <ul class="service-list">{items}</ul>
    }
    .into_any()
}

/// Its state in words, and the one press that changes it.
fn theme(visit: &Visit, known: &Known, theme: &Theme) -> AnyView {
    let w = visit.words();
    let declared = known.interests.iter().find(|it| it.theme == theme.id);
    let zone = &visit.portal.municipality().time_zone;
    let state = declared.map(|it| {
        let at = format::short_instant(visit.lang, it.since, zone);
        view! { <p class="hint">{w.with("interest-since", &[("at", at.into())])}</p> }
    });
    let args = [("theme", SLOT.into())];
    let (value, label) = match declared {
        Some(_) => ("no", w.with("interest-remove", &args)),
        None => ("si", w.with("interest-add", &args)),
    };
    view! {
        <li>
            {state}
            <form method="post" action=Act::Interest.path(visit.lang)>
                <input type="hidden" name="tema" value=theme.id.clone() />
                <input type="hidden" name="acto" value=value />
                <button class="secondary">{fill(&label, localized(visit, &theme.name))}</button>
            </form>
        </li>
    }
    .into_any()
}

/// «Deporte: 4 veces»
pub fn habits(visit: &Visit, habits: &[Habit]) -> Option<AnyView> {
    let w = visit.words();
    let items = habits.iter().map(|it| habit(visit, it)).collect_view();
    (!habits.is_empty()).then(|| {
        view! {
            <h2>{w.t("habits-title")}</h2>
            <ul class="service-list">{items}</ul>
        }
        .into_any()
    })
}

fn habit(visit: &Visit, habit: &Habit) -> AnyView {
    let w = visit.words();
    let town = visit.portal.municipality();
    let name = || theme_name(visit, &habit.theme);
    let at = format::short_instant(visit.lang, habit.last, &town.time_zone);
    let args = [
        ("theme", SLOT.into()),
        ("times", habit.times.into()),
        ("minutes", habit.minutes.into()),
    ];
    let forget = w.with("habit-forget", &[("theme", SLOT.into())]);
    view! {
        <li>
            <p>{fill(&w.with("habit", &args), name())}</p>
            <p class="hint">{w.with("habit-last", &[("at", at.into())])}</p>
            <form method="post" action=Act::ForgetTheme.path(visit.lang)>
                <input type="hidden" name="tema" value=habit.theme.clone() />
                <button class="quiet">{fill(&forget, name())}</button>
            </form>
        </li>
    }
    .into_any()
}
