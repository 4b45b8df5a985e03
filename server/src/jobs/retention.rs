//! Lets go of what has outlived its time, by the rules of `db/retention`.

use app::{model::municipality::Purpose, portal::Portal as _};
use jiff::Timestamp;

use crate::{
    db::{
        self, Db,
        retention::{Due, RULES, Rule},
    },
    identity::secret::Secret,
    portal::TownHall,
};

const DRAFT: &str = "draft";

/// How much went by each rule.
pub type Gone = Vec<(&'static str, u64)>;

/// Runs for a portal that serves, and counts among its metrics.
///
/// # Errors
/// As the database answered.
pub async fn run_for(hall: &TownHall) -> sqlx::Result<Gone> {
    let purposes = &hall.municipality().purposes;
    let mut gone = run(hall.db(), hall.secret(), purposes, hall.now()).await?;
    gone.push((DRAFT, close(hall).await?));
    for (rule, rows) in &gone {
        hall.metrics().let_go(rule, *rows);
    }
    Ok(gone)
}

/// Lets go of what was typed for what has closed: only a portal knows.
async fn close(hall: &TownHall) -> sqlx::Result<u64> {
    let mut gone = 0;
    let mut writer = hall.db().writer().await?;
    let open = hall.open_enrolments();
    for service in db::draft::services(writer.exec()).await? {
        if open.iter().all(|it| it.id != service) {
            gone += db::draft::purge(writer.exec(), &service).await?;
        }
    }
    writer.commit().await?;
    db::retention::record(hall.db(), hall.now(), DRAFT, gone).await?;
    Ok(gone)
}

/// Runs now, and writes down how much went by each rule.
///
/// # Errors
/// As the database answered; what went till then stays gone.
pub async fn run(
    db: &Db,
    secret: &Secret,
    purposes: &[Purpose],
    now: Timestamp,
) -> sqlx::Result<Gone> {
    let mut gone = vec![];
    for rule in &RULES {
        if let Some(oldest) = rule.oldest(purposes, now) {
            let rows = db::retention::purge(db, secret, rule, oldest).await?;
            db::retention::record(db, now, rule.name, rows).await?;
            gone.push((rule.name, rows));
        }
    }
    Ok(gone)
}

/// What would go now, by each rule.
///
/// # Errors
/// As the database answered.
pub async fn due(
    db: &Db,
    purposes: &[Purpose],
    now: Timestamp,
) -> sqlx::Result<Vec<(&'static Rule, Due)>> {
    let mut all = vec![];
    let mut reader = db.reader().await?;
    for rule in &RULES {
        if let Some(oldest) = rule.oldest(purposes, now) {
            let due = db::retention::due(reader.exec(), rule, oldest).await?;
            all.push((rule, due));
        }
    }
    reader.done();
    Ok(all)
}
