//! Which key the portal is served with: from the environment, or kept beside the database.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};

use crate::{cli, db::Db, identity::secret::Secret, world::Chance};

/// Where the key is kept, unless the environment gives it.
///
/// # Errors
/// When `url` is no address of a database.
pub fn beside(url: &str) -> sqlx::Result<PathBuf> {
    let file = Db::file(url)?;
    let folder = file.as_deref().and_then(Path::parent);
    Ok(folder.unwrap_or(Path::new("data")).join("secret.key"))
}

/// The key; made where there is none yet.
///
/// # Errors
/// When what is given or kept is no key.
pub fn kept(key: &cli::Key, store: &cli::Store) -> anyhow::Result<Secret> {
    if let Some(text) = &key.secret {
        return Secret::parse(text).context("VENTANILLA_SECRET: expected 64 hexadecimal digits");
    }
    let path = beside(&store.database_url)?;
    Ok(Secret::kept_at(&path, &Chance::System)?)
}

/// The key the portal is served with; none is made.
///
/// # Errors
/// When there is none.
pub fn known(key: &cli::Key, store: &cli::Store) -> anyhow::Result<Secret> {
    let path = beside(&store.database_url)?;
    ensure!(
        key.secret.is_some() || path.exists(),
        "the portal's key is needed: put it back at {}, or give it in VENTANILLA_SECRET",
        path.display()
    );
    kept(key, store)
}
