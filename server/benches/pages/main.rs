//! `make bench`: how fast the portal answers, beside 2,000 imported procedures in five languages.
//!
//! - `home`: a citizen's home over a town of 100,000, beside two floors
//! - `visitor`: search, a procedure and a life event, for whoever has not entered
//! - `consent`: what a million citizens allow, and the ledger that says so
//! - `copy`: all that is kept of one citizen, taken away
//! - `lighthouse`: a visitor's home and a citizen's on a slow phone
//!
//! Each is a part; naming some measures only these: `cargo bench -p server --bench pages visitor`.
//! `process` and `load` start a server and press it, `catalogue` fills it, `report` says what was
//! measured, what is aimed at, and whether it is met. Ratios are of one run; nothing here fails
//! for being slow.

mod catalogue;
mod consent;
mod copy;
mod data;
mod home;
mod lighthouse;
mod load;
mod process;
mod report;
mod visitor;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use app::{model::lang::Lang, routes::Route};
use jiff::{Timestamp, civil::Date};
use load::Request;
use server::{serve, world::Clock};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let folder = serve::load(&root().join("server/demo"), day())?;
    let args: Vec<String> = env::args().skip(1).collect();
    if let [floor, url, page, port] = &args[..]
        && floor == "floor"
    {
        return home::floor::serve(folder, url, port.parse()?, Path::new(page)).await;
    }
    // Cargo adds an option of its own.
    let parts: Vec<&str> = args.iter().map(String::as_str).collect();
    let parts: Vec<&str> = parts.into_iter().filter(|it| *it != "--bench").collect();
    let wanted = |part| parts.is_empty() || parts.contains(&part);
    let scratch = root().join("target/bench");
    fs::create_dir_all(&scratch)?;
    if wanted("home") {
        home::measure(&folder, &scratch).await?;
    }
    if wanted("consent") {
        consent::measure(&scratch).await?;
    }
    if wanted("copy") {
        copy::measure(&scratch).await?;
    }
    if !wanted("visitor") && !wanted("lighthouse") {
        return Ok(());
    }
    let portal = visitor::portal(&folder, &scratch).await?;
    if wanted("visitor") {
        visitor::measure(&portal, &folder, &scratch)?;
    }
    if wanted("lighthouse") {
        let home = Request::visitor(Route::Home.path(Lang::Es));
        lighthouse::measure("A visitor's", &portal, &home, 1.2, &scratch)?;
        drop(portal);
        let (portal, home) = home::portal_of(&folder, &scratch).await?;
        lighthouse::measure("A citizen's", &portal, &home, 1.0, &scratch)?;
    }
    Ok(())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The instant everything stands still at, so that no answer grows stale and no session ends.
fn now() -> Timestamp {
    const NOW: i64 = 1_780_304_400; // 2026-06-01T09:00:00Z
    Timestamp::from_second(NOW).unwrap_or_default()
}

/// Today, where the municipality is.
fn day() -> Date {
    serve::today(Clock::Fixed(now()))
}
