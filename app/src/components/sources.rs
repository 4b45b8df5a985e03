//! How fresh each administration's answer is, and which one does not answer.

use leptos::prelude::*;

use crate::{
    components::{
        icon::{Icon, icon},
        phrase::organisation,
    },
    format,
    model::home::SourceState,
    visit::Visit,
};

/// Whether every administration that was asked answered.
#[must_use]
pub fn all_answered(sources: &[SourceState]) -> bool {
    sources.iter().all(answered)
}

const fn answered(source: &SourceState) -> bool {
    !source.failed && source.as_of.is_some()
}

/// Those that did not answer, said plainly; nothing when all did.
pub fn failures(visit: &Visit, sources: &[SourceState]) -> Option<AnyView> {
    let failed = sources.iter().filter(|source| !answered(source));
    let lines = failed
        .map(|source| view! { <p>{failure(visit, source)}</p> })
        .collect_view();
    (!all_answered(sources)).then(|| {
        view! { <div class="warning">{icon(visit, Icon::Alert)} <div>{lines}</div></div> }
            .into_any()
    })
}

fn failure(visit: &Visit, source: &SourceState) -> String {
    let w = visit.words();
    let organisation = (
        "organisation",
        organisation(visit, &source.organisation).into(),
    );
    match source.as_of {
        Some(_) => w.with(
            "source-stale",
            &[organisation, ("when", when(visit, source).into())],
        ),
        None if source.failed => w.with("source-silent", &[organisation]),
        None => w.with("source-asking", &[organisation]),
    }
}

/// Those that did answer, with the hour.
pub fn freshness(visit: &Visit, sources: &[SourceState]) -> Option<AnyView> {
    let fresh: Vec<String> = sources
        .iter()
        .filter(|source| answered(source))
        .map(|source| {
            format!(
                "{} {}",
                organisation(visit, &source.organisation),
                when(visit, source)
            )
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
fn when(visit: &Visit, source: &SourceState) -> String {
    let Some(at) = source.as_of else {
        return String::new();
    };
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
