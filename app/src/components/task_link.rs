//! Where a task leads.

use crate::{
    components::phrase::organisation,
    format,
    model::{
        record_key::RecordKey,
        task::{Task, TaskKind},
    },
    routes::Route,
    visit::Visit,
};

/// Where it is done: at whoever asks, or by a procedure of ours; what opening starts terms goes
/// past a warning.
#[must_use]
pub fn href(visit: &Visit, task: &Task) -> Option<String> {
    if let (TaskKind::Read, Some(id)) = (task.kind, task.id.strip_prefix("read:")) {
        let key = RecordKey::new(&task.organisation, id);
        return Some(Route::Notification(key).path(visit.lang));
    }
    let own = task.service.clone().map(Route::Service);
    task.url.clone().or(own.map(|page| page.path(visit.lang)))
}

/// That a notification was opened from here, until its administration confirms it.
#[must_use]
pub fn opened(visit: &Visit, task: &Task) -> Option<String> {
    let zone = &visit.portal.municipality().time_zone;
    let args = [
        ("at", format::instant(visit.lang, task.opened?, zone).into()),
        (
            "organisation",
            organisation(visit, &task.organisation).into(),
        ),
    ];
    Some(visit.words().with("notification-opened", &args))
}
