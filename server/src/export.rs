//! Giving what the portal holds to others.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::Context as _;

use crate::{
    cli, db,
    municipality::Folder,
    serve::{self, open},
    sources::catalogue::cpsv::write::{self, Publisher},
    world::Clock,
};

/// # Errors
/// When the folder or the database cannot be read, or the file not be written.
pub async fn export(what: cli::Export) -> anyhow::Result<()> {
    let cli::Export::Catalogue {
        file,
        municipality,
        public_url,
        store,
    } = what;
    let mut folder = serve::load(&municipality, serve::today(Clock::System))?;
    let db = open(&store.database_url).await?;
    let mut reader = db.reader().await?;
    let themes = db::catalogue::themes(reader.exec()).await?;
    let services = db::catalogue::services(reader.exec()).await?;
    reader.done();
    db.close().await;
    folder.take_in(themes, services, vec![]);
    let Folder {
        municipality,
        services,
        ..
    } = folder;
    let publisher = Publisher {
        base: public_url.trim_end_matches('/'),
        municipality: &municipality,
    };
    let document = write::document(publisher, &services);
    let text = serde_json::to_string_pretty(&document)?;
    match file {
        Some(file) => replace(&file, &text)?,
        None => writeln!(std::io::stdout(), "{text}")?,
    }
    let alone = services
        .iter()
        .filter(|it| municipality.organisation(&it.organisation).is_none())
        .count();
    eprintln!(
        "{} procedures; {alone} do not say whose they are: the municipality stands there",
        services.len()
    );
    Ok(())
}

/// Writes beside the file first: one that was there stays whole until the new one is.
fn replace(file: &Path, text: &str) -> anyhow::Result<()> {
    let beside = PathBuf::from(format!("{}.part", file.display()));
    std::fs::write(&beside, text)
        .and_then(|()| std::fs::rename(&beside, file))
        .with_context(|| format!("{} cannot be written", file.display()))
}
