//! Dates as a file for one's own calendar (iCalendar, RFC 5545).

use app::{
    model::{activity::Activity, lang::Lang, service::PublicService},
    portal::AppError,
    routes::Route,
    text::Words,
};
use axum::{
    extract::{Extension, Path, State},
    http::header,
    response::{IntoResponse as _, Response},
};
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};
use jiff::civil::{Date, DateTime};

use crate::{identity::Caller, router::InLang, site::Site};

const DAY: &str = "%Y%m%d";
const MOMENT: &str = "%Y%m%dT%H%M%S";

/// The days an activity takes place on.
pub async fn activity(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    Path((_, id)): Path<(String, String)>,
) -> Response {
    let activities = site.portal.activities();
    let found = activities.iter().find(|it| it.id == id);
    let event = found.and_then(|it| takes_place(it, lang));
    answer(&site, lang, caller, event, &Route::Activity(id))
}

/// The last day of a procedure's enrolment.
pub async fn service(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    Path((_, id)): Path<(String, String)>,
) -> Response {
    let event = site.portal.service(&id).and_then(|it| closes(&it, lang));
    answer(&site, lang, caller, event, &Route::Service(id))
}

fn answer(site: &Site, lang: Lang, caller: Caller, event: Option<Event>, page: &Route) -> Response {
    let Some(mut event) = event else {
        return site.failed(lang, caller, &AppError::NotFound);
    };
    // The same in every language: a calendar that takes it twice keeps one.
    let path = page.path(Lang::Es);
    let town = &site.portal.municipality().ine_code;
    event.uid(&format!("{town}{path}").replace('/', "."));
    event.add_property(
        "DTSTAMP",
        site.portal.now().strftime("%Y%m%dT%H%M%SZ").to_string(),
    );
    let calendar = Calendar::new().push(event).done().to_string();
    (
        [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")],
        calendar,
    )
        .into_response()
}

fn closes(service: &PublicService, lang: Lang) -> Option<Event> {
    let enrolment = service.enrolment.as_ref()?;
    let name = service.name.get(lang).text;
    let mut event = Event::new();
    event.summary(&Words::new(lang).with("calendar-closes", &[("name", name.into())]));
    event.description(enrolment.dates.get(lang).text);
    event.append_property(on("DTSTART", enrolment.closes));
    Some(event.done())
}

/// None where all its days are excluded.
fn takes_place(activity: &Activity, lang: Lang) -> Option<Event> {
    let days = &activity.recurrence;
    let first = days.next(days.first)?;
    let mut event = Event::new();
    event.summary(activity.name.get(lang).text);
    event.description(activity.description.get(lang).text);
    if let Some(place) = &activity.place {
        event.location(&format!("{}, {}", place.name, place.address()));
    }
    let moment = |name: &str, day: Date| match activity.time {
        Some(time) => at(name, day.to_datetime(time)),
        None => on(name, day),
    };
    event.append_property(moment("DTSTART", first));
    if days.last > first {
        event.add_property("RRULE", rule(activity));
        for day in &days.excluded {
            event.append_multi_property(moment("EXDATE", *day));
        }
    }
    Some(event.done())
}

/// Every day, or every week on some, until the last.
fn rule(activity: &Activity) -> String {
    const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let days = &activity.recurrence;
    let until = match activity.time {
        Some(time) => days.last.to_datetime(time).strftime(MOMENT).to_string(),
        None => days.last.strftime(DAY).to_string(),
    };
    let weekdays = days
        .weekdays
        .iter()
        .filter_map(|day| usize::try_from(day - 1).ok());
    let weekdays: Vec<&str> = weekdays.filter_map(|at| DAYS.get(at).copied()).collect();
    if weekdays.is_empty() {
        format!("FREQ=DAILY;UNTIL={until}")
    } else {
        format!("FREQ=WEEKLY;BYDAY={};UNTIL={until}", weekdays.join(","))
    }
}

fn on(name: &str, day: Date) -> Property {
    let mut property = Property::new(name, day.strftime(DAY).to_string());
    property.add_parameter("VALUE", "DATE");
    property.done()
}

/// By the clock of the town, and so of whoever is there: no zone is to be explained.
fn at(name: &str, moment: DateTime) -> Property {
    Property::new(name, moment.strftime(MOMENT).to_string()).done()
}
