//! What whoever has not entered asks for most: a search, a procedure, a life event.
//!
//! Each is a whole page over HTTP, one after another without a pause, and no page is kept
//! between two. The search is measured twice: pressed by many at once, where an answer waits for
//! others, and by one alone, where it does not. These pages ask no database.

use std::{fs, path::Path};

use anyhow::{Context as _, ensure};
use app::{model::lang::Lang, routes::Route};
use server::{municipality::Folder, serve};

use crate::{
    catalogue::{self, SERVICES},
    load::{self, CONNECTIONS, Load, Request, SECONDS},
    process::{self, Server},
    report,
};

/// A portal that knows the catalogue and nobody.
pub async fn portal(folder: &Folder, scratch: &Path) -> anyhow::Result<Server> {
    let path = scratch.join("visitor.db");
    for ending in ["db", "db-wal", "db-shm"] {
        let _ = fs::remove_file(path.with_extension(ending));
    }
    let url = format!("sqlite:{}", path.display());
    let db = serve::open(&url).await?;
    catalogue::fill(&db, folder).await?;
    db.close().await;
    let mut portal = Server::start(&mut process::portal(&url))?;
    portal.first_answer(&Request::visitor(Route::Home.path(Lang::Es)))?;
    Ok(portal)
}

pub fn measure(portal: &Server, folder: &Folder, scratch: &Path) -> anyhow::Result<()> {
    let searches = searches()?;
    for search in &searches {
        let page = portal.get(search)?;
        let found = page.contains("<ul class=\"service-list\">");
        ensure!(found, "{search} finds nothing");
    }
    println!(
        "A visitor's pages: {SERVICES} imported procedures in five languages, {} searches.\n\
         wrk as above: {CONNECTIONS} connections, or one; {SECONDS} s each.\n",
        searches.len()
    );
    let press = |requests: &[Request]| load::run(portal, requests, CONNECTIONS, scratch);
    let search = press(&searches)?;
    let alone = load::run(portal, &searches, 1, scratch)?;
    let procedure = press(&procedures(folder))?;
    let life_event = press(&life_events(folder))?;
    let rows: [(&str, &Load, f64); 4] = [
        ("search", &search, 5.0),
        ("search, one connection", &alone, 5.0),
        ("a procedure", &procedure, 10.0),
        ("a life event", &life_event, 10.0),
    ];
    report::heading("Pages");
    for (what, load, _) in rows {
        report::load(what, load);
    }
    for (what, load, aim) in rows {
        report::p99(what, load, aim);
    }
    println!();
    Ok(())
}

/// From `queries.txt`.
fn searches() -> anyhow::Result<Vec<Request>> {
    let lines = include_str!("queries.txt").lines();
    let search = |line: &str| {
        let (lang, text) = line.split_once(' ').context("a language and a search")?;
        let lang = Lang::from_tag(lang).with_context(|| format!("{lang} is no language"))?;
        let query = serde_urlencoded::to_string([("q", text)])?;
        Ok(Request::visitor(format!(
            "{}?{query}",
            Route::Services.path(lang)
        )))
    };
    lines
        .filter(|line| !line.starts_with('#'))
        .map(search)
        .collect()
}

/// The folder's own, which have three levels, and as many imported ones.
fn procedures(folder: &Folder) -> Vec<Request> {
    let own = folder.services.clone();
    let imported = catalogue::services(&own).into_iter().take(own.len());
    let ids = own.iter().map(|it| it.id.clone());
    in_every_language(ids.chain(imported.map(|it| it.id)).map(Route::Service))
}

fn life_events(folder: &Folder) -> Vec<Request> {
    let ids = folder.life_events.iter().map(|it| it.id.clone());
    in_every_language(ids.map(Route::LifeEvent))
}

fn in_every_language(routes: impl Iterator<Item = Route>) -> Vec<Request> {
    routes
        .flat_map(|route| Lang::ALL.map(|lang| Request::visitor(route.path(lang))))
        .collect()
}
