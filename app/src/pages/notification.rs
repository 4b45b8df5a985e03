//! A notification, before it is opened: what opening it does, and what leaving it does; then
//! where it is read.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        notification_item::{last_day, opened},
        phrase::organisation,
    },
    format,
    model::{localized::Phrase, record_key::RecordKey, registry::Notification},
    portal::Answer,
    routes::{Act, Route},
    visit::Visit,
};

pub async fn page(visit: &Visit, key: &RecordKey) -> Answer<Page> {
    let citizen = visit.require_citizen()?;
    let notification = visit.portal.notification(citizen, key).await?;
    let visit = visit.clone();
    Ok(Page::new(notification.entry.subject.clone(), move || {
        view(&visit, &notification)
    }))
}

fn view(visit: &Visit, notification: &Notification) -> AnyView {
    let w = visit.words();
    let entry = &notification.entry;
    let subject = Phrase {
        text: &entry.subject,
        lang: entry.lang,
    };
    let body = match opened(visit, notification) {
        Some(words) => read(visit, notification, words),
        None if entry.waits_to_be_opened() => warning(visit, notification),
        None => {
            let settled = visit.words().t("notification-settled");
            read(visit, notification, settled.to_owned())
        }
    };
    let since = format::short_day(visit.lang, entry.on, visit.portal.today());
    view! {
        <div class="wrap narrow record">
            <p>
                <a class="go" href=Route::Notifications.path(visit.lang)>
                    {w.t("notifications-title")}
                </a>
            </p>
            <h1 lang=subject.lang_on(visit.lang)>{subject.text.to_owned()}</h1>
            <dl class="facts">
                <div>
                    <dt>{w.t("notification-from")}</dt>
                    <dd>{organisation(visit, &entry.organisation)}</dd>
                </div>
                <div>
                    <dt>{w.t("notification-deposited")}</dt>
                    <dd>{since}</dd>
                </div>
            </dl>
            {body}
        </div>
    }
    .into_any()
}

/// Before what cannot be undone; nothing happens until the button is pressed.
fn warning(visit: &Visit, notification: &Notification) -> AnyView {
    let (w, entry) = (visit.words(), &notification.entry);
    let days = visit.portal.working_days(&entry.organisation);
    let ended = entry.open_until(days) < visit.portal.today();
    let unopened = if ended {
        "missed-read-overdue"
    } else {
        "notification-unopened"
    };
    let who = (
        "organisation",
        organisation(visit, &entry.organisation).into(),
    );
    let act = if entry.url.is_some() {
        view! {
            <p>{w.with("notification-where", &[who])}</p>
            <form method="post" action=Act::OpenNotification(entry.key()).path(visit.lang)>
                <button>{w.t("do-read")}</button>
            </form>
        }
        .into_any()
    } else {
        view! { <p>{w.with("task-no-link", &[who])}</p> }.into_any()
    };
    let later = (!ended).then(|| view! { <li>{w.t("notification-later")}</li> });
    view! {
        <section>
            <h2>{w.t("notification-before")}</h2>
            <ul>
                <li>{w.t("notification-opening")}</li>
                <li>{last_day(visit, notification)}" "{w.t(unopened)}</li>
                {later}
            </ul>
            {act}
        </section>
    }
    .into_any()
}

/// What was opened, here or there, or rejected is read at its administration.
fn read(visit: &Visit, notification: &Notification, words: String) -> AnyView {
    let w = visit.words();
    let entry = &notification.entry;
    let who = (
        "organisation",
        organisation(visit, &entry.organisation).into(),
    );
    let link = entry.url.clone().map(|url| {
        view! { <p><a class="button" href=url>{w.with("notification-read", &[who])}</a></p> }
    });
    view! { <p><b>{words}</b></p> {link} }.into_any()
}
