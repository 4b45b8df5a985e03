//! Keeping a copy of the database, and going back to one.

use std::{
    ffi::OsString,
    fs::{self, File},
    io::{self, Read as _},
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail, ensure};
use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;

use crate::{
    cli,
    db::{
        Db,
        backup::{self, Ledger},
    },
    key,
    world::Clock,
};

/// What SQLite may keep beside a database; a new one must not meet what an old one left.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Copies the database to `file`, also while the portal serves, which everyone's access log says;
/// prints what was kept.
///
/// # Errors
/// When `file` is there already, the key is not, or the database is not SQLite or cannot be read
/// and written to; no file is left behind then.
pub async fn backup(file: &Path, store: &cli::Store, key: &cli::Key) -> anyhow::Result<()> {
    let Some(database) = Db::file(&store.database_url)? else {
        bail!(
            "PostgreSQL makes its own backups; run\n  pg_dump --format=custom --file={} \"$DATABASE_URL\"",
            file.display()
        );
    };
    ensure!(
        database.exists(),
        "{}: there is no database; name yours with DATABASE_URL=",
        database.display()
    );
    ensure!(
        !taken(file),
        "{}: is there already; choose another name",
        file.display()
    );
    let secret = key::known(key, store)?;
    let copy = NamedTempFile::new_in(folder(file)).with_context(|| file.display().to_string())?;
    let operator = copy.as_file().metadata()?.uid().to_string();
    backup::write_down(&database, &secret, &operator, Clock::System.now())
        .await
        .with_context(|| format!("{}: the access log was not written", database.display()))?;
    backup::copy(&database, copy.path())
        .await
        .with_context(|| format!("{} was not copied", database.display()))?;
    let ledger = backup::check(copy.path())
        .await
        .with_context(|| database.display().to_string())?;
    copy.as_file().sync_all()?;
    copy.persist_noclobber(file)
        .with_context(|| file.display().to_string())?;
    sync(&folder(file))?;
    tell(file, ledger)?;
    println!("{}", keep_the_key(&store.database_url)?);
    Ok(())
}

/// Makes `file` the database, once all of it was found fit; prints what it holds.
///
/// # Errors
/// When `file` is unfit, when there is a database and it is not to be replaced, or when a
/// portal has it open; nothing changed then.
pub async fn restore(file: &Path, store: &cli::Store, replace: bool) -> anyhow::Result<()> {
    let Some(database) = Db::file(&store.database_url)? else {
        bail!(
            "PostgreSQL restores its own backups; run\n  pg_restore --clean --if-exists --exit-on-error \
             --single-transaction --dbname=\"$DATABASE_URL\" {}",
            file.display()
        );
    };
    let is_there = taken(&database);
    ensure!(
        replace || !is_there,
        "{}: is there already; --replace puts the backup in its place",
        database.display()
    );
    let copy = private_copy(file, &database)?;
    let ledger = backup::check(copy.path())
        .await
        .with_context(|| file.display().to_string())?;
    if is_there {
        clear(&database).await?;
    }
    let placed = if replace {
        copy.persist(&database)
    } else {
        copy.persist_noclobber(&database)
    };
    placed.with_context(|| database.display().to_string())?;
    sync(&folder(&database))?;
    tell(&database, ledger)?;
    println!("{}", keep_the_key(&store.database_url)?);
    Ok(())
}

/// A private copy of `file` where the database will be, so that it takes its place in one step.
fn private_copy(file: &Path, database: &Path) -> anyhow::Result<NamedTempFile> {
    let told = || file.display().to_string();
    let mut source = File::open(file).with_context(told)?;
    let log = beside(file, BESIDE[0]);
    ensure!(
        fs::metadata(&log).map_or(0, |it| it.len()) == 0,
        "{}: holds a part of {}, which is a database in use and not a backup",
        log.display(),
        file.display()
    );
    fs::create_dir_all(folder(database))?;
    let mut copy = NamedTempFile::new_in(folder(database))?;
    io::copy(&mut source, &mut copy).with_context(told)?;
    copy.as_file().sync_all()?;
    Ok(copy)
}

/// Makes room for another database.
async fn clear(database: &Path) -> anyhow::Result<()> {
    let free = !database.exists() || backup::is_free(database).await?;
    ensure!(
        free,
        "{}: a portal has it open; stop it first",
        database.display()
    );
    for ending in BESIDE {
        match fs::remove_file(beside(database, ending)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(error).with_context(|| database.display().to_string());
            }
            _ => {}
        }
    }
    Ok(())
}

fn tell(file: &Path, ledger: Ledger) -> anyhow::Result<()> {
    let (bytes, sha256) = fingerprint(file)?;
    println!("{}: {bytes} bytes, SHA-256 {sha256}", file.display());
    println!(
        "The consent ledger: {} acts of {} citizens",
        ledger.acts, ledger.citizens
    );
    if ledger.broken > 0 {
        eprintln!(
            "The acts of {} citizens do not follow from one another: somebody changed the ledger",
            ledger.broken
        );
    }
    Ok(())
}

fn keep_the_key(url: &str) -> anyhow::Result<String> {
    let key = key::beside(url)?;
    let there = if key.exists() {
        ""
    } else {
        ", which is not there,"
    };
    Ok(format!(
        "It is of use only with its key: {}{there} or VENTANILLA_SECRET. Keep it too, elsewhere.",
        key.display()
    ))
}

fn fingerprint(file: &Path) -> io::Result<(usize, String)> {
    let (mut file, mut sha, mut bytes) = (File::open(file)?, Sha256::new(), 0);
    let mut chunk = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut chunk)?;
        if read == 0 {
            return Ok((bytes, hex::encode(sha.finalize())));
        }
        sha.update(&chunk[..read]);
        bytes += read;
    }
}

/// Whether there is a database at `file`, or what one left.
fn taken(file: &Path) -> bool {
    file.exists() || BESIDE.iter().any(|ending| beside(file, ending).exists())
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(ending);
    name.into()
}

fn folder(file: &Path) -> PathBuf {
    match file.parent() {
        Some(parent) if parent != Path::new("") => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// A name is safe from a power cut only once its folder is written.
fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}
