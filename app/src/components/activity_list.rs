//! Activities as a list: what, when next, where.

use std::sync::Arc;

use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    components::phrase::{link, localized},
    format,
    model::activity::Activity,
    routes::Route,
    visit::Visit,
};

/// Each with the next day it takes place on.
pub fn activity_list(visit: &Visit, found: &[(Date, Arc<Activity>)]) -> AnyView {
    let items = found
        .iter()
        .map(|(day, activity)| item(visit, *day, activity));
    view! { <ul class="service-list">{items.collect_view()}</ul> }.into_any()
}

fn item(visit: &Visit, day: Date, activity: &Activity) -> AnyView {
    let (w, lang) = (visit.words(), visit.lang);
    let last = activity.recurrence.days_from(day).last();
    let until = last.filter(|last| *last > day).map(|last| {
        let day = format::short_day(lang, last, visit.portal.today());
        w.with("activity-until", &[("day", day.into())])
    });
    let place = activity
        .place
        .as_ref()
        .map(|it| view! { <p class="hint">{it.name.clone()}</p> });
    let free = activity.free.then(|| format!(" · {}", w.t("cost-free")));
    view! {
        <li>
            {link(visit, &activity.name, Route::Activity(activity.id.clone()).path(lang))}
            <p>{at(visit, day, activity)} {until.map(|it| format!(" · {it}"))}</p>
            {place}
            <p class="hint">{localized(visit, &activity.kind)} {free}</p>
        </li>
    }
    .into_any()
}

/// «viernes 5 de junio, 21:30»
pub fn at(visit: &Visit, day: Date, activity: &Activity) -> String {
    let day = format::day(visit.lang, day, visit.portal.today());
    match activity.time {
        Some(time) => format!("{day}, {}", time.strftime("%H:%M")),
        None => day,
    }
}
