//! Erases whoever asked for it a day ago, when the day is over.

use std::time::Duration;

use app::portal::Portal as _;
use jiff::Timestamp;

use crate::{
    db,
    portal::{TownHall, erasure},
};

/// No longer than this without looking: others ask meanwhile, and clocks are set.
const LOOK_EVERY: Duration = Duration::from_mins(1);

/// Erases each as soon as it is due; whatever fails is tried again.
pub async fn for_ever(hall: TownHall) {
    loop {
        match erase(&hall).await {
            Ok(0) => {}
            Ok(erased) => tracing::info!(erased, "erased who asked for it a day ago"),
            Err(error) => tracing::error!(%error, "not everybody was erased"),
        }
        let next = next(&hall).await.unwrap_or_else(|error| {
            tracing::error!(%error, "nobody knows whose erasure is next");
            None
        });
        tokio::time::sleep(rest(next, hall.now())).await;
    }
}

/// Answers how many were erased.
///
/// # Errors
/// As the database answered.
pub async fn erase(hall: &TownHall) -> sqlx::Result<u64> {
    let mut erased = 0;
    loop {
        match erasure::carry_out(hall).await? {
            0 => return Ok(erased),
            more => erased += more,
        }
    }
}

async fn next(hall: &TownHall) -> sqlx::Result<Option<Timestamp>> {
    let mut reader = hall.db().reader().await?;
    let next = db::erasure::next(reader.exec()).await?;
    reader.done();
    Ok(next)
}

/// Until the next is due; a moment at least, where one failed.
fn rest(next: Option<Timestamp>, now: Timestamp) -> Duration {
    let left = next.and_then(|due| Duration::try_from(due.duration_since(now)).ok());
    let failed = next.is_some() && left.is_none();
    match left {
        Some(left) => left.clamp(Duration::from_millis(1), LOOK_EVERY),
        None if failed => Duration::from_secs(1),
        None => LOOK_EVERY,
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;

    use super::*;

    #[test]
    fn it_wakes_when_the_next_is_due_and_each_minute() {
        let now: Timestamp = "2026-06-01T09:00:00Z".parse().expect("an instant");
        assert_eq!(rest(None, now), LOOK_EVERY);
        assert_eq!(rest(Some(now + 24.hours()), now), LOOK_EVERY);
        let soon = rest(Some(now + 1500.milliseconds()), now);
        assert_eq!(soon, Duration::from_millis(1500));
        assert_eq!(rest(Some(now), now), Duration::from_millis(1));
        let failed = rest(Some(now - 5.minutes()), now);
        assert_eq!(failed, Duration::from_secs(1));
    }
}
