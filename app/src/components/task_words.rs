//! A task in words: the verb, how near, what missing it costs.

use leptos::prelude::*;

use crate::{
    components::phrase::{SLOT, fill, phrase},
    format,
    model::{
        localized::Phrase,
        task::{Nearness, Task, TaskKind},
    },
    text::Words,
    visit::Visit,
};

/// «Paga: Impuesto de vehículos», with the title in its own language.
pub fn name(visit: &Visit, task: &Task) -> AnyView {
    let w = visit.words();
    let args = [("title", SLOT.into())];
    let words = match task.kind {
        TaskKind::Pay => w.with("task-pay", &args),
        TaskKind::Provide => w.with("task-provide", &args),
        TaskKind::Read => w.with("task-read", &args),
        TaskKind::Come => w.with("task-come", &args),
    };
    fill(
        &words,
        phrase(
            Phrase {
                text: &task.title,
                lang: task.lang,
            },
            visit.lang,
        ),
    )
}

#[must_use]
pub fn nearness(visit: &Visit, task: &Task) -> Nearness {
    visit
        .portal
        .working_days()
        .nearness(visit.portal.today(), task.due)
}

/// «dentro de 5 días hábiles», as a state; lower case.
#[must_use]
pub fn status(visit: &Visit, task: &Task) -> String {
    let w = visit.words();
    let tomorrow = visit.portal.today().tomorrow().ok();
    match nearness(visit, task) {
        Nearness::NoDate => w.t("near-no-date").to_owned(),
        Nearness::Today => w.t("near-today").to_owned(),
        Nearness::Overdue { days } if task.kind == TaskKind::Come => {
            w.with("near-past", &[("days", days.into())])
        }
        Nearness::Overdue { days } => w.with("near-overdue", &[("days", days.into())]),
        Nearness::Left { .. } if tomorrow.is_some() && task.due == tomorrow => {
            w.t("near-tomorrow").to_owned()
        }
        Nearness::Left { working_days: 0 } => w.t("near-weekend").to_owned(),
        Nearness::Left { working_days } => w.with("near-left", &[("days", working_days.into())]),
    }
}

/// A whole sentence: «Vence el lunes 3 de junio, dentro de 5 días hábiles.»
#[must_use]
pub fn when(visit: &Visit, task: &Task) -> String {
    let w = visit.words();
    let Some(due) = task.due else {
        return w.t("when-no-date").to_owned();
    };
    let day = (
        "day",
        format::day(visit.lang, due, visit.portal.today()).into(),
    );
    let come = task.kind == TaskKind::Come;
    let (near, time) = match nearness(visit, task) {
        Nearness::Overdue { days } => {
            let ago = ("ago", w.with("near-past", &[("days", days.into())]).into());
            let key = if come {
                "when-come-past"
            } else {
                "when-overdue"
            };
            return w.with(key, &[day, ago]);
        }
        _ => (("near", status(visit, task).into()), task.time.as_deref()),
    };
    match time {
        Some(time) if come => w.with("when-come-at", &[day, near, ("time", time.into())]),
        _ if come => w.with("when-come", &[day, near]),
        _ => w.with("when-due", &[day, near]),
    }
}

/// What missing the last day costs, or has cost, under which law.
#[must_use]
pub fn consequence(w: Words, kind: TaskKind, overdue: bool) -> &'static str {
    let key = match (kind, overdue) {
        (TaskKind::Pay, false) => "missed-pay",
        (TaskKind::Pay, true) => "missed-pay-overdue",
        (TaskKind::Provide, false) => "missed-provide",
        (TaskKind::Provide, true) => "missed-provide-overdue",
        (TaskKind::Read, false) => "missed-read",
        (TaskKind::Read, true) => "missed-read-overdue",
        (TaskKind::Come, false) => "missed-come",
        (TaskKind::Come, true) => "missed-come-overdue",
    };
    w.t(key)
}
