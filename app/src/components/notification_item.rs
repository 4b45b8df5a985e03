//! A notification in a list, and in words.

use leptos::prelude::*;

use crate::{
    components::{phrase::organisation, timeline::linked},
    format,
    model::registry::{Notification, NotificationState},
    visit::Visit,
};

pub fn notification_item(visit: &Visit, notification: &Notification) -> AnyView {
    let w = visit.words();
    let entry = &notification.entry;
    let since = format::short_day(visit.lang, entry.on, visit.portal.today());
    let state = match entry.notification {
        Some(NotificationState::Accepted) => w.t("notification-accepted").to_owned(),
        Some(NotificationState::Rejected) => w.t("notification-rejected").to_owned(),
        _ => last_day(visit, notification),
    };
    let opened = opened(visit, notification).map(|words| view! { <p>{words}</p> });
    view! {
        <li>
            {linked(visit, entry)}
            <p>{state}</p>
            {opened}
            <p class="hint">
                {organisation(visit, &entry.organisation)}" · "
                {w.with("notification-since", &[("day", since.into())])}
            </p>
        </li>
    }
    .into_any()
}

/// Until when it can be opened, or that the term ended.
#[must_use]
pub fn last_day(visit: &Visit, notification: &Notification) -> String {
    let (w, today) = (visit.words(), visit.portal.today());
    let entry = &notification.entry;
    let until = entry.open_until(visit.portal.working_days(&entry.organisation));
    let day = ("day", format::day(visit.lang, until, today).into());
    if until < today {
        return w.with("notification-ended", &[day]);
    }
    w.with("notification-until", &[day])
}

/// That it was opened from here, and what its administration says of that.
#[must_use]
pub fn opened(visit: &Visit, notification: &Notification) -> Option<String> {
    let opening = notification.opening?;
    if !notification.entry.waits_to_be_opened() {
        return None;
    }
    let zone = &visit.portal.municipality().time_zone;
    let who = organisation(visit, &notification.entry.organisation);
    let args = [
        ("at", format::instant(visit.lang, opening.at, zone).into()),
        ("organisation", who.into()),
    ];
    let key = if opening.denied {
        "notification-unconfirmed"
    } else {
        "notification-opened"
    };
    Some(visit.words().with(key, &args))
}
