//! From arguments to a listening portal.

use std::{net::SocketAddr, path::Path, sync::Arc, time::Duration};

use anyhow::{Context as _, anyhow, bail};
use app::{model::municipality::Municipality, portal::Portal as _};
use axum::{Router, middleware, serve::ListenerExt as _};
use jiff::{civil::Date, tz::TimeZone};
use tokio::net::TcpListener;

use crate::{
    backoffice::{self, Offices, mailbox},
    channels::{Carriers, push::Push},
    cli,
    db::Db,
    health,
    identity::{cookie::CookieMode, provider::Provider, secret::Secret},
    jobs, key,
    limits::Limits,
    metrics,
    municipality::{self, Folder},
    portal::TownHall,
    requests, router,
    site::{self, Site},
    sources::hub::{Hub, http_client},
    stop::Stop,
    world::{Chance, Clock},
};

/// How long whoever enters waits for the first answers; the others come behind the page.
const FIRST_ANSWERS: Duration = Duration::from_secs(1);
/// How long a carrier may take over one message.
const CARRIED_WITHIN: Duration = Duration::from_secs(10);

/// Serves until SIGTERM or SIGINT; requests under way are answered first, within a limit.
///
/// # Errors
/// When the folder has problems, or the database, the site or the port are not to be had.
pub async fn serve(args: cli::Serve) -> anyhow::Result<()> {
    let stop = Stop::on_signals()?;
    let clock = args.clock.map_or(Clock::System, Clock::Fixed);
    let mut folder = load(&args.municipality, today(clock))?;
    let backoffice_url = if args.with_backoffice {
        start_backoffice(&args.municipality, clock).await?
    } else {
        args.backoffice_url.clone()
    };
    let mut assets = site::assets(&args.site).context("the site is not built; run `make site`")?;
    let own_files = site::own_files(&folder, &args.site, &mut assets)?;
    let db = open(&args.store.database_url).await?;
    let secret = key::kept(&args.key, &args.store)?;
    let sources = sources(&folder, &backoffice_url)?;
    let carriers = carriers(&mut folder, &backoffice_url, &args, &secret, clock)?;
    let listener = TcpListener::bind((args.host, args.port))
        .await
        .with_context(|| format!("port {} is taken; choose another with PORT=", args.port))?;
    let address = listener.local_addr()?;
    let base = args.public_url.clone();
    folder.municipality.messages.portal = base.unwrap_or_else(|| format!("http://{address}"));
    let chance = Chance::System;
    let hall = TownHall::open(folder, sources, db, secret, clock, chance, FIRST_ANSWERS).await?;
    let limits = Arc::new(Limits::new(args.client_header.clone()));
    let site = Site {
        portal: Arc::new(hall.clone()),
        assets: Arc::new(assets),
        cookie: cookie_mode(args.public_url.as_deref()),
        public_url: args.public_url.clone(),
        chance: Arc::new(Chance::System),
        secret: Arc::new(hall.secret().clone()),
        limits: limits.clone(),
        provider: provider(&args, &hall, address, clock)?,
    };
    start_metrics(args.metrics_port, &hall).await?;
    greet(hall.municipality(), address);
    tokio::task::spawn_blocking({
        let hall = hall.clone();
        move || hall.get_ready()
    });
    tokio::spawn(jobs::for_ever(hall.clone(), limits));
    tokio::spawn(jobs::erase::for_ever(hall.clone()));
    tokio::spawn(jobs::deliver::for_ever(hall.clone(), carriers));
    let told = middleware::from_fn_with_state(hall.metrics().clone(), requests::told);
    let addresses = router::router(site, &args.site, own_files)
        .merge(health::router(hall.db().clone()))
        .layer(told);
    let limit = Duration::from_secs(args.stop_within);
    let done = answer(listener, addresses, &hall, stop.clone());
    stop.within(limit, done).await.unwrap_or_else(|| {
        tracing::warn!(?limit, "stopped before all was finished");
        Ok(())
    })
}

/// Answers until told to stop and all is answered; then closes the database.
async fn answer(
    listener: TcpListener,
    addresses: Router,
    hall: &TownHall,
    stop: Stop,
) -> anyhow::Result<()> {
    // Small answers must not wait for the acknowledgement of the one before.
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let addresses = addresses.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, addresses)
        .with_graceful_shutdown(stop.told())
        .await?;
    hall.db().close().await;
    Ok(())
}

/// Serves the demo's back offices alone.
///
/// # Errors
/// When the folder has problems or the port is taken.
pub async fn serve_backoffice(args: cli::Backoffice) -> anyhow::Result<()> {
    let clock = args.clock.map_or(Clock::System, Clock::Fixed);
    let offices = Offices {
        behaviours: args.switches.behaviours(),
        ..offices(&args.municipality, today(clock))?
    };
    if let Some(source) = offices.behaviours.keys().find(|it| !offices.has(it)) {
        bail!("no citizen has records at `{source}`");
    }
    let listener = TcpListener::bind(("127.0.0.1", args.port))
        .await
        .with_context(|| format!("port {} is taken; choose another with --port", args.port))?;
    println!(
        "The demo's back offices answer on http://{}/",
        listener.local_addr()?
    );
    backoffice::serve(listener, offices).await?;
    Ok(())
}

