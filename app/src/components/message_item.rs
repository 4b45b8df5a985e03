//! A message in words: what it tells, who tells it and when; the words lead to what it is about.

use leptos::prelude::*;

use crate::{
    components::phrase::{SLOT, fill, localized, organisation, phrase},
    format,
    model::{
        localized::Phrase,
        message::{Message, News},
    },
    routes::Route,
    visit::Visit,
};

pub fn message_item(visit: &Visit, message: &Message, rest: Option<AnyView>) -> AnyView {
    let zone = &visit.portal.municipality().time_zone;
    let at = format::instant(visit.lang, message.at, zone);
    let unread = (!message.read)
        .then(|| view! { <span class="status">{visit.words().t("message-unread")}</span>" · " });
    let words = words(visit, &message.news);
    let words = match target(visit, &message.news) {
        Some(route) => view! { <a href=route.path(visit.lang)>{words}</a> }.into_any(),
        None => view! { <p>{words}</p> }.into_any(),
    };
    view! {
        <li>
            <div id=words_id(message)>{words}</div>
            <p class="hint">{unread} {teller(visit, &message.news)}" · "{at}</p>
            {rest}
        </li>
    }
    .into_any()
}

/// Where the words stand, for a button that is about them.
#[must_use]
pub fn words_id(message: &Message) -> String {
    format!("mensaje-{}", message.id.simple())
}

fn words(visit: &Visit, news: &News) -> AnyView {
    let w = visit.words();
    let slot = || ("name", SLOT.into());
    let person = |key, name: &str| {
        let name = view! { <bdi>{name.to_owned()}</bdi> };
        fill(&w.with(key, &[slot()]), name)
    };
    match news {
        News::Enrolled { service, reference } => {
            let args = [slot(), ("reference", reference.as_str().into())];
            fill(&w.with("message-enrolled", &args), named(visit, service))
        }
        News::EnrolmentCancelled { service } => fill(
            &w.with("message-enrolment-cancelled", &[slot()]),
            named(visit, service),
        ),
        News::MandateBegan { name } => person("message-mandate-began", name),
        News::MandateEnded { name } => person("message-mandate-ended", name),
        News::CalendarMade => w.t("message-calendar-made").into_any(),
        News::CalendarRevoked => w.t("message-calendar-revoked").into_any(),
        News::SessionsEnded => w.t("message-sessions-ended").into_any(),
        News::ObjectionAnswered { number, upheld } => {
            let number = [("number", number.as_str().into())];
            if *upheld {
                w.with("message-objection-upheld", &number).into_any()
            } else {
                w.with("message-objection-rejected", &number).into_any()
            }
        }
        News::Notification { .. } => w.t("message-notification").into_any(),
        News::CaseMoved {
            case,
            phase: text,
            lang,
            ..
        } => {
            let args = [("case", case.as_str().into()), ("phase", SLOT.into())];
            let text = Phrase { text, lang: *lang };
            let phase = phrase(text, visit.lang);
            fill(&w.with("message-case-moved", &args), phase)
        }
    }
}

fn named(visit: &Visit, service: &str) -> AnyView {
    match visit.portal.service(service) {
        Some(service) => localized(visit, &service.name),
        None => service.to_owned().into_any(),
    }
}

/// The administration whose word it is; else the town hall, for its portal.
fn teller(visit: &Visit, news: &News) -> String {
    let service = news.service().and_then(|id| visit.portal.service(id));
    let record = news.record().map(|it| it.organisation);
    let who = service.map(|it| it.organisation.clone()).or(record);
    let town = &visit.portal.municipality().name;
    who.map_or_else(
        || town.get(visit.lang).text.to_owned(),
        |id| organisation(visit, &id),
    )
}

fn target(visit: &Visit, news: &News) -> Option<Route> {
    match news {
        News::Enrolled { .. } | News::EnrolmentCancelled { .. } => {
            let service = visit.portal.service(news.service()?)?;
            Some(Route::Service(service.id.clone()))
        }
        News::MandateBegan { .. } | News::MandateEnded { .. } => Some(Route::Acting),
        News::CalendarMade | News::CalendarRevoked => Some(Route::Calendar),
        News::SessionsEnded => Some(Route::Accesses),
        News::ObjectionAnswered { .. } => Some(Route::Objections),
        News::Notification { .. } => news.record().map(Route::Notification),
        News::CaseMoved { .. } => news.record().map(Route::Case),
    }
}
