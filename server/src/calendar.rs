//! Dates as a file for one's own calendar (iCalendar, RFC 5545).

use app::{
    model::{activity::Activity, lang::Lang, service::PublicService},
    portal::AppError,
    routes::{self, Route},
    text::Words,
};
use axum::{
    extract::{Extension, State},
    http::{Uri, header},
    response::{IntoResponse as _, Response},
};
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};
use jiff::civil::{Date, DateTime};

use crate::{identity::Caller, router::InLang, site::Site};

pub mod pending;

const DAY: &str = "%Y%m%d";
const MOMENT: &str = "%Y%m%dT%H%M%S";

/// What the page before the file's name has for a calendar: the days of an activity, the last
/// day of a procedure's enrolment.
pub async fn dates(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    uri: Uri,
) -> Response {
    let page = routes::calendar_of(uri.path());
    let event = match &page {
        Some(Route::Activity(id)) => {
            let activity = site.portal.activity(id);
            activity.and_then(|it| takes_place(&it, lang))
        }
        Some(Route::Service(id)) => site.portal.service(id).and_then(|it| closes(&it, lang)),
        _ => None,
    };
    let (Some(mut event), Some(page)) = (event, page) else {
        return site.failed(lang, caller, &AppError::NotFound);
    };
    // The same in every language: a calendar that takes it twice keeps one.
    let path = page.path(Lang::Es);
    let town = &site.portal.municipality().ine_code;
    event.uid(&format!("{town}{path}").replace('/', "."));
    let now = site.portal.now().strftime("%Y%m%dT%H%M%SZ");
    event.add_property("DTSTAMP", now.to_string());
    let calendar = Calendar::new().push(event).done().to_string();
    let kind = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    (kind, calendar).into_response()
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
