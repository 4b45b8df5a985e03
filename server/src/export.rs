//! Giving what the portal holds to others.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use app::model::{municipality::Municipality, service::PublicService};

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
    let folder = serve::load(&municipality, serve::today(Clock::System))?;
    let (municipality, services) = everything(folder, &store).await?;
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

/// The folder's services and the imported ones by id, with the themes of both; of two with
/// one id the folder's stays.
async fn everything(
    folder: Folder,
    store: &cli::Store,
) -> anyhow::Result<(Municipality, Vec<PublicService>)> {
    let db = open(&store.database_url).await?;
    let mut reader = db.reader().await?;
    let imported = db::catalogue::services(reader.exec()).await?;
    let themes = db::catalogue::themes(reader.exec()).await?;
    drop(reader);
    db.close().await;
    let mut municipality = folder.municipality;
    // The folder's come first, and the first of a name is the one that is found.
    municipality.themes.extend(themes);
    let mut services = folder.services;
    services.extend(imported);
    services.sort_by(|one, other| one.id.cmp(&other.id));
    services.dedup_by(|later, earlier| later.id == earlier.id);
    Ok((municipality, services))
}

/// Writes beside the file first: one that was there stays whole until the new one is.
fn replace(file: &Path, text: &str) -> anyhow::Result<()> {
    let beside = PathBuf::from(format!("{}.part", file.display()));
    std::fs::write(&beside, text)
        .and_then(|()| std::fs::rename(&beside, file))
        .with_context(|| format!("{} cannot be written", file.display()))
}
