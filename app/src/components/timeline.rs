//! What happened to a case, day by day.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    components::phrase::{SLOT, fill, organisation, phrase},
    format,
    model::{
        case::{Case, CaseEvent},
        localized::Phrase,
        registry::{NotificationState, RegistryEntry},
    },
    routes::Route,
    visit::Visit,
};

pub fn timeline(visit: &Visit, case: &Case) -> AnyView {
    let w = visit.words();
    let items = case.events().into_iter().map(|(day, event)| match event {
        CaseEvent::Started => item(visit, day, None, w.t("event-started")),
        CaseEvent::Ended => item(visit, day, None, w.t("event-ended")),
        CaseEvent::Entered(entry) => item(visit, day, Some(entry), happened(visit, entry)),
    });
    view! { <ol class="timeline">{items.collect_view()}</ol> }.into_any()
}

fn item(visit: &Visit, day: Date, entry: Option<&RegistryEntry>, what: impl IntoAny) -> AnyView {
    let time = entry.map_or_else(String::new, hour);
    let number = entry.and_then(|it| it.number.clone()).map(|number| {
        view! { <p class="hint">{visit.words().t("registry-number")}" "<bdi>{number}</bdi></p> }
    });
    view! {
        <li>
            <p class="hint">
                <time datetime=day.to_string()>
                    {format::short_day(visit.lang, day, visit.portal.today())}{time}
                </time>
            </p>
            <p>{what.into_any()}</p>
            {number}
        </li>
    }
    .into_any()
}

/// `, 09:30`, where it is known.
#[must_use]
pub fn hour(entry: &RegistryEntry) -> String {
    entry
        .time
        .map_or_else(String::new, |time| time.strftime(", %H:%M").to_string())
}

/// «Presentaste: …», with the subject leading to where it is read.
fn happened(visit: &Visit, entry: &RegistryEntry) -> AnyView {
    let w = visit.words();
    let subject = ("subject", SLOT.into());
    let words = match entry.notification {
        _ if !entry.outgoing => w.with("event-handed-in", &[subject]),
        Some(NotificationState::Deposited) => w.with("event-deposited", &[subject]),
        Some(NotificationState::Accepted) => w.with("event-accepted", &[subject]),
        Some(NotificationState::Rejected) => w.with("event-rejected", &[subject]),
        None => {
            let who = organisation(visit, &entry.organisation);
            w.with("event-sent", &[subject, ("organisation", who.into())])
        }
    };
    fill(&words, linked(visit, entry))
}

/// The subject of an entry, as a link: what opening starts terms goes past a warning of ours.
pub fn linked(visit: &Visit, entry: &RegistryEntry) -> AnyView {
    let text = Phrase {
        text: &entry.subject,
        lang: entry.lang,
    };
    let subject = phrase(text, visit.lang);
    let href = if entry.waits_to_be_opened() {
        Some(Route::Notification(entry.key()).path(visit.lang))
    } else {
        entry.url.clone()
    };
    match href {
        Some(href) => view! { <a href=href>{subject}</a> }.into_any(),
        None => subject,
    }
}
