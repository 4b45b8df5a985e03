//! What is expected of a citizen: what every source said, and what the portal's own rules find.

use std::mem;

use app::model::{
    citizen::Acting,
    task::{self, Task},
};
use app::portal::Portal as _;

use super::{TownHall, home::organisation};
use crate::{db::home::HomeRows, engine::renew};

/// In the order of `task::order`; takes the rows' tasks, and needs their cases.
pub fn tasks(hall: &TownHall, acting: Acting, rows: &mut HomeRows) -> Vec<Task> {
    let mut tasks = mem::take(&mut rows.tasks);
    tasks.extend(renewals(hall, rows));
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

/// The same each time the sources are asked, and of no use to anybody else.
fn key(hall: &TownHall, Acting { actor, subject }: Acting, task: &Task) -> String {
    let name = format!("{actor}/{subject}/{}/{}", task.organisation, task.id);
    hex::encode(&hall.0.secret.hmac("task", &name)[..6])
}
