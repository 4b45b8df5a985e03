//! Bringing data of others into the database.

use std::{
    collections::HashMap,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use app::model::service::PublicService;

use crate::{
    cli,
    db::{self, Changes},
    serve::open,
    sources::{
        agenda, catalogue,
        findings::{Findings, Source},
    },
};

/// # Errors
/// When a file or the database cannot be read; nothing changed then.
pub async fn import(what: cli::Import) -> anyhow::Result<()> {
    match what {
        cli::Import::Catalogue { files, store } => catalogue(&files, &store).await,
        cli::Import::Agenda { file, store } => agenda(&file, &store).await,
    }
}

/// Imports procedures in one transaction and prints what changed, what was missing and what
/// was repaired.
async fn catalogue(files: &[PathBuf], store: &cli::Store) -> anyhow::Result<()> {
    let sources: Vec<Source> = files
        .iter()
        .map(|file| utf8(file))
        .collect::<Result<_, _>>()?;
    let mut catalogue = catalogue::read(&sources)?;
    let db = open(&store.database_url).await?;
    let mut writer = db.writer().await?;
    let before = db::catalogue::services(writer.exec()).await?;
    keep_addresses(&before, &mut catalogue.services);
    let changes =
        db::catalogue::replace(&mut writer, &catalogue.themes, &catalogue.services).await?;
    writer.commit().await?;
    db.close().await;
    let (services, themes) = (catalogue.services.len(), catalogue.themes.len());
    let what = format!("{services} procedures in {themes} families");
    tell(&what, changes, &catalogue.findings);
    Ok(())
}

/// Imports activities in one transaction and prints what changed, what was missing and what
/// was repaired.
async fn agenda(file: &Path, store: &cli::Store) -> anyhow::Result<()> {
    let name = || file.display().to_string();
    let bytes = std::fs::read(file).with_context(name)?;
    let agenda = agenda::parse(&bytes).with_context(name)?;
    let db = open(&store.database_url).await?;
    let mut writer = db.writer().await?;
    let changes = db::activity::replace(&mut writer, &agenda.activities).await?;
    writer.commit().await?;
    db.close().await;
    let days: usize = agenda
        .activities
        .iter()
        .map(|it| it.recurrence.days().count())
        .sum();
    let what = format!("{} activities on {days} days", agenda.activities.len());
    tell(&what, changes, &agenda.findings);
    Ok(())
}

fn utf8(file: &Path) -> anyhow::Result<Source> {
    let name = file.display().to_string();
    let bytes = std::fs::read(file).with_context(|| name.clone())?;
    Ok(Source::utf8(name, bytes)?)
}

/// A procedure that is called otherwise now stays where people found it.
fn keep_addresses(before: &[PublicService], services: &mut [PublicService]) {
    let addresses: HashMap<(&str, &str), &str> = before
        .iter()
        .filter_map(|it| Some(((it.theme.as_str(), it.code.as_deref()?), it.id.as_str())))
        .collect();
    for service in services {
        let code = service.code.as_deref().unwrap_or_default();
        if let Some(id) = addresses.get(&(service.theme.as_str(), code)) {
            (*id).clone_into(&mut service.id);
        }
    }
}

fn tell(what: &str, changes: Changes, findings: &Findings) {
    let Changes {
        added,
        updated,
        removed,
        unchanged,
    } = changes;
    // It is done, even where nobody reads to the end, as `head` does not.
    let _ = writeln!(
        std::io::stdout(),
        "{what}: {added} added, {updated} updated, {removed} removed, {unchanged} unchanged\n\
         {findings}A portal that is serving shows them once it is started again."
    );
}
