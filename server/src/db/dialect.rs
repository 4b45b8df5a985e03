//! Where the two engines really differ: opening, beginning to write, taking turns.

use std::{path::PathBuf, str::FromStr, time::Duration};

use sqlx::{
    PgPool, SqlitePool,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use uuid::Uuid;

use super::{Db, Exec, Writer, readers::Readers};

pub static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");

/// Readers beyond the cores only wait for each other.
fn connections() -> u32 {
    std::thread::available_parallelism().map_or(2, |n| u32::try_from(n.get()).unwrap_or(2))
}

pub async fn open(url: &str) -> Result<Db, sqlx::Error> {
    if is_postgres(url) {
        postgres(url).await
    } else {
        sqlite(url).await
    }
}

pub async fn look(url: &str) -> Result<Db, sqlx::Error> {
    if is_postgres(url) {
        return postgres_pools(url).await.map(|(db, _)| db);
    }
    let options = SqliteConnectOptions::from_str(url)?.read_only(true);
    let pool = SqlitePoolOptions::new()
        .max_connections(connections())
        .connect_with(options)
        .await?;
    let read = Readers::new(pool.clone(), connections());
    Ok(Db::Sqlite { read, write: pool })
}

pub fn file(url: &str) -> sqlx::Result<Option<PathBuf>> {
    if is_postgres(url) {
        return Ok(None);
    }
    let options = SqliteConnectOptions::from_str(url)?;
    Ok(Some(options.get_filename().to_owned()))
}

fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres")
}

async fn sqlite(url: &str) -> Result<Db, sqlx::Error> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .busy_timeout(Duration::from_secs(5))
        .pragma("cache_size", "-1500")
        .statement_cache_capacity(64);
    let write: SqlitePool = SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(options.clone())
        .await?;
    SQLITE.run(&write).await?;
    let read = SqlitePoolOptions::new()
        .min_connections(1)
        .max_connections(connections())
        .connect_with(options.read_only(true))
        .await?;
    let read = Readers::new(read, connections());
    Ok(Db::Sqlite { read, write })
}

async fn postgres(url: &str) -> Result<Db, sqlx::Error> {
    let (db, pool) = postgres_pools(url).await?;
    sqlx::migrate!("migrations/postgres").run(&pool).await?;
    Ok(db)
}

async fn postgres_pools(url: &str) -> Result<(Db, PgPool), sqlx::Error> {
    let options = PgConnectOptions::from_str(url)?.application_name("ventanilla");
    let readers = connections() * 2;
    let write: PgPool = PgPoolOptions::new()
        .max_connections(readers * 2)
        .acquire_timeout(Duration::from_secs(5))
        .connect_with(options)
        .await?;
    let read = Readers::new(write.clone(), readers);
    let pool = write.clone();
    Ok((Db::Postgres { read, write }, pool))
}

pub async fn writer(db: &Db) -> sqlx::Result<Writer> {
    Ok(match db {
        // Deferred, a transaction that reads first could not be upgraded to write.
        Db::Sqlite { write, .. } => Writer::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
        Db::Postgres { write, .. } => Writer::Postgres(write.begin().await?),
    })
}

/// Makes one citizen's writers take turns; SQLite's single writer does that anyhow. Rows that refer
/// to the citizen may come meanwhile: two that did, and then wanted to write, would wait for each
/// other for ever.
pub async fn lock_citizen(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<()> {
    match exec {
        Exec::Sqlite(_) => Ok(()),
        Exec::Postgres(conn) => {
            sqlx::query("SELECT 1 FROM citizen WHERE id = $1 FOR NO KEY UPDATE")
                .bind(citizen)
                .execute(conn)
                .await
                .map(|_| ())
        }
    }
}
