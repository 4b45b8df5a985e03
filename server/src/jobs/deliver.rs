//! Hands over what waits in the outbox: at least once, each message with its own time limit, and
//! again later where that fails.

use std::{sync::Arc, time::Duration};

use app::{model::contact_point::ContactKind, portal::Portal as _};
use jiff::SignedDuration;
use tokio::task::JoinSet;

use crate::{
    channels::{Carriers, Failure, Letter},
    db::{
        self,
        outbox::{self, Row},
    },
    portal::TownHall,
};

/// So many at once: a slow gateway must not hold up the others.
const AT_ONCE: usize = 8;
/// Longer than a carrier may take. Who dies meanwhile leaves it to the next.
const LEASE: SignedDuration = SignedDuration::from_mins(2);
/// What rests is looked for so often.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// After each failure it rests so many seconds; after the last, it is dead.
const RESTS: [i64; 8] = [5, 15, 60, 5 * 60, 15 * 60, 3600, 4 * 3600, 12 * 3600];

/// Hands over what was just written at once, and what had to rest.
pub async fn for_ever(hall: TownHall, carriers: Arc<Carriers>) {
    let mut ticks = tokio::time::interval(LOOK_EVERY);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = hall.posted() => {}
        }
        if let Err(error) = deliver(&hall, &carriers).await {
            tracing::error!(%error, "nothing was handed over");
        }
    }
}

/// Hands over all that is due; answers how many arrived.
///
/// # Errors
/// As the database answered.
pub async fn deliver(hall: &TownHall, carriers: &Arc<Carriers>) -> sqlx::Result<usize> {
    let mut arrived = 0;
    let mut under_way = JoinSet::new();
    loop {
        while under_way.len() < AT_ONCE
            && let Some(row) = take(hall).await?
        {
            let (hall, carriers) = (hall.clone(), carriers.clone());
            under_way.spawn(async move { hand_over(&hall, &carriers, row).await });
        }
        let Some(done) = under_way.join_next().await else {
            return Ok(arrived);
        };
        match done {
            Ok(outcome) => arrived += usize::from(outcome?),
            // Its lease ends, and it is tried again.
            Err(error) => tracing::error!(%error, "a message was dropped while it was handed over"),
        }
    }
}

async fn take(hall: &TownHall) -> sqlx::Result<Option<Row>> {
    let now = hall.now();
    let mut reader = hall.db().reader().await?;
    let due = outbox::is_due(reader.exec(), now).await?;
    reader.done();
    if !due {
        return Ok(None);
    }
    let mut writer = hall.db().writer().await?;
    let row = outbox::take(writer.exec(), now, LEASE).await?;
    writer.commit().await?;
    Ok(row)
}

/// Whether it arrived.
async fn hand_over(hall: &TownHall, carriers: &Carriers, row: Row) -> sqlx::Result<bool> {
    let letter = Letter::open(&row.sealed, hall.secret(), row.citizen_id);
    let until = db::instant(row.useful_until);
    let outcome = match (letter, ContactKind::parse(&row.channel)) {
        _ if until <= hall.now() => Err(Failure::Never("too late".into())),
        (Some(letter), Some(kind)) => carriers.carry(kind, row.id, &letter, until).await,
        _ => Err(Failure::Never("cannot be read".into())),
    };
    let mut writer = hall.db().writer().await?;
    let now = hall.now();
    match (&outcome, rest(row.attempts)) {
        (Ok(()), _) => outbox::delivered(writer.exec(), row.id).await?,
        (Err(Failure::Later(reason)), Some(rest)) => {
            outbox::again(writer.exec(), row.id, now + rest, reason).await?;
        }
        (Err(Failure::Later(reason) | Failure::Never(reason) | Failure::Gone(reason)), _) => {
            tracing::warn!(channel = row.channel, reason, "a message is dead");
            outbox::dead(writer.exec(), row.id, reason, now).await?;
            if matches!(outcome, Err(Failure::Gone(_))) {
                db::contact_point::gone(writer.exec(), row.id, now).await?;
            }
        }
    }
    writer.commit().await?;
    Ok(outcome.is_ok())
}

/// How long it rests after so many attempts.
fn rest(attempts: i64) -> Option<SignedDuration> {
    let before = usize::try_from(attempts - 1).ok()?;
    RESTS.get(before).copied().map(SignedDuration::from_secs)
}
