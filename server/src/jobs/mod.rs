//! What runs without a request; a job only calls the engine and the database.

pub mod deliver;
pub mod erase;
pub mod expire;
pub mod retention;

use std::{sync::Arc, time::Duration};

use crate::{limits::Limits, portal::TownHall};

const EVERY: Duration = Duration::from_hours(1);

/// Ends what outlived its time or no longer holds; whatever fails is tried again.
pub async fn for_ever(hall: TownHall, limits: Arc<Limits>) {
    let mut ticks = tokio::time::interval(EVERY);
    loop {
        ticks.tick().await;
        limits.forget();
        match retention::run_for(&hall).await {
            Ok(gone) => {
                let gone: u64 = gone.iter().map(|(_, rows)| rows).sum();
                tracing::info!(gone, "let go of what outlived its time");
            }
            Err(error) => tracing::error!(%error, "what outlived its time did not go"),
        }
        match expire::expire(&hall).await {
            Ok(0) => {}
            Ok(ended) => tracing::info!(ended, "ended what was allowed by an older text"),
            Err(error) => tracing::error!(%error, "what was allowed by an older text did not end"),
        }
    }
}
