//! How fast a citizen's home is, on both databases, beside two floors.
//!
//! - `data` fills the database with `people`
//! - `floor` is the server's bare twin, `page`, `offers` and `words` what it writes

mod data;
pub mod floor;
mod offers;
mod page;
mod people;
mod words;

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
    thread::sleep,
    time::Duration,
};

use anyhow::{Context as _, ensure};
use server::{municipality::Folder, serve};

use crate::{
    catalogue::SERVICES,
    load::{self, CONNECTIONS, Request, SECONDS},
    process::{Server, portal},
    report, root,
};
use data::{CITIZENS, SESSIONS, TASKS_EACH, token};

const STARTS: usize = 3;

pub async fn measure(folder: &Folder, scratch: &Path) -> anyhow::Result<()> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    println!(
        "A citizen's home: {CITIZENS} citizens, {} tasks, {SERVICES} imported procedures.\n\
         wrk on the same {cores} cores: 1 thread, {CONNECTIONS} connections, {SECONDS} s.\n",
        CITIZENS * TASKS_EACH
    );
    on("SQLite", &sqlite(folder, scratch).await?, scratch)?;
    let Ok(url) = env::var("TEST_POSTGRES_URL") else {
        println!("PostgreSQL: not measured; run through `make bench`, which starts one\n");
        return Ok(());
    };
    let db = serve::open(&url).await?;
    data::fill(&db, folder).await?;
    db.close().await;
    on("PostgreSQL", &url, scratch)
}

/// The portal over the embedded database, and the home of one of its citizens.
pub async fn portal_of(folder: &Folder, scratch: &Path) -> anyhow::Result<(Server, Request)> {
    let mut server = Server::start(&mut portal(&sqlite(folder, scratch).await?))?;
    let home = of_every_session(floor::BARE).swap_remove(0);
    server.first_answer(&home)?;
    Ok((server, home))
}

/// The embedded database of this schema and this bench's data, made once.
async fn sqlite(folder: &Folder, scratch: &Path) -> anyhow::Result<String> {
    let mut files: Vec<PathBuf> = fs::read_dir(root().join("server/migrations/sqlite"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    files.sort();
    let version = files.iter().try_fold(data::version(), |version, file| {
        anyhow::Ok(data::fold(&version, &fs::read(file)?))
    })?;
    let path = scratch.join(format!("home-{version}.db"));
    let part = path.with_extension("part");
    if !path.exists() {
        println!("filling {} …", path.display());
        for ending in ["part", "part-wal", "part-shm"] {
            let _ = fs::remove_file(path.with_extension(ending));
        }
    }
    let making = if path.exists() { &path } else { &part };
    let db = serve::open(&format!("sqlite:{}", making.display())).await?;
    data::fill(&db, folder).await?;
    db.close().await;
    if making == &part {
        fs::rename(&part, &path)?;
    }
    // As on a server that has been up for a while: the projection is warm, not on the disk.
    io::copy(&mut fs::File::open(&path)?, &mut io::sink())?;
    Ok(format!("sqlite:{}", path.display()))
}

fn on(engine: &str, url: &str, scratch: &Path) -> anyhow::Result<()> {
    let homes = of_every_session(floor::BARE);
    let mut starts = vec![];
    for _ in 1..STARTS {
        let mut portal = Server::start(&mut portal(url))?;
        starts.push(portal.first_answer(&homes[0])?.0);
    }
    let mut portal = Server::start(&mut portal(url))?;
    let (start, page) = portal.first_answer(&homes[0])?;
    starts.push(start);
    starts.sort();
    check(&page).context("the portal's page")?;
    sleep(Duration::from_secs(1));
    let at_rest = portal.memory("VmRSS")?;
    let saved = scratch.join("page.html");
    fs::write(&saved, &page)?;
    let mut floor = Server::start(
        Command::new(env::current_exe()?)
            .args(["floor", url])
            .arg(&saved),
    )?;
    let (_, bare) = floor.first_answer(&homes[0])?;
    check(&bare).context("the bare handler's page")?;
    fs::write(scratch.join("bare.html"), &bare)?;
    let load = |server, requests: &[Request]| load::run(server, requests, CONNECTIONS, scratch);
    let pressed = load(&portal, &homes)?;
    let under_load = portal.memory("VmHWM")?;
    let bare = load(&floor, &homes)?;
    let plain = load(&floor, &of_every_session(floor::STATIC))?;

    report::heading(engine);
    report::load("portal", &pressed);
    report::load("floor: a bare handler, the same queries", &bare);
    report::load("floor: a static answer of the same bytes", &plain);
    let ratio = pressed.per_second / bare.per_second;
    let shown = format!("{ratio:.2}");
    report::line("portal / bare handler", &shown, "> 0.5", ratio > 0.5);
    report::p99("portal", &pressed, 10.0);
    report::memory("portal, resident memory at rest", at_rest, 64.0);
    report::memory(
        "portal, resident memory under load, at most",
        under_load,
        64.0,
    );
    let start = starts[STARTS / 2].as_secs_f64() * 1e3;
    report::below("start to first answer", (start, 0), 300.0, " ms");
    println!();
    Ok(())
}

fn of_every_session(path: &str) -> Vec<Request> {
    let request = |n| Request {
        path: path.to_owned(),
        session: Some(token(n)),
    };
    (0..SESSIONS).map(request).collect()
}

/// A citizen's page: somebody is greeted, and all that is pending is there.
fn check(page: &str) -> anyhow::Result<()> {
    let first = page.matches("<section class=\"deadline").count();
    // Each has a hint and a state.
    let tasks = first + page.matches("id=\"pendiente-").count() / 2;
    ensure!(tasks == TASKS_EACH, "{tasks} tasks, expected {TASKS_EACH}");
    ensure!(
        people::NAMES.iter().any(|name| page.contains(name)),
        "nobody is greeted"
    );
    Ok(())
}
