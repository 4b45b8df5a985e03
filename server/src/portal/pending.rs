//! What is expected of a citizen: what every source said, and what the portal's own rules find.

use std::mem;

use app::model::{
    citizen::Acting,
    lang::Lang,
    task::{self, Task, TaskKind},
};
use app::portal::Portal as _;

use super::{TownHall, home::organisation};
use crate::{db::home::HomeRows, engine::renew};

/// In the order of `task::order`; takes the rows' tasks, and needs their cases.
pub fn tasks(hall: &TownHall, acting: Acting, rows: &mut HomeRows) -> Vec<Task> {
    let mut tasks = mem::take(&mut rows.tasks);
    tasks.extend(renewals(hall, rows));
    tasks.extend(unfinished(hall, rows));
    for task in &mut tasks {
        task.key = key(hall, acting, task);
        task.organisation = organisation(hall, &task.organisation);
    }
    task::order(&mut tasks);
    tasks
}

fn renewals(hall: &TownHall, rows: &HomeRows) -> Vec<Task> {
    let known = rows.cases.iter().filter_map(|case| {
        let service = hall.0.services.by_code(case.procedure_code())?;
        Some((service, case))
    });
    let known: Vec<renew::Known<'_>> = known.collect();
    renew::renewals(&known, hall.today())
}

/// What was kept as a draft, while it can be handed in.
fn unfinished(hall: &TownHall, rows: &HomeRows) -> Vec<Task> {
    let task = |id: &String| {
        let service = hall.service(id)?;
        let enrolment = service.enrolment.as_ref()?;
        let name = service.name.get(Lang::Es);
        enrolment.is_open(hall.today()).then(|| Task {
            id: format!("finish:{id}"),
            due: Some(enrolment.closes),
            service: Some(id.clone()),
            ..Task::new(
                TaskKind::Finish,
                &service.organisation,
                name.text,
                name.lang,
            )
        })
    };
    rows.drafts.iter().filter_map(task).collect()
}

/// The same each time the sources are asked, and of no use to anybody else.
fn key(hall: &TownHall, Acting { actor, subject }: Acting, task: &Task) -> String {
    let name = format!("{actor}/{subject}/{}/{}", task.organisation, task.id);
    hex::encode(&hall.0.secret.hmac("task", &name)[..6])
}
