//! What every response shares: the built files, the cookie and the addresses of the theme.

use std::{
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use app::{portal::Portal, visit::Assets};
use axum::body::Bytes;
use sha2::{Digest, Sha256};

use crate::{
    identity::{cookie::CookieMode, provider::Provider},
    limits::Limits,
    municipality::Folder,
    world::Chance,
};

/// State of the router.
#[derive(Clone)]
pub struct Site {
    pub portal: Arc<dyn Portal>,
    pub assets: Arc<Assets>,
    pub cookie: CookieMode,
    /// The address people know the portal by, where it was told.
    pub public_url: Option<String>,
    pub chance: Arc<Chance>,
    pub limits: Arc<Limits>,
    /// The municipality's identity provider, if it has one.
    pub provider: Option<Arc<Provider>>,
}

/// The municipality's own files, read once: path, type, content.
pub struct OwnFile {
    pub path: String,
    pub content_type: &'static str,
    pub content: Bytes,
}

/// The addresses in `assets.json`, written by the site's build.
///
/// # Errors
/// When the file is missing or does not read: the site was not built.
pub fn assets(site: &Path) -> io::Result<Assets> {
    let path = site.join("assets.json");
    let text = fs::read_to_string(&path)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
    let names: HashMap<String, String> = serde_json::from_str(&text)?;
    let of = |name: &str| {
        names
            .get(name)
            .cloned()
            .unwrap_or_else(|| format!("/pkg/{name}"))
    };
    Ok(Assets {
        style: of("style.css"),
        icons: of("icons.svg"),
        islands: of("islands.js"),
        session: of("session.js"),
        switch: of("switch.js"),
        client_js: of("client.js"),
        client_wasm: of("client.wasm"),
        ..Assets::default()
    })
}

/// The theme and the logo, under names that carry their hash, so that they are kept for ever.
///
/// # Errors
/// When one of them cannot be read.
pub fn own_files(folder: &Folder, assets: &mut Assets) -> io::Result<Vec<OwnFile>> {
    let read = |path: &PathBuf, name: &str, content_type| -> io::Result<OwnFile> {
        let content = fs::read(path)?;
        let hash = hex::encode(&Sha256::digest(&content)[..4]);
        let path = format!("/municipio/{}", name.replace('.', &format!(".{hash}.")));
        Ok(OwnFile {
            path,
            content_type,
            content: content.into(),
        })
    };
    let theme = read(&folder.theme_css, "theme.css", "text/css; charset=utf-8")?;
    let logo = read(&folder.logo, "logo.svg", "image/svg+xml")?;
    assets.theme.clone_from(&theme.path);
    assets.logo.clone_from(&logo.path);
    Ok(vec![theme, logo])
}
