//! The clock and chance: the only place that asks the system for either, so that the rest
//! is deterministic.

#![expect(clippy::disallowed_methods, reason = "this is the one place")]

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Where instants come from; cut to milliseconds, which both databases keep.
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    System,
    /// For demonstrations and tests.
    Fixed(Timestamp),
}

impl Clock {
    #[must_use]
    pub fn now(self) -> Timestamp {
        match self {
            Self::Fixed(at) => at,
            Self::System => {
                let now = Timestamp::now().as_millisecond();
                Timestamp::from_millisecond(now).unwrap_or_default()
            }
        }
    }
}

/// How long something took or rested; no promise of the portal depends on it.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    #[must_use]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    #[must_use]
    pub fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}

/// Where random bytes come from.
#[derive(Debug)]
pub enum Chance {
    System,
    /// The same bytes in the same order each time; for tests alone.
    Seeded(AtomicU64),
}

impl Chance {
    /// # Panics
    /// When the operating system has no randomness to give: nothing secret can be made then.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match self {
            Self::System => getrandom::fill(&mut bytes).expect("the system gives randomness"),
            Self::Seeded(counter) => {
                let turn = counter.fetch_add(1, Ordering::Relaxed);
                for (chunk, index) in bytes.chunks_mut(32).zip(0u64..) {
                    let digest = Sha256::new()
                        .chain_update(turn.to_be_bytes())
                        .chain_update(index.to_be_bytes())
                        .finalize();
                    chunk.copy_from_slice(&digest[..chunk.len()]);
                }
            }
        }
        bytes
    }

    /// A key that sorts by the instant it was made.
    #[must_use]
    pub fn uuid(&self, now: Timestamp) -> Uuid {
        let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid()
    }
}
