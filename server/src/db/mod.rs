//! The only SQL. One file per noun; `dialect` holds the few real differences.
//!
//! To add a noun: a pair of migrations with the same name, and a file here whose functions
//! take an [`Exec`], so that they serve a read and a transaction alike.

pub mod access;
pub mod activity;
pub mod backup;
pub mod calendar_feed;
pub mod catalogue;
pub mod chain;
pub mod channel;
pub mod citizen;
pub mod consent;
pub mod contact_point;
pub mod delivery;
pub mod derived;
mod dialect;
pub mod draft;
pub mod enrolment;
pub mod erasure;
mod feature;
mod head;
pub mod home;
mod imported;
pub mod interest;
pub mod journal;
pub mod known;
pub mod mandate;
pub mod message;
pub mod message_setting;
pub mod objection;
pub mod opening;
pub mod outbox;
pub mod projection;
mod readers;
pub mod registry;
pub mod retention;
pub mod session;

use std::path::PathBuf;

use jiff::Timestamp;
use sqlx::{PgConnection, PgPool, Postgres, Sqlite, SqliteConnection, SqlitePool, Transaction};
use uuid::Uuid;

pub use imported::Changes;
use readers::{Readers, Turn};

/// The database: embedded SQLite, or PostgreSQL for many server processes.
#[derive(Clone)]
pub enum Db {
    /// Many readers, and the one writer SQLite allows.
    Sqlite {
        read: Readers<Sqlite>,
        write: SqlitePool,
    },
    Postgres {
        read: Readers<Postgres>,
        write: PgPool,
    },
}

/// A connection to read with; end it with `done` where every answer came.
pub enum Reader {
    Sqlite(Turn<Sqlite>),
    Postgres(Turn<Postgres>),
}

/// A transaction: all of it happens, or nothing; dropped, nothing.
pub enum Writer {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// Whatever runs one statement.
pub enum Exec<'a> {
    Sqlite(&'a mut SqliteConnection),
    Postgres(&'a mut PgConnection),
}

impl Exec<'_> {
    /// The same connection, for one statement of several.
    pub fn once(&mut self) -> Exec<'_> {
        match self {
            Self::Sqlite(conn) => Exec::Sqlite(conn),
            Self::Postgres(conn) => Exec::Postgres(conn),
        }
    }
}

/// Runs the same expression on either engine, each arm type-checked for its own.
macro_rules! on {
    ($exec:expr, |$conn:ident| $body:expr) => {
        match $exec {
            $crate::db::Exec::Sqlite($conn) => $body,
            $crate::db::Exec::Postgres($conn) => $body,
        }
    };
}
pub(crate) use on;

impl Reader {
    pub fn exec(&mut self) -> Exec<'_> {
        match self {
            Self::Sqlite(turn) => Exec::Sqlite(turn.conn()),
            Self::Postgres(turn) => Exec::Postgres(turn.conn()),
        }
    }

    /// Hands the connection to the next reader.
    pub fn done(self) {
        match self {
            Self::Sqlite(turn) => turn.done(),
            Self::Postgres(turn) => turn.done(),
        }
    }
}

impl Writer {
    pub fn exec(&mut self) -> Exec<'_> {
        match self {
            Self::Sqlite(tx) => Exec::Sqlite(tx),
            Self::Postgres(tx) => Exec::Postgres(tx),
        }
    }

    /// # Errors
    /// As the database answered; nothing of the transaction happened then.
    pub async fn commit(self) -> sqlx::Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await,
            Self::Postgres(tx) => tx.commit().await,
        }
    }
}

impl Db {
    /// Opens `url` (`sqlite:PATH` or `postgres://…`) and brings its tables up to date.
    ///
    /// # Errors
    /// When it cannot be opened or migrated.
    pub async fn open(url: &str) -> Result<Self, sqlx::Error> {
        dialect::open(url).await
    }

    /// Opens `url` to read what is there, as it is.
    ///
    /// # Errors
    /// When there is none.
    pub async fn look(url: &str) -> Result<Self, sqlx::Error> {
        dialect::look(url).await
    }

    /// Where an embedded database is kept; `None` for PostgreSQL.
    ///
    /// # Errors
    /// When `url` is no address of a database.
    pub fn file(url: &str) -> sqlx::Result<Option<PathBuf>> {
        dialect::file(url)
    }

    /// # Errors
    /// When no connection is to be had.
    pub async fn reader(&self) -> sqlx::Result<Reader> {
        Ok(match self {
            Self::Sqlite { read, .. } => Reader::Sqlite(read.turn().await?),
            Self::Postgres { read, .. } => Reader::Postgres(read.turn().await?),
        })
    }

    /// # Errors
    /// When no transaction can be begun.
    pub async fn writer(&self) -> sqlx::Result<Writer> {
        dialect::writer(self).await
    }

    /// Reads a row that every database of ours has.
    ///
    /// # Errors
    /// When it does not answer, or is not one of ours.
    pub async fn answers(&self) -> sqlx::Result<()> {
        let sql = "SELECT version FROM _sqlx_migrations LIMIT 1";
        let mut reader = self.reader().await?;
        on!(reader.exec(), |c| sqlx::query(sql)
            .fetch_one(c)
            .await
            .map(|_| ()))
    }

    /// The pools: their name, and how many of their connections are idle and in use.
    #[must_use]
    pub fn connections(&self) -> Vec<(&'static str, u32, u32)> {
        let entry = |name, (idle, used)| (name, idle, used);
        match self {
            Self::Sqlite { read, write } => {
                let idle = u32::try_from(write.num_idle()).unwrap_or(u32::MAX);
                let used = write.size().saturating_sub(idle);
                vec![entry("read", read.counted()), ("write", idle, used)]
            }
            // Readers and writers share one pool there.
            Self::Postgres { read, .. } => vec![entry("all", read.counted())],
        }
    }

    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres { read, write } => {
                read.close().await;
                write.close().await;
            }
        }
    }
}

/// Makes one citizen's writers take turns, from here to the end of the transaction.
///
/// # Errors
/// As the database answered.
pub async fn lock_citizen(writer: &mut Writer, citizen: Uuid) -> sqlx::Result<()> {
    dialect::lock_citizen(writer.exec(), citizen).await
}

/// An instant as the database keeps it.
#[must_use]
pub fn millis(at: Timestamp) -> i64 {
    at.as_millisecond()
}

/// An instant as the database kept it.
#[must_use]
pub fn instant(millis: i64) -> Timestamp {
    Timestamp::from_millisecond(millis).unwrap_or_default()
}
