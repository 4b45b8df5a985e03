//! Bringing a catalogue of others into the database.

use std::path::Path;

use anyhow::Context as _;

use crate::{cli, db, serve::open, sources::catalogue};

/// Imports procedures in one transaction and prints what changed, what was missing and what
/// was repaired.
///
/// # Errors
/// When the file or the database cannot be read; nothing changed then.
pub async fn catalogue(file: &Path, store: &cli::Store) -> anyhow::Result<()> {
    let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let catalogue = catalogue::parse_ndjson(&text).with_context(|| file.display().to_string())?;
    let db = open(&store.database_url).await?;
    let mut writer = db.writer().await?;
    let changes =
        db::catalogue::replace(&mut writer, &catalogue.themes, &catalogue.services).await?;
    writer.commit().await?;
    db.close().await;
    println!(
        "{} procedures: {} added, {} updated, {} removed, {} unchanged",
        catalogue.services.len(),
        changes.added,
        changes.updated,
        changes.removed,
        changes.unchanged,
    );
    print!("{}", catalogue.report());
    println!("A portal that is serving shows them once it is started again.");
    Ok(())
}
