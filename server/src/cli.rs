//! The program's arguments.

pub mod objection;

use std::{net::IpAddr, path::PathBuf};

use axum::http::HeaderName;
use clap::{Args, Parser, Subcommand};
use jiff::Timestamp;

use crate::{backoffice::switches::Switches, channels::Credentials, log::LogFormat};

/// A citizen's one window to the administrations: serve it, check a municipality's folder,
/// import and export a catalogue.
#[derive(Debug, Parser)]
#[command(name = "ventanilla", version, about, propagate_version = true)]
pub struct Cli {
    /// How the log on stderr is written.
    #[arg(
        long,
        env = "LOG_FORMAT",
        value_enum,
        global = true,
        default_value = "plain"
    )]
    pub log_format: LogFormat,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the portal of a municipality.
    Serve(Box<Serve>),
    /// Serve the hub contract of the demo's back offices, from its citizens.
    Backoffice(Backoffice),
    /// Check a municipality's folder; name file, line, what is wrong and what was expected.
    Check {
        /// The folder with municipality.toml.
        dir: PathBuf,
    },
    /// Bring data of others into the database.
    #[command(subcommand)]
    Import(Import),
    /// Copy the SQLite database to a new file, also while the portal serves; each citizen's access
    /// log says so.
    Backup {
        /// Must not be there yet.
        file: PathBuf,
        #[command(flatten)]
        store: Store,
        #[command(flatten)]
        key: Key,
    },
    /// Make a backup the database, once all of it was found fit.
    Restore {
        file: PathBuf,
        #[command(flatten)]
        store: Store,
        /// In the place of the database that is there; its portal must be stopped.
        #[arg(long)]
        replace: bool,
    },
    /// Prove what was written down.
    #[command(subcommand)]
    Audit(Audit),
    /// What outlived its time: the portal lets go of it every hour.
    #[command(subcommand)]
    Retention(Retention),
    /// Look after what citizens allow.
    #[command(subcommand)]
    Consent(Consent),
    /// Answer who objects to a use of their data (art. 21 GDPR).
    #[command(subcommand)]
    Objection(objection::Objection),
    /// Give what the portal holds to others.
    #[command(subcommand)]
    Export(Export),
    /// Check identifiers: reads lines `kind<TAB>value` from standard input, writes kind, value,
    /// verdict and canonical form, with tabs between.
    ///
    /// The kinds: `nif`, `dni`, `nie`, `cif`, `iban`, `iban_es`, `ine`, `phone`. The verdict: `valid`,
    /// `InvalidLength`, `InvalidFormat`, `InvalidChecksum` or `InvalidComponent`.
    Identifier,
}

#[derive(Debug, Args)]
pub struct Store {
    /// `sqlite:PATH` or `postgres://USER@HOST/NAME`.
    #[arg(
        long,
        env = "DATABASE_URL",
        default_value = "sqlite:data/ventanilla.db"
    )]
    pub database_url: String,
}

