//! The last days of one's own tasks: one as a file, for who entered; all of them as a calendar,
//! for whoever knows its address.

use app::{
    components::task_words,
    model::{
        calendar::{Feed, FeedSecret},
        lang::Lang,
        task::{Task, TaskKind},
    },
    portal::AppError,
    routes::{self, Route},
    text::Words,
};
use axum::{
    extract::{Extension, Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use chrono::Duration;
use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, Property};
use jiff::{
    civil::{Date, Time},
    tz::TimeZone,
};

use super::on;
use crate::{identity::Caller, router::InLang, site::Site};

/// Three days before, at nine in the morning.
const BEFORE_A_LAST_DAY: Duration = Duration::hours(3 * 24 - 9);
const BEFORE_AN_APPOINTMENT: Duration = Duration::hours(24);
/// How often a calendar need ask again.
const REFRESH: &str = "PT12H";
/// Of UTC.
const MOMENT: &str = "%Y%m%dT%H%M%SZ";

/// A date of whoever entered, with all its words: they take it themselves.
pub async fn file(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    Path((_, name)): Path<(String, String)>,
) -> Response {
    let Some(citizen) = &caller.citizen else {
        return Redirect::to(&routes::way_in(lang, &Route::Calendar)).into_response();
    };
    let tasks = match site.portal.home(citizen).await {
        Ok(home) => home.tasks,
        Err(error) => return site.failed(lang, caller, &error),
    };
    let task = tasks
        .iter()
        .find(|task| name.strip_suffix(".ics") == Some(&task.key));
    let event = task.and_then(|task| own(&site, task, lang));
    let Some(event) = event else {
        return site.failed(lang, caller, &AppError::NotFound);
    };
    private(&Calendar::new().push(event).done())
}

/// Of every date the kind and who asks: an address goes further than one thinks.
pub async fn feed(State(site): State<Site>, Path(name): Path<String>) -> Response {
    let secret = name.strip_suffix(".ics").and_then(FeedSecret::parse);
    let Some(secret) = secret else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let Feed { lang, tasks } = match site.portal.read_calendar_feed(&secret).await {
        Ok(feed) => feed,
        Err(AppError::NotFound) => return StatusCode::NOT_FOUND.into_response(),
        Err(_) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
    };
    let w = Words::new(lang);
    let mut calendar = Calendar::new();
    let town = site.portal.municipality().name.get(lang).text;
    calendar.name(&w.with("calendar-feed-name", &[("name", town.into())]));
    let mut refresh = Property::new("REFRESH-INTERVAL", REFRESH);
    refresh.add_parameter("VALUE", "DURATION");
    calendar.append_property(refresh.done());
    calendar.append_property(Property::new("X-PUBLISHED-TTL", REFRESH).done());
    for task in &tasks {
        let told = summary(&site, task, lang);
        let event = dated(&site, task, &told)
            .map(|mut event| event.description(w.t("calendar-feed-detail")).done());
        calendar.extend(event);
    }
    private(&calendar.done())
}

/// «Último día para pagar: Agencia Tributaria»
fn summary(site: &Site, task: &Task, lang: Lang) -> String {
    let w = Words::new(lang);
    let known = site.portal.municipality().organisation(&task.organisation);
    let name = known.map_or(task.organisation.as_str(), |it| it.name.get(lang).text);
    let args = [("organisation", name.into())];
    match task.kind {
        TaskKind::Pay => w.with("calendar-pay", &args),
        TaskKind::Correct => w.with("calendar-correct", &args),
        TaskKind::Provide => w.with("calendar-provide", &args),
        TaskKind::Renew => w.with("calendar-renew", &args),
        TaskKind::Read => w.with("calendar-read", &args),
        TaskKind::Finish => w.with("calendar-finish", &args),
        TaskKind::Come => w.with("calendar-come", &args),
    }
}

fn own(site: &Site, task: &Task, lang: Lang) -> Option<Event> {
    let w = Words::new(lang);
    let told = task_words::plain(site.portal.as_ref(), lang, task);
    let mut event = dated(site, task, &told)?;
    let missed = task_words::consequence(w, task.kind, false);
    event.description(&format!("{}.\n{missed}", summary(site, task, lang)));
    if let Some(url) = &task.url {
        event.url(url);
    }
    Some(event.done())
}

/// None where it has no day. The same in file and calendar, each time they are asked for.
fn dated(site: &Site, task: &Task, told: &str) -> Option<Event> {
    let due = task.due?;
    let time = task.time.as_deref().and_then(|it| it.parse::<Time>().ok());
    let mut event = Event::new();
    event.summary(told);
    let town = site.portal.municipality();
    let uid = format!("{}.{}", town.ine_code, task.key);
    let now = site.portal.now().strftime(MOMENT).to_string();
    event.uid(&uid).add_property("DTSTAMP", &now);
    event.append_property(start(due, time, &town.time_zone));
    let before = match task.kind {
        TaskKind::Come => BEFORE_AN_APPOINTMENT,
        _ => BEFORE_A_LAST_DAY,
    };
    // The crate would draw by lot what a part of an event lacks.
    let mut alarm = Alarm::display(told, -before);
    alarm.uid(&format!("{uid}.aviso"));
    alarm.add_property("DTSTAMP", &now);
    event.alarm(alarm);
    Some(event.done())
}

/// An hour is an instant: a calendar that reads an address may take one without a zone for UTC.
fn start(due: Date, time: Option<Time>, zone: &TimeZone) -> Property {
    let there = time.and_then(|time| due.to_datetime(time).to_zoned(zone.clone()).ok());
    match there {
        Some(there) => Property::new("DTSTART", there.timestamp().strftime(MOMENT).to_string()),
        None => on("DTSTART", due),
    }
}

/// No cache between keeps it.
fn private(calendar: &Calendar) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    (headers, calendar.to_string()).into_response()
}
