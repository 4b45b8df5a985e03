//! Connections to read with, handed straight from one reader to the next: the pool would ask
//! the database whether it is there at both ends of each turn.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use sqlx::{Database, Pool, pool::PoolConnection};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};

use crate::world::Stopwatch;

/// A connection that rested longer goes through the pool's check again.
const TRUSTED_FOR: Duration = Duration::from_secs(5);
const WAIT_AT_MOST: Duration = Duration::from_secs(5);

/// Connections between two turns, and since when.
type Resting<DB> = Vec<(PoolConnection<DB>, Stopwatch)>;

pub struct Readers<DB: Database> {
    pool: Pool<DB>,
    turns: Arc<Semaphore>,
    resting: Arc<Mutex<Resting<DB>>>,
    trusted_for: Duration,
}

/// A reader's turn. One that ends by an error, or is given up halfway, leaves its connection
/// to the pool's check.
pub struct Turn<DB: Database> {
    conn: PoolConnection<DB>,
    readers: Readers<DB>,
    _permit: OwnedSemaphorePermit,
}

impl<DB: Database> Clone for Readers<DB> {
    fn clone(&self) -> Self {
        Self {
            pool: self.pool.clone(),
            turns: self.turns.clone(),
            resting: self.resting.clone(),
            trusted_for: self.trusted_for,
        }
    }
}

impl<DB: Database> Readers<DB> {
    /// `at_once` readers over a pool that has more connections than that, or no other user.
    pub fn new(pool: Pool<DB>, at_once: u32) -> Self {
        Self {
            pool,
            turns: Arc::new(Semaphore::new(at_once as usize)),
            resting: Arc::default(),
            trusted_for: TRUSTED_FOR,
        }
    }

    pub async fn turn(&self) -> sqlx::Result<Turn<DB>> {
        let permit = match self.turns.clone().try_acquire_owned() {
            Ok(permit) => permit,
            Err(_) => timeout(WAIT_AT_MOST, self.turns.clone().acquire_owned())
                .await
                .map_err(|_| sqlx::Error::PoolTimedOut)?
                .map_err(|_| sqlx::Error::PoolClosed)?,
        };
        let rested = self.resting.lock().ok().and_then(|mut all| all.pop());
        // One too long at rest goes back to the pool here, before another is asked of it: it may
        // be all the pool has.
        let trusted = rested.filter(|(_, since)| since.elapsed() < self.trusted_for);
        let conn = match trusted {
            Some((conn, _)) => conn,
            None => self.pool.acquire().await?,
        };
        Ok(Turn {
            conn,
            readers: self.clone(),
            _permit: permit,
        })
    }

    /// How many connections rest, and how many read.
    pub fn counted(&self) -> (u32, u32) {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let resting = self.resting.lock().map_or(0, |resting| resting.len());
        let idle = count(self.pool.num_idle() + resting);
        (idle, self.pool.size().saturating_sub(idle))
    }

    pub async fn close(&self) {
        self.turns.close();
        if let Ok(mut resting) = self.resting.lock() {
            resting.clear();
        }
        self.pool.close().await;
    }
}

impl<DB: Database> Turn<DB> {
    pub fn conn(&mut self) -> &mut DB::Connection {
        &mut self.conn
    }

    /// Ends a turn in which every answer came.
    pub fn done(self) {
        if let Ok(mut resting) = self.readers.resting.lock()
            && !self.readers.turns.is_closed()
        {
            resting.push((self.conn, Stopwatch::start()));
        }
    }
}

#[cfg(test)]
mod tests {
    use sqlx::sqlite::SqlitePoolOptions;

    use super::*;

    #[tokio::test]
    async fn the_only_connection_is_read_with_again_after_a_long_rest() {
        let options = SqlitePoolOptions::new().max_connections(1);
        let options = options.acquire_timeout(Duration::from_secs(1));
        let pool = options.connect("sqlite::memory:").await.unwrap();
        let mut readers = Readers::new(pool, 1);
        readers.trusted_for = Duration::ZERO;
        for _ in 0..3 {
            readers.turn().await.expect("a connection").done();
        }
    }
}
