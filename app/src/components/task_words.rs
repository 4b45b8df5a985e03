//! A task in words: what is asked, what missing it costs.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    components::phrase::{SLOT, fill, localized, phrase},
    model::{
        lang::Lang,
        localized::Phrase,
        service::PublicService,
        task::{Task, TaskKind},
    },
    portal::Portal,
    text::Words,
    visit::Visit,
};

/// «Paga: Impuesto de vehículos», with the title in its own language.
pub fn name(visit: &Visit, task: &Task) -> AnyView {
    let words = asked(visit.words(), task.kind, SLOT);
    fill(&words, title(visit, task))
}

/// «Añadir «Paga: Impuesto de vehículos»», to a calendar.
pub fn to_add(visit: &Visit, task: &Task) -> AnyView {
    let w = visit.words();
    let asked = asked(w, task.kind, SLOT);
    let words = w.with("calendar-add", &[("task", asked.into())]);
    fill(&words, title(visit, task))
}

/// What an administration calls it, in its own words; a procedure of ours is called as the
/// reader calls it.
fn title(visit: &Visit, task: &Task) -> AnyView {
    match ours(visit.portal.as_ref(), task) {
        Some(service) => localized(visit, &service.name),
        None => phrase(
            Phrase {
                text: &task.title,
                lang: task.lang,
            },
            visit.lang,
        ),
    }
}

fn ours(portal: &dyn Portal, task: &Task) -> Option<Arc<PublicService>> {
    let service = task.service.as_ref()?;
    (task.kind == TaskKind::Finish).then(|| portal.service(service))?
}

/// The same where there is no markup.
#[must_use]
pub fn plain(portal: &dyn Portal, lang: Lang, task: &Task) -> String {
    let service = ours(portal, task);
    let title = service.as_ref().map(|it| it.name.get(lang).text);
    asked(Words::new(lang), task.kind, title.unwrap_or(&task.title))
}

fn asked(w: Words, kind: TaskKind, title: &str) -> String {
    let args = [("title", title.into())];
    match kind {
        TaskKind::Pay => w.with("task-pay", &args),
        TaskKind::Correct => w.with("task-correct", &args),
        TaskKind::Provide => w.with("task-provide", &args),
        TaskKind::Renew => w.with("task-renew", &args),
        TaskKind::Read => w.with("task-read", &args),
        TaskKind::Finish => w.with("task-finish", &args),
        TaskKind::Come => w.with("task-come", &args),
    }
}

/// What missing the last day costs, or has cost, under which law.
#[must_use]
pub fn consequence(w: Words, kind: TaskKind, overdue: bool) -> &'static str {
    let key = match (kind, overdue) {
        (TaskKind::Pay, false) => "missed-pay",
        (TaskKind::Pay, true) => "missed-pay-overdue",
        (TaskKind::Correct, false) => "missed-correct",
        (TaskKind::Correct, true) => "missed-correct-overdue",
        (TaskKind::Renew, false) => "missed-renew",
        (TaskKind::Renew, true) => "missed-renew-overdue",
        (TaskKind::Provide, false) => "missed-provide",
        (TaskKind::Provide, true) => "missed-provide-overdue",
        (TaskKind::Read, false) => "missed-read",
        (TaskKind::Read, true) => "missed-read-overdue",
        (TaskKind::Finish, false) => "missed-finish",
        (TaskKind::Finish, true) => "missed-finish-overdue",
        (TaskKind::Come, false) => "missed-come",
        (TaskKind::Come, true) => "missed-come-overdue",
    };
    w.t(key)
}

/// The same in a few words, while it can be done in time.
#[must_use]
pub fn briefly(w: Words, kind: TaskKind) -> Option<&'static str> {
    Some(match kind {
        TaskKind::Pay => w.t("briefly-pay"),
        TaskKind::Correct => w.t("briefly-correct"),
        TaskKind::Provide => w.t("briefly-provide"),
        TaskKind::Renew => w.t("briefly-renew"),
        TaskKind::Read => w.t("briefly-read"),
        TaskKind::Finish => w.t("briefly-finish"),
        TaskKind::Come => return None,
    })
}
