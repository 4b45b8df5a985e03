//! A real town for tests: the demo folder, its back offices over HTTP, a real database.

use std::{collections::BTreeMap, path::Path, sync::atomic::AtomicU64, time::Duration};

use jiff::Timestamp;
use server::{
    backoffice::{self, Offices, switches::Behaviour},
    db::Db,
    identity::secret::Secret,
    municipality::{self, Folder},
    portal::TownHall,
    serve,
    sources::hub::{Hub, http_client},
    world::{Chance, Clock},
};
use tempfile::TempDir;
use tokio::net::TcpListener;

/// The demo's folder.
pub fn demo() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/demo"))
}

/// Where every test begins: a Monday morning.
pub fn monday() -> Timestamp {
    "2026-06-01T09:00:00Z".parse().expect("an instant")
}

/// A fresh SQLite, gone with its folder.
pub async fn sqlite() -> (Db, TempDir) {
    let dir = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite:{}", dir.path().join("ventanilla.db").display());
    (Db::open(&url).await.expect("SQLite opens"), dir)
}

/// The demo's back offices on a port of their own; answers their address.
pub async fn back_offices(at: Timestamp) -> String {
    back_offices_that(at, BTreeMap::new()).await
}

/// The same, some of them misbehaving.
pub async fn back_offices_that(at: Timestamp, behaviours: BTreeMap<String, Behaviour>) -> String {
    let mut problems = vec![];
    let today = serve::today(Clock::Fixed(at));
    let records = backoffice::citizens::load(demo(), today, &mut problems);
    assert_eq!(problems, []);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    tokio::spawn(backoffice::serve(
        listener,
        Offices {
            records,
            behaviours,
        },
    ));
    url
}

/// The demo's town hall over `db` at `now`, asking the sources at `sources`.
pub async fn town_hall(db: &Db, now: Timestamp, sources: &str) -> TownHall {
    let folder = municipality::load(demo(), serve::today(Clock::Fixed(now))).expect("a folder");
    town_hall_of(folder, db, now, sources).await
}

pub async fn town_hall_of(folder: Folder, db: &Db, now: Timestamp, sources: &str) -> TownHall {
    // A busy machine tells the same story.
    hurried(folder, db, now, sources, Duration::from_secs(30)).await
}

/// Where whoever enters waits no longer for the first answers.
pub async fn hurried(
    folder: Folder,
    db: &Db,
    now: Timestamp,
    sources: &str,
    first_answers: Duration,
) -> TownHall {
    let base = sources.parse().expect("an address");
    let zone = folder.municipality.time_zone.clone();
    let http = http_client().expect("a client");
    let hub = |source: &municipality::SourceConfig| {
        Hub::new(source.clone(), &base, http.clone(), zone.clone()).expect("a source")
    };
    let hubs = folder.sources.iter().map(hub).collect();
    // Two halls over one database must not make the same tokens.
    let seed = u64::try_from(now.as_millisecond()).expect("after 1970");
    let chance = Chance::Seeded(AtomicU64::new(seed));
    let secret = Secret::new([7; 32]);
    TownHall::open(
        folder,
        hubs,
        db.clone(),
        secret,
        Clock::Fixed(now),
        chance,
        first_answers,
    )
    .await
    .expect("the town hall opens")
}
