//! Lets go of what has outlived its time: sessions, drafts of what closed, messages, also those
//! that could not be delivered, the journal beyond its purpose's retention, the access log beyond
//! its own.

use app::{
    model::{
        access::KEPT_DAYS,
        message,
        municipality::Purpose,
        session::{AT_MOST, IDLE},
    },
    portal::Portal as _,
};
use jiff::SignedDuration;

use crate::{db, portal::TownHall};

/// Purges now; answers how many rows went.
///
/// # Errors
/// As the database answered.
pub async fn purge(hall: &TownHall) -> sqlx::Result<u64> {
    let now = hall.now();
    let mut writer = hall.db().writer().await?;
    let (idle, oldest) = (now - IDLE, now - AT_MOST);
    let mut gone = db::session::purge(writer.exec(), idle, oldest).await?;
    for Purpose {
        id, retention_days, ..
    } in &hall.municipality().purposes
    {
        let kept = days(*retention_days);
        gone += db::journal::purge(writer.exec(), id, now - kept).await?;
        gone += db::journal::purge_features(writer.exec(), id, now - kept).await?;
    }
    for service in db::draft::services(writer.exec()).await? {
        let open = hall.open_enrolments();
        if open.iter().all(|it| it.id != service) {
            gone += db::draft::purge(writer.exec(), &service).await?;
        }
    }
    gone += db::message::purge(writer.exec(), now - days(message::KEPT_DAYS)).await?;
    let oldest = now - days(KEPT_DAYS);
    gone += db::access::purge(&mut writer, hall.secret(), oldest).await?;
    gone += db::contact_point::purge(&mut writer, now - days(1)).await?;
    gone += db::outbox::purge(writer.exec(), now - days(30)).await?;
    writer.commit().await?;
    Ok(gone)
}

fn days(days: u32) -> SignedDuration {
    SignedDuration::from_hours(24 * i64::from(days))
}
