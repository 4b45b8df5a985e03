//! What every response shares: the built files, the cookie and the municipality's own files.

use std::{collections::HashMap, fs, io, path::Path, sync::Arc};

use app::{portal::Portal, visit::Assets};
use axum::body::Bytes;
use brotli::enc::BrotliEncoderParams;
use sha2::{Digest, Sha256};

use crate::{
    identity::{cookie::CookieMode, provider::Provider, secret::Secret},
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
    pub secret: Arc<Secret>,
    pub limits: Arc<Limits>,
    /// The municipality's identity provider, if it has one.
    pub provider: Option<Arc<Provider>>,
}

/// A file of which the municipality has its part, made once.
#[derive(Clone)]
pub struct OwnFile {
    pub path: String,
    pub content_type: &'static str,
    pub content: Bytes,
    /// The same, compressed as much as can be.
    pub brotli: Bytes,
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
        push: of("push.js"),
        push_worker: of("push-worker.js"),
        client_js: of("client.js"),
        client_wasm: of("client.wasm"),
        ..Assets::default()
    })
}

/// The style sheet, which ends in the theme, and the logo, under names that carry their hash, so
/// that they are kept for ever. One sheet, because a slow phone asks for each in a trip of its own.
///
/// # Errors
/// When one of them cannot be read.
pub fn own_files(folder: &Folder, site: &Path, assets: &mut Assets) -> io::Result<Vec<OwnFile>> {
    let built = assets.style.trim_start_matches('/');
    let style = [fs::read(site.join(built))?, fs::read(&folder.theme_css)?].concat();
    let style = OwnFile::new("style.css", "text/css; charset=utf-8", style)?;
    let logo = OwnFile::new("logo.svg", "image/svg+xml", fs::read(&folder.logo)?)?;
    assets.style.clone_from(&style.path);
    assets.logo.clone_from(&logo.path);
    Ok(vec![style, logo])
}

impl OwnFile {
    fn new(name: &str, content_type: &'static str, content: Vec<u8>) -> io::Result<Self> {
        let hash = hex::encode(&Sha256::digest(&content)[..4]);
        let mut brotli = vec![];
        let best = BrotliEncoderParams {
            size_hint: content.len(),
            ..BrotliEncoderParams::default()
        };
        brotli::BrotliCompress(&mut content.as_slice(), &mut brotli, &best)?;
        Ok(Self {
            path: format!("/municipio/{}", name.replace('.', &format!(".{hash}."))),
            content_type,
            content: content.into(),
            brotli: brotli.into(),
        })
    }
}
