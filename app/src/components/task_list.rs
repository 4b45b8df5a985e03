//! What else is pending, in the order of `task::order`: a heading says how near, a line why so.

use leptos::prelude::*;

use crate::{
    components::{phrase::organisation, task_link, task_when, task_words},
    format,
    model::task::{Band, Nearness, Task},
    visit::Visit,
};

/// A section's content; its items are numbered across the bands.
pub fn task_list(visit: &Visit, tasks: &[Task]) -> AnyView {
    let today = visit.portal.today();
    let mut numbered = tasks.iter().enumerate().peekable();
    let mut bands = vec![];
    while let Some((_, first)) = numbered.peek() {
        let band = first.band(today);
        let mut items = vec![];
        while let Some((n, task)) = numbered.next_if(|(_, it)| it.band(today) == band) {
            items.push(item(visit, n, task));
        }
        let heading = heading(visit, band);
        bands.push(view! { <h3>{heading}</h3> <ul class="task-list">{items}</ul> });
    }
    view! {
        <p class="hint">{visit.words().t("home-order")}</p>
        {bands}
    }
    .into_any()
}

fn heading(visit: &Visit, band: Band) -> &'static str {
    let w = visit.words();
    match band {
        Band::Overdue => w.t("band-overdue"),
        Band::Today => w.t("band-today"),
        Band::ThisWeek => w.t("band-this-week"),
        Band::Later => w.t("band-later"),
        Band::NoDate => w.t("band-no-date"),
        Band::Appointments => w.t("band-appointments"),
    }
}

fn item(visit: &Visit, n: usize, task: &Task) -> AnyView {
    let (hint, status) = (format!("pendiente-{n}"), format!("pendiente-{n}-estado"));
    let described_by = format!("{hint} {status}");
    let name = task_words::name(visit, task);
    let link = match task_link::href(visit, task) {
        Some(url) => view! { <a href=url aria-describedby=described_by>{name}</a> }.into_any(),
        None => view! { <span class="name">{name}</span> }.into_any(),
    };
    let class = match task_when::nearness(visit, task) {
        Nearness::Overdue { .. } => "status overdue",
        Nearness::Today => "status today",
        _ => "status",
    };
    let opened = task_link::opened(visit, task).map(|words| view! { <p class="hint">{words}</p> });
    view! {
        <li>
            <div>{link} <p class="hint" id=hint>{detail(visit, task)}</p> {opened}</div>
            <p class=class id=status>{task_when::status(visit, task)}</p>
        </li>
    }
    .into_any()
}

/// Who asks, whom it concerns where that is not whoever reads, how much, the day, and what
/// happens if it passes.
fn detail(visit: &Visit, task: &Task) -> String {
    let today = visit.portal.today();
    let day = task.due.map(|due| format::day(visit.lang, due, today));
    let amount = task.amount.map(|cents| format::amount(visit.lang, cents));
    let in_time = task.band(today) != Band::Overdue;
    let missed = in_time.then(|| task_words::briefly(visit.words(), task.kind));
    let concerned = visit.citizen.as_ref().and_then(|it| it.acting_for.as_ref());
    let parts = [
        Some(organisation(visit, &task.organisation)),
        concerned.map(|it| it.name.clone()),
        amount,
        day,
        task.time.clone(),
        missed.flatten().map(str::to_owned),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
