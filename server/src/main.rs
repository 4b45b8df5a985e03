//! The program: arguments → configuration → database → router → serve.
//!
//! - `cli` names the arguments; `serve` wires a portal together from them
//! - `municipality` reads the folder, `sources` asks other administrations
//! - `portal` holds the verbs, `db` the SQL, `engine` what is computed
//! - `router` names the addresses, `acts` the forms, `render` the pages

use std::{io, process::ExitCode};

use clap::Parser as _;
use server::{
    audit, backup,
    cli::{Audit, Cli, Command, Consent},
    export, identifier, import, log, municipality, objection, rebuild, retention, serve,
    world::Clock,
};

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    log::start(cli.log_format);
    match run(cli.command).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Serve(args) => serve::serve(*args).await?,
        Command::Backoffice(args) => serve::serve_backoffice(args).await?,
        Command::Check { dir } => return Ok(check(&dir)),
        Command::Import(what) => import::import(what).await?,
        Command::Export(what) => export::export(what).await?,
        Command::Identifier => identifier::check(io::stdin().lock(), io::stdout().lock())?,
        Command::Backup { file, store, key } => backup::backup(&file, &store, &key).await?,
        Command::Audit(Audit::Verify { store, key }) => return audit::verify(&store, &key).await,
        Command::Retention(what) => retention::retention(what).await?,
        Command::Objection(what) => objection::objection(what).await?,
        Command::Consent(Consent::Rebuild { check, store, key }) => {
            return rebuild::consent(&store, &key, check).await;
        }
        Command::Restore {
            file,
            store,
            replace,
        } => backup::restore(&file, &store, replace).await?,
    }
    Ok(ExitCode::SUCCESS)
}

fn check(dir: &std::path::Path) -> ExitCode {
    let problems = municipality::check(dir, serve::today(Clock::System));
    for problem in &problems {
        println!("{problem}");
    }
    if problems.is_empty() {
        println!("{}: no problems found", dir.display());
        return ExitCode::SUCCESS;
    }
    match problems.len() {
        1 => eprintln!("1 problem"),
        count => eprintln!("{count} problems"),
    }
    ExitCode::FAILURE
}
