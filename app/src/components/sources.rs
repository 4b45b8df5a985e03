//! How fresh each administration's answer is, and which one does not answer.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::{
    components::{
        icon::{Icon, icon},
        phrase::organisation,
        unasked::unasked,
    },
    format,
    model::home::SourceState,
    routes::Route,
    visit::Visit,
};

/// Whether every administration that was asked answered, and all of it was read.
#[must_use]
pub fn all_answered(sources: &[SourceState]) -> bool {
    sources
        .iter()
        .all(|source| answered(source) && !source.left_out && !source.unasked)
}

const fn answered(source: &SourceState) -> bool {
    !source.failed && source.as_of.is_some()
}

/// Those that did not answer, or not all of it readably, said plainly; nothing when all did.
pub fn failures(visit: &Visit, sources: &[SourceState]) -> Option<AnyView> {
    if all_answered(sources) {
        return None;
    }
    if sources.iter().any(|it| it.unasked) {
        return Some(unasked(visit));
    }
    let lines = sources.iter().flat_map(|source| failure(visit, source));
    let lines = lines.map(|line| view! { <p>{line}</p> }).collect_view();
    let awaited = sources.iter().any(|it| it.as_of.is_none() && !it.failed);
    let again = awaited.then(|| {
        let words = visit.words().t("source-again");
        view! { <p><a class="button secondary" href=Route::Home.path(visit.lang)>{words}</a></p> }
    });
    let warning = view! {
        <div class="warning">{icon(visit, Icon::Alert)} <div>{lines}{again}</div></div>
    };
    Some(warning.into_any())
}

fn failure(visit: &Visit, source: &SourceState) -> Vec<String> {
    let w = visit.words();
    let name = || {
        let name = organisation(visit, &source.organisation);
        ("organisation", name.into())
    };
    let silence = match source.as_of {
        Some(at) if source.failed => Some(w.with(
            "source-stale",
            &[
                name(),
                ("age", age(visit, at).into()),
                ("when", when(visit, at).into()),
            ],
        )),
        Some(_) => None,
        None if source.failed => Some(w.with("source-silent", &[name()])),
        None => Some(w.with("source-asking", &[name()])),
    };
    let left_out = source
        .left_out
        .then(|| w.with("source-left-out", &[name()]));
    silence.into_iter().chain(left_out).collect()
}

/// «hace 2 horas»; nobody plans by the seconds.
fn age(visit: &Visit, at: Timestamp) -> String {
    let minutes = visit.portal.now().duration_since(at).as_mins().max(1);
    let (key, count) = match minutes {
        ..60 => ("age-minutes", minutes),
        60..1440 => ("age-hours", minutes / 60),
        _ => ("age-days", minutes / 1440),
    };
    visit.words().with(key, &[("count", count.into())])
}

/// Those that did answer, with the hour.
pub fn freshness(visit: &Visit, sources: &[SourceState]) -> Option<AnyView> {
    let fresh: Vec<String> = sources
        .iter()
        .filter(|source| answered(source) && !source.unasked)
        .filter_map(|source| {
            let name = organisation(visit, &source.organisation);
            Some(format!("{name} {}", when(visit, source.as_of?)))
        })
        .collect();
    (!fresh.is_empty()).then(|| {
        let words = visit
            .words()
            .with("sources-asked", &[("list", fresh.join(" · ").into())]);
        view! { <p class="hint">{words}</p> }.into_any()
    })
}

/// «a las 09:41», with the day where it is not today.
fn when(visit: &Visit, at: Timestamp) -> String {
    let w = visit.words();
    let zone = &visit.portal.municipality().time_zone;
    let day = at.to_zoned(zone.clone()).date();
    let time = ("time", format::time(at, zone).into());
    if day == visit.portal.today() {
        return w.with("at-time", &[time]);
    }
    let day = format::short_day(visit.lang, day, visit.portal.today());
    w.with("at-day-time", &[("day", day.into()), time])
}
