//! The dates of what is pending, to take away: one by one, or all at an address of their own.

use jiff::Timestamp;
use leptos::prelude::*;

use super::Page;
use crate::{
    components::{calendar_feed::calendar_feed, task_words},
    format,
    model::task::Task,
    portal::Answer,
    routes::task_file,
    visit::Visit,
};

pub async fn page(visit: &Visit) -> Answer<Page> {
    let citizen = visit.require_citizen()?;
    let tasks = visit.portal.home(citizen).await?.tasks;
    let since = visit.portal.calendar_feed(citizen).await?;
    let visit = visit.clone();
    Ok(Page::new(visit.words().t("calendar-title"), move || {
        view(&visit, &tasks, since)
    }))
}

fn view(visit: &Visit, tasks: &[Task], since: Option<Timestamp>) -> AnyView {
    let w = visit.words();
    view! {
        <div class="wrap narrow">
            <h1>{w.t("calendar-title")}</h1>
            <p class="lead">{w.t("calendar-lead")}</p>
            {calendar_feed(visit, since)}
            {one_by_one(visit, tasks)}
        </div>
    }
    .into_any()
}

fn one_by_one(visit: &Visit, tasks: &[Task]) -> Option<AnyView> {
    let (w, today) = (visit.words(), visit.portal.today());
    let ahead = tasks.iter().filter_map(|task| {
        let due = task.due.filter(|due| *due >= today)?;
        let name = task_words::to_add(visit, task);
        let day = format::day(visit.lang, due, today);
        let href = task_file(task, visit.lang);
        Some(view! { <li><a href=href>{name}</a> <p class="hint">{day}</p></li> })
    });
    let items: Vec<_> = ahead.collect();
    (!items.is_empty()).then(|| {
        view! {
            <section>
                <h2>{w.t("calendar-one")}</h2>
                <p>{w.t("calendar-one-text")}</p>
                <ul class="task-list">{items}</ul>
            </section>
        }
        .into_any()
    })
}
