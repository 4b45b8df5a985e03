//! A task's day in words: how near it is, and when it is.

use crate::{
    format,
    model::task::{Band, Nearness, Task, TaskKind},
    visit::Visit,
};

#[must_use]
pub fn nearness(visit: &Visit, task: &Task) -> Nearness {
    visit
        .portal
        .working_days(&task.organisation)
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

/// The same where no heading says that it is this week.
fn soon(visit: &Visit, task: &Task) -> String {
    let near = status(visit, task);
    match task.band(visit.portal.today()) {
        Band::ThisWeek => {
            let words = [("near", near.into())];
            visit.words().with("near-this-week", &words)
        }
        _ => near,
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
        _ => (("near", soon(visit, task).into()), task.time.as_deref()),
    };
    match time {
        Some(time) if come => w.with("when-come-at", &[day, near, ("time", time.into())]),
        _ if come => w.with("when-come", &[day, near]),
        _ => w.with("when-due", &[day, near]),
    }
}
