//! `make bench`: how fast a citizen's home is, over a town of 100,000, beside two floors.
//!
//! - `data` fills the database with `people`, `process` and `load` start a server and press it
//! - `floor` is that server's bare twin, `page`, `offers` and `words` what it writes
//! - `report` says what was measured, what is aimed at, and whether it is met
//!
//! Ratios are of one run; nothing here fails for being slow.

mod data;
mod floor;
mod load;
mod offers;
mod page;
mod people;
mod process;
mod report;
mod words;

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
    thread::sleep,
    time::Duration,
};

use anyhow::{Context as _, ensure};
use server::{municipality::Folder, serve, world::Clock};

use process::Server;
use report::Report;

const STARTS: usize = 3;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let folder = serve::load(
        &root().join("server/demo"),
        serve::today(Clock::Fixed(data::now())),
    )?;
    let args: Vec<String> = env::args().skip(1).collect();
    if let [floor, url, page, port] = &args[..]
        && floor == "floor"
    {
        return floor::serve(folder, url, port.parse()?, Path::new(page)).await;
    }
    report::intro();
    let scratch = root().join("target/bench");
    fs::create_dir_all(&scratch)?;
    measure("SQLite", &sqlite(&folder, &scratch).await?, &scratch)?;
    let Ok(url) = env::var("TEST_POSTGRES_URL") else {
        println!("PostgreSQL: not measured; run through `make bench`, which starts one");
        return Ok(());
    };
    let db = serve::open(&url).await?;
    data::fill(&db, &folder).await?;
    db.close().await;
    measure("PostgreSQL", &url, &scratch)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The embedded database of this schema and this bench's data, made once.
async fn sqlite(folder: &Folder, scratch: &Path) -> anyhow::Result<String> {
    let mut files: Vec<PathBuf> = fs::read_dir(root().join("server/migrations/sqlite"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<std::io::Result<_>>()?;
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

fn measure(engine: &str, url: &str, scratch: &Path) -> anyhow::Result<()> {
    let cookie = data::token(0);
    let mut starts = vec![];
    for _ in 1..STARTS {
        starts.push(
            Server::start(&mut portal(url))?
                .first_answer(floor::BARE, &cookie)?
                .0,
        );
    }
    let mut portal = Server::start(&mut portal(url))?;
    let (start, page) = portal.first_answer(floor::BARE, &cookie)?;
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
    let (_, bare) = floor.first_answer(floor::BARE, &cookie)?;
    check(&bare).context("the bare handler's page")?;
    fs::write(scratch.join("bare.html"), &bare)?;
    let report = Report {
        start: starts[STARTS / 2],
        at_rest,
        portal: load::run(&portal, floor::BARE, scratch)?,
        under_load: portal.memory("VmHWM")?,
        bare: load::run(&floor, floor::BARE, scratch)?,
        plain: load::run(&floor, floor::STATIC, scratch)?,
    };
    report.print(engine);
    Ok(())
}

fn portal(url: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ventanilla"));
    command
        .args([
            "serve",
            "--database-url",
            url,
            "--clock",
            &data::now().to_string(),
        ])
        .args(["--secret", &"0".repeat(64)])
        .args([Path::new("--municipality"), &root().join("server/demo")])
        .args([Path::new("--site"), &root().join("target/site")])
        .arg("--port");
    command
}

/// A citizen's page: somebody is greeted, and all that is pending is there.
fn check(page: &str) -> anyhow::Result<()> {
    let first = page.matches("<section class=\"deadline").count();
    // Each has a hint and a state.
    let tasks = first + page.matches("id=\"pendiente-").count() / 2;
    ensure!(
        tasks == data::TASKS_EACH,
        "{tasks} tasks, expected {}",
        data::TASKS_EACH
    );
    ensure!(
        people::NAMES.iter().any(|name| page.contains(name)),
        "nobody is greeted"
    );
    Ok(())
}