#[derive(Debug, Args)]
pub struct Key {
    /// Sixty-four hexadecimal digits; without it the key is kept beside the database.
    #[arg(long, env = "VENTANILLA_SECRET", hide_env_values = true)]
    pub secret: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Audit {
    /// Read every citizen's consent ledger and access log, and everyone's: whether each row is as
    /// it was written, and none is missing.
    ///
    /// Nothing is changed, and the portal may serve meanwhile. Each chain that does not hold is a
    /// line: the citizen's id, which chain, and where. Ends with 0 where all hold, else with 1.
    Verify {
        #[command(flatten)]
        store: Store,
        #[command(flatten)]
        key: Key,
    },
}

#[derive(Debug, Subcommand)]
pub enum Retention {
    /// Let go of it now, also while the portal serves; prints how many rows, by rule.
    Run(Run),
    /// Print the last runs, and how much went by each rule.
    Report {
        #[command(flatten)]
        store: Store,
    },
}

#[derive(Debug, Args)]
pub struct Run {
    /// Only print what would go, how many rows and the oldest of them; change nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// The municipality's folder, whose purposes say for how long.
    #[arg(long, env = "MUNICIPALITY")]
    pub municipality: PathBuf,
    #[command(flatten)]
    pub store: Store,
    #[command(flatten)]
    pub key: Key,
    /// As if it were this instant; for demonstrations and tests.
    #[arg(long, value_name = "INSTANT")]
    pub clock: Option<Timestamp>,
}

#[derive(Debug, Subcommand)]
pub enum Consent {
    /// Make what each citizen allows anew from the consent ledger, which alone counts.
    ///
    /// The portal may serve meanwhile. Each citizen whose states differed is a line with their id,
    /// and so is each whose ledger does not hold: those are left. Ends with 1 where a ledger does
    /// not hold.
    Rebuild {
        /// Change nothing; end with 1 where anything differs, too.
        #[arg(long)]
        check: bool,
        #[command(flatten)]
        store: Store,
        #[command(flatten)]
        key: Key,
    },
}

#[derive(Debug, Args)]
pub struct Serve {
    /// The municipality's folder.
    #[arg(long, env = "MUNICIPALITY", default_value = "server/demo")]
    pub municipality: PathBuf,
    #[command(flatten)]
    pub store: Store,
    /// Where to listen.
    #[arg(long, env = "HOST", default_value = "127.0.0.1")]
    pub host: IpAddr,
    #[arg(long, env = "PORT", default_value_t = 3000)]
    pub port: u16,
    /// A port of 127.0.0.1 that answers Prometheus at /metrics; without it there is none.
    #[arg(long, env = "METRICS_PORT", value_name = "PORT")]
    pub metrics_port: Option<u16>,
    /// How browsers reach the portal; https turns on Secure cookies and HSTS.
    #[arg(long, env = "PUBLIC_URL")]
    pub public_url: Option<String>,
    /// The header in which the proxy in front says who asked it, such as x-real-ip; whoever sends
    /// it themselves must not get through. Without it, who connects is who asks.
    #[arg(long, env = "CLIENT_HEADER", value_name = "HEADER")]
    pub client_header: Option<HeaderName>,
    /// The built site: pkg/ and assets.json.
    #[arg(long, env = "SITE", default_value = "target/site")]
    pub site: PathBuf,
    /// Start the demo's back offices too, on a port of their own.
    #[arg(long)]
    pub with_backoffice: bool,
    /// Where the folder's relative source addresses lead.
    #[arg(long, env = "BACKOFFICE_URL", default_value = "http://127.0.0.1:3100/")]
    pub backoffice_url: String,
    #[command(flatten)]
    pub key: Key,
    /// What the municipality's identity provider knows the portal by.
    #[arg(long, env = "SIGN_IN_SECRET", hide_env_values = true)]
    pub sign_in_secret: Option<String>,
    #[command(flatten)]
    pub credentials: Credentials,
    /// Seconds that requests under way have left once the process is told to stop; less than
    /// the ten after which Docker kills.
    #[arg(long, env = "STOP_WITHIN", value_name = "SECONDS", default_value_t = 8)]
    pub stop_within: u64,
    /// Stand still at this instant, such as 2026-06-01T09:00:00Z; for demonstrations and tests.
    #[arg(long, value_name = "INSTANT")]
    pub clock: Option<Timestamp>,
}

#[derive(Debug, Args)]
pub struct Backoffice {
    /// The municipality's folder, with citizens/.
    #[arg(long, env = "MUNICIPALITY", default_value = "server/demo")]
    pub municipality: PathBuf,
    #[arg(long, env = "BACKOFFICE_PORT", default_value_t = 3100)]
    pub port: u16,
    #[command(flatten)]
    pub switches: Switches,
    /// Stand still at this instant; for demonstrations and tests.
    #[arg(long, value_name = "INSTANT")]
    pub clock: Option<Timestamp>,
}

#[derive(Debug, Subcommand)]
pub enum Import {
    /// Procedures from CPSV-AP in JSON-LD, one JSON record per line, or Representa's two CSV
    /// files; they take the place of those imported before.
    Catalogue {
        #[arg(required = true, num_args = 1..=2)]
        files: Vec<PathBuf>,
        #[command(flatten)]
        store: Store,
    },
    /// Activities from the CSV that Madrid's open data publishes; they take the place of those
    /// imported before.
    Agenda {
        file: PathBuf,
        #[command(flatten)]
        store: Store,
    },
}

#[derive(Debug, Subcommand)]
pub enum Export {
    /// The folder's procedures and the imported ones, as CPSV-AP 3.2.0 in JSON-LD. The profile
    /// has one description: the easy and the legal text stay here.
    Catalogue {
        /// Where to write it; without it, on standard output.
        file: Option<PathBuf>,
        /// The municipality's folder.
        #[arg(long, env = "MUNICIPALITY", default_value = "server/demo")]
        municipality: PathBuf,
        /// The portal's address, with which those of the procedures begin.
        #[arg(long, env = "PUBLIC_URL", default_value = "http://127.0.0.1:3000")]
        public_url: String,
        #[command(flatten)]
        store: Store,
    },
}
