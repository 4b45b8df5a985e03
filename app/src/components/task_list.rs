//! What else is pending, the nearest first.

use leptos::prelude::*;

use crate::{
    components::{phrase::organisation, task_link, task_words},
    format,
    model::task::{Nearness, Task},
    visit::Visit,
};

pub fn task_list(visit: &Visit, tasks: &[Task]) -> AnyView {
    let items = tasks
        .iter()
        .enumerate()
        .map(|(n, task)| item(visit, n, task))
        .collect_view();
    view! { <ul class="task-list">{items}</ul> }.into_any()
}

fn item(visit: &Visit, n: usize, task: &Task) -> AnyView {
    let (hint, status) = (format!("pendiente-{n}"), format!("pendiente-{n}-estado"));
    let described_by = format!("{hint} {status}");
    let name = task_words::name(visit, task);
    let link = match task_link::href(visit, task) {
        Some(url) => view! { <a href=url aria-describedby=described_by>{name}</a> }.into_any(),
        None => view! { <span class="name">{name}</span> }.into_any(),
    };
    let class = match task_words::nearness(visit, task) {
        Nearness::Overdue { .. } => "status overdue",
        Nearness::Today => "status today",
        _ => "status",
    };
    let opened = task_link::opened(visit, task).map(|words| view! { <p class="hint">{words}</p> });
    view! {
        <li>
            <div>{link} <p class="hint" id=hint>{detail(visit, task)}</p> {opened}</div>
            <p class=class id=status>{task_words::status(visit, task)}</p>
        </li>
    }
    .into_any()
}

/// Who asks, how much, and the day.
fn detail(visit: &Visit, task: &Task) -> String {
    let today = visit.portal.today();
    let day = task.due.map(|due| format::day(visit.lang, due, today));
    let amount = task.amount.map(|cents| format::amount(visit.lang, cents));
    let parts = [
        Some(organisation(visit, &task.organisation)),
        amount,
        day,
        task.time.clone(),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