/// Today in Spain; a folder's own time zone is known only once it is read.
#[must_use]
pub fn today(clock: Clock) -> Date {
    let zone = TimeZone::get("Europe/Madrid").unwrap_or(TimeZone::UTC);
    clock.now().to_zoned(zone).date()
}

/// # Errors
/// Every problem of the folder, a line each.
pub fn load(dir: &Path, today: Date) -> anyhow::Result<Folder> {
    municipality::load(dir, today).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow!("{}", lines.join("\n"))
    })
}

/// Opens the database; the folder of an embedded one is made.
///
/// # Errors
/// When it cannot be opened or migrated.
pub async fn open(url: &str) -> anyhow::Result<Db> {
    if let Some(parent) = Db::file(url)?.as_deref().and_then(Path::parent) {
        std::fs::create_dir_all(parent)?;
    }
    // The address may hold a password: only its scheme is told.
    let scheme = url.split(':').next().unwrap_or_default();
    Db::open(url)
        .await
        .with_context(|| format!("the {scheme} database cannot be opened"))
}

fn provider(
    args: &cli::Serve,
    hall: &TownHall,
    address: SocketAddr,
    clock: Clock,
) -> anyhow::Result<Option<Arc<Provider>>> {
    let Some(config) = hall.municipality().identity_provider.clone() else {
        return Ok(None);
    };
    let secret = args.sign_in_secret.clone();
    let secret = secret.context("SIGN_IN_SECRET is missing: the identity provider's for us")?;
    let base = args.public_url.clone();
    let base = base.unwrap_or_else(|| format!("http://{address}"));
    let provider = Provider::new(config, secret, &base, http_client()?, clock)
        .context("PUBLIC_URL or the issuer in municipality.toml is no address")?;
    Ok(Some(Arc::new(provider)))
}

fn sources(folder: &Folder, base: &str) -> anyhow::Result<Vec<Hub>> {
    let zone = &folder.municipality.time_zone;
    let base = base
        .parse()
        .context("BACKOFFICE_URL: expected an address")?;
    let http = http_client()?;
    folder
        .sources
        .iter()
        .map(|source| {
            Hub::new(source.clone(), &base, http.clone(), zone.clone())
                .with_context(|| format!("the source {} has no address", source.id))
        })
        .collect()
}

/// What carries messages; of a demonstration whose messages stay here, the page that shows them.
fn carriers(
    folder: &mut Folder,
    base: &str,
    args: &cli::Serve,
    secret: &Secret,
    clock: Clock,
) -> anyhow::Result<Arc<Carriers>> {
    if folder.channels.stays_here() {
        folder.municipality.messages.mailbox = Some(format!("{base}{}", mailbox::PAGE));
    }
    let mut carriers = Carriers::new(&folder.channels, base, &args.credentials, CARRIED_WITHIN)?;
    if let Some(how) = &folder.municipality.messages.push {
        let how = how.clone();
        carriers = carriers.and(Push::new(
            how,
            secret,
            clock,
            Chance::System,
            CARRIED_WITHIN,
        )?);
    }
    Ok(Arc::new(carriers))
}

fn offices(dir: &Path, today: Date) -> anyhow::Result<Offices> {
    let mut problems = vec![];
    let records = backoffice::citizens::load(dir, today, &mut problems);
    if problems.is_empty() {
        return Ok(Offices {
            records,
            ..Offices::default()
        });
    }
    bail!(
        problems
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    )
}

async fn start_backoffice(dir: &Path, clock: Clock) -> anyhow::Result<String> {
    let offices = offices(dir, today(clock))?;
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let url = format!("http://{}/", listener.local_addr()?);
    tokio::spawn(async move {
        if let Err(error) = backoffice::serve(listener, offices).await {
            tracing::error!(%error, "the demo's back offices stopped");
        }
    });
    Ok(url)
}

async fn start_metrics(port: Option<u16>, hall: &TownHall) -> anyhow::Result<()> {
    let Some(port) = port else { return Ok(()) };
    let (listener, address) = metrics::listen(port)
        .await
        .with_context(|| format!("port {port} is taken; choose another with METRICS_PORT="))?;
    println!("Metrics are on http://{address}/metrics");
    let (metrics, db) = (hall.metrics().clone(), hall.db().clone());
    tokio::spawn(async move {
        if let Err(error) = metrics::serve(listener, metrics, db).await {
            tracing::error!(%error, "the metrics stopped");
        }
    });
    Ok(())
}

fn cookie_mode(public_url: Option<&str>) -> CookieMode {
    let mode = CookieMode::of(public_url.unwrap_or("http://"));
    if mode == CookieMode::PlainHttp {
        tracing::warn!(
            "plain http: the session's cookie goes without Secure and the __Host- prefix; \
             set PUBLIC_URL=https://… in production"
        );
    }
    mode
}

fn greet(municipality: &Municipality, address: SocketAddr) {
    let name = municipality
        .languages
        .first()
        .map(|lang| municipality.name.get(*lang).text);
    println!(
        "{} is open on http://{address}/",
        name.unwrap_or("The window")
    );
}
