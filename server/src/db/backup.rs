//! A consistent copy of an embedded database, and whether a copy is fit to be served from.

use std::{path::Path, time::Duration};

use app::model::access::{Ground, Reading};
use jiff::Timestamp;
use sqlx::{
    Connection as _, SqliteConnection,
    error::DatabaseError,
    migrate::Migrate as _,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions},
};
use uuid::Uuid;

use super::{
    Exec, Writer,
    access::{self, By, EVERYONE, Entry},
    consent, dialect, on,
};
use crate::identity::secret::Secret;

/// The consent ledger of a database: how much there is, and whether it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ledger {
    pub acts: i64,
    pub citizens: usize,
    /// Citizens whose acts do not follow from one another.
    pub broken: usize,
}

/// Why nobody should be served from a file.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    #[error("it is not a database of Ventanilla: {0}")]
    Foreign(sqlx::Error),
    #[error("it is damaged: {0}")]
    Damaged(String),
    #[error("its migration {0} was not finished")]
    Unfinished(i64),
    #[error("its migration {0} is not known here: it was made by another version of Ventanilla")]
    Unknown(i64),
    #[error("it cannot be read: {0}")]
    Unread(#[from] sqlx::Error),
}

/// Writes into everyone's access log that all of it is read. A database that a portal of before the
/// log still serves is left as it is.
///
/// # Errors
/// As the database answered.
pub async fn write_down(
    database: &Path,
    secret: &Secret,
    operator: &str,
    now: Timestamp,
) -> sqlx::Result<()> {
    let options = SqliteConnectOptions::new().filename(database);
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(options)
        .await?;
    let mut writer = Writer::Sqlite(pool.begin_with("BEGIN IMMEDIATE").await?);
    let sql = "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'access_head'";
    let has_log: i64 = on!(writer.exec(), |c| sqlx::query_scalar(sql)
        .fetch_one(c)
        .await)?;
    if has_log > 0 {
        let entry = Entry {
            citizen: EVERYONE,
            who: By::Operator(operator),
            what: Reading::Copied,
            why: Ground::Availability,
            at: now,
        };
        access::append(&mut writer, secret, &entry).await?;
    }
    writer.commit().await?;
    pool.close().await;
    Ok(())
}

/// Writes what `database` holds at one instant into `target`, an empty file, while others read
/// and write.
///
/// # Errors
/// As the database answered; what is in `target` is of no use then.
pub async fn copy(database: &Path, target: &Path) -> sqlx::Result<()> {
    let options = SqliteConnectOptions::new().filename(database);
    let mut conn = SqliteConnection::connect_with(&options.read_only(true)).await?;
    sqlx::query("VACUUM INTO $1")
        .bind(target.to_string_lossy().into_owned())
        .execute(&mut conn)
        .await?;
    conn.close().await
}

/// Reads all of a file that nobody writes to: its pages, its references, its migrations, its
/// ledger. An older version of ours is fit: the portal brings it up to date.
///
/// # Errors
/// Why it is unfit.
pub async fn check(file: &Path) -> Result<Ledger, Unfit> {
    let options = SqliteConnectOptions::new().filename(file).immutable(true);
    let mut conn = SqliteConnection::connect_with(&options.read_only(true)).await?;
    migrations(&mut conn).await?;
    integrity(&mut conn).await?;
    let ledger = ledger(&mut conn).await?;
    conn.close().await?;
    Ok(ledger)
}

async fn migrations(conn: &mut SqliteConnection) -> Result<(), Unfit> {
    let table = &dialect::SQLITE.table_name;
    if let Some(version) = conn.dirty_version(table).await.map_err(foreign)? {
        return Err(Unfit::Unfinished(version));
    }
    let applied = conn.list_applied_migrations(table).await.map_err(foreign)?;
    let ours = |version, checksum| {
        let mut ours = dialect::SQLITE.iter();
        ours.any(|it| it.version == version && it.checksum == checksum)
    };
    match applied
        .iter()
        .find(|it| !ours(it.version, it.checksum.clone()))
    {
        Some(stranger) => Err(Unfit::Unknown(stranger.version)),
        None => Ok(()),
    }
}

fn foreign(error: sqlx::migrate::MigrateError) -> Unfit {
    Unfit::Foreign(sqlx::Error::from(error))
}

async fn integrity(conn: &mut SqliteConnection) -> Result<(), Unfit> {
    let found: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check(1)")
        .fetch_all(&mut *conn)
        .await?;
    if found != ["ok"] {
        return Err(Unfit::Damaged(found.join("; ")));
    }
    let sql = "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1";
    let orphan: Option<String> = sqlx::query_scalar(sql).fetch_optional(conn).await?;
    match orphan {
        Some(table) => Err(Unfit::Damaged(format!(
            "a row of {table} refers to one that is gone"
        ))),
        None => Ok(()),
    }
}

async fn ledger(conn: &mut SqliteConnection) -> sqlx::Result<Ledger> {
    let acts = sqlx::query_scalar("SELECT COUNT(*) FROM consent_event")
        .fetch_one(&mut *conn)
        .await?;
    let citizens: Vec<Uuid> = sqlx::query_scalar("SELECT DISTINCT citizen_id FROM consent_event")
        .fetch_all(&mut *conn)
        .await?;
    let mut broken = 0;
    for citizen in &citizens {
        let verified = consent::follow(Exec::Sqlite(&mut *conn), *citizen).await?;
        broken += usize::from(verified.is_err());
    }
    Ok(Ledger {
        acts,
        citizens: citizens.len(),
        broken,
    })
}

/// Whether nobody else has the database open; what stood in its log is in its file then. One
/// that is too damaged to open is nobody's.
///
/// # Errors
/// As the database answered.
pub async fn is_free(database: &Path) -> sqlx::Result<bool> {
    const BUSY: i32 = 5;
    const CORRUPT: i32 = 11;
    const NOT_A_DATABASE: i32 = 26;
    let options = SqliteConnectOptions::new()
        .filename(database)
        // Only the last one there may leave the log.
        .journal_mode(SqliteJournalMode::Delete)
        .busy_timeout(Duration::from_millis(500));
    let opened = async {
        SqliteConnection::connect_with(&options)
            .await?
            .close()
            .await
    };
    let Err(error) = opened.await else {
        return Ok(true);
    };
    let code = error.as_database_error().and_then(DatabaseError::code);
    match code
        .and_then(|code| code.parse::<i32>().ok())
        .map(|it| it & 0xff)
    {
        Some(BUSY) => Ok(false),
        Some(CORRUPT | NOT_A_DATABASE) => Ok(true),
        _ => Err(error),
    }
}
