//! The first thing on a citizen's home: the next deadline.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    components::{phrase::organisation, task_link, task_when, task_words},
    format,
    model::task::{Nearness, Task, TaskKind},
    routes::task_file,
    visit::Visit,
};

pub fn deadline(visit: &Visit, task: &Task) -> AnyView {
    let overdue = matches!(task_when::nearness(visit, task), Nearness::Overdue { .. });
    let class = if overdue {
        "deadline overdue"
    } else {
        "deadline"
    };
    let consequence = task_words::consequence(visit.words(), task.kind, overdue);
    let opened = task_link::opened(visit, task).map(|words| view! { <p>{words}</p> });
    view! {
        <section class=class>
            <div>
                <h2>{task_words::name(visit, task)}</h2>
                <p class="when">{task_when::when(visit, task)}</p>
                {facts(visit, task)}
                <p class="missed">{consequence}</p>
                {opened}
                {button(visit, task)}
                {file(visit, task)}
            </div>
            {task.due.map(|due| day_block(visit, due))}
        </section>
    }
    .into_any()
}

/// The day in large type; the sentence beside it says the same, so it is not read twice.
fn day_block(visit: &Visit, due: Date) -> AnyView {
    view! {
        <p class="day" aria-hidden="true">
            <span>{format::weekday(visit.lang, due)}</span>
            <b>{due.day()}</b>
            <span>{format::month(visit.lang, due)}</span>
        </p>
    }
    .into_any()
}

fn facts(visit: &Visit, task: &Task) -> AnyView {
    let w = visit.words();
    let amount = task.amount.map(|cents| {
        view! {
            <div>
                <dt>{w.t("task-amount")}</dt>
                <dd>{format::amount(visit.lang, cents)}</dd>
            </div>
        }
    });
    view! {
        <dl class="facts">
            <div>
                <dt>{w.t("task-asked-by")}</dt>
                <dd>{organisation(visit, &task.organisation)}</dd>
            </div>
            {concerned(visit)}
            {amount}
        </dl>
    }
    .into_any()
}

/// Whom it concerns, where it is not whoever reads.
fn concerned(visit: &Visit) -> Option<AnyView> {
    let name = visit.citizen.as_ref()?.acting_for.as_ref()?.name.clone();
    let words = visit.words().t("task-concerns");
    Some(view! { <div><dt>{words}</dt><dd><bdi>{name}</bdi></dd></div> }.into_any())
}

/// The day for one's own calendar, until it is past.
fn file(visit: &Visit, task: &Task) -> Option<AnyView> {
    task.due.filter(|due| *due >= visit.portal.today())?;
    let href = task_file(task, visit.lang);
    let words = visit.words().t("calendar-day");
    Some(view! { <p><a class="go" href=href>{words}</a></p> }.into_any())
}

fn button(visit: &Visit, task: &Task) -> AnyView {
    let w = visit.words();
    let Some(url) = task_link::href(visit, task) else {
        let name = organisation(visit, &task.organisation);
        return view! { <p>{w.with("task-no-link", &[("organisation", name.into())])}</p> }
            .into_any();
    };
    let words = match (task.kind, task.amount) {
        (TaskKind::Pay, Some(cents)) => w.with(
            "do-pay-amount",
            &[("amount", format::amount(visit.lang, cents).into())],
        ),
        (TaskKind::Pay, None) => w.t("do-pay").to_owned(),
        (TaskKind::Correct, _) => w.t("do-correct").to_owned(),
        (TaskKind::Renew, _) => w.t("do-renew").to_owned(),
        (TaskKind::Provide, _) => w.t("do-provide").to_owned(),
        (TaskKind::Read, _) => w.t("do-read").to_owned(),
        (TaskKind::Finish, _) => w.t("do-finish").to_owned(),
        (TaskKind::Come, _) => w.t("do-come").to_owned(),
    };
    view! { <p><a class="button" href=url>{words}</a></p> }.into_any()
}
