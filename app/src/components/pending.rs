//! What is expected of the citizen: the first large, the rest a list, the dates to take away.

use leptos::prelude::*;

use crate::{
    components::{deadline::deadline, open_now::open_now, task_list::task_list},
    model::{home::Home, task::Task},
    routes::Route,
    visit::Visit,
};

/// With nothing pending, what is open to anyone.
pub fn pending(visit: &Visit, home: &Home) -> Option<AnyView> {
    let Some((first, rest)) = home.tasks.split_first() else {
        return open_now(visit);
    };
    let dated = home.tasks.iter().any(|task| task.due.is_some());
    let calendar = dated.then(|| {
        let href = Route::Calendar.path(visit.lang);
        view! { <p><a class="go" href=href>{visit.words().t("home-calendar")}</a></p> }
    });
    Some((deadline(visit, first), rest_of(visit, rest), calendar).into_any())
}

fn rest_of(visit: &Visit, tasks: &[Task]) -> Option<AnyView> {
    (!tasks.is_empty()).then(|| {
        view! {
            <section>
                <h2>{visit.words().t("home-rest")}</h2>
                {task_list(visit, tasks)}
            </section>
        }
        .into_any()
    })
}
