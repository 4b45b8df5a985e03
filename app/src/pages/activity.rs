//! An activity: what it is, on which days, where and for whom.

use jiff::civil::Date;
use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        activity_list::at,
        phrase::{localized, paragraphs},
    },
    model::activity::{Activity, Place},
    portal::{Answer, AppError},
    routes::{Route, calendar},
    visit::Visit,
};

/// More would be a wall of days.
const DAYS_AT_MOST: usize = 10;

pub fn page(visit: &Visit, id: &str) -> Answer<Page> {
    let activity = visit.portal.activity(id).ok_or(AppError::NotFound)?;
    let title = activity.name.get(visit.lang).text.to_owned();
    let visit = visit.clone();
    Ok(Page::new(title, move || view(&visit, &activity)))
}

fn view(visit: &Visit, activity: &Activity) -> AnyView {
    let w = visit.words();
    let name = activity.name.get(visit.lang);
    let url = activity.url.clone();
    let description = (!activity.description.is_empty())
        .then(|| view! { <div class="lead">{paragraphs(visit, &activity.description)}</div> });
    let more = url.map(|url| view! { <p><a class="go" href=url>{w.t("activity-more")}</a></p> });
    view! {
        <div class="wrap">
            <p>
                <a class="go" href=Route::Activities.path(visit.lang)>{w.t("activities-title")}</a>
            </p>
            <h1 lang=name.lang_on(visit.lang)>{name.text.to_owned()}</h1>
            <div class="columns">
                <div>
                    {description}
                    {more}
                </div>
                {facts(visit, activity)}
                <div>{days(visit, activity)}</div>
            </div>
        </div>
    }
    .into_any()
}

fn facts(visit: &Visit, activity: &Activity) -> AnyView {
    let w = visit.words();
    let price = match &activity.price {
        _ if activity.free => w.t("cost-free").into_any(),
        Some(price) => localized(visit, price),
        None => w.t("unknown").into_any(),
    };
    let audiences = activity
        .audiences
        .iter()
        .map(|it| view! { <dd>{localized(visit, it)}</dd> });
    let audiences = (!activity.audiences.is_empty())
        .then(|| view! { <dt>{w.t("fact-audience")}</dt> {audiences.collect_view()} });
    view! {
        <dl class="panel side">
            <dt>{w.t("fact-where")}</dt>
            {place(visit, activity.place.as_ref())}
            <dt>{w.t("fact-cost")}</dt>
            <dd>{price}</dd>
            {audiences}
        </dl>
    }
    .into_any()
}

fn place(visit: &Visit, place: Option<&Place>) -> AnyView {
    let Some(place) = place else {
        return view! { <dd>{visit.words().t("unknown")}</dd> }.into_any();
    };
    view! { <dd><b>{place.name.clone()}</b>" "{place.address()}</dd> }.into_any()
}

/// The next days, and the file that puts all of them into a calendar.
fn days(visit: &Visit, activity: &Activity) -> AnyView {
    let w = visit.words();
    let today = visit.portal.today();
    let mut days = activity.recurrence.days_from(today);
    let next: Vec<Date> = days.by_ref().take(DAYS_AT_MOST).collect();
    if next.is_empty() {
        return view! {
            <section><h2>{w.t("activity-days")}</h2><p>{w.t("activity-over")}</p></section>
        }
        .into_any();
    }
    let more = days.count();
    let more = (more > 0)
        .then(|| view! { <p>{w.with("activity-days-more", &[("count", more.into())])}</p> });
    let items = next
        .iter()
        .map(|day| view! { <li>{at(visit, *day, activity)}</li> });
    let file = calendar(&Route::Activity(activity.id.clone()), visit.lang);
    view! {
        <section>
            <h2>{w.t("activity-days")}</h2>
            <ul>{items.collect_view()}</ul>
            {more}
            <p><a class="go" href=file>{w.t("calendar-file")}</a></p>
        </section>
    }
    .into_any()
}
