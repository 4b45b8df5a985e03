//! What outlived its time: letting go of it now, seeing what would go, and what went.

use anyhow::{Context as _, ensure};
use jiff::{SignedDuration, Timestamp};

use crate::{
    cli,
    db::{
        self, Db,
        retention::{Due, Kept, RULES, Rule},
    },
    jobs::retention::{Gone, due, run},
    key, serve,
    world::Clock,
};

/// # Errors
/// When the folder, the database or the key are not to be had.
pub async fn retention(what: cli::Retention) -> anyhow::Result<()> {
    match what {
        cli::Retention::Run(args) if args.dry_run => show(&args).await,
        cli::Retention::Run(args) => let_go(&args).await,
        cli::Retention::Report { store } => report(&store).await,
    }
}

/// Changes nothing: the database is opened to be read.
async fn show(args: &cli::Run) -> anyhow::Result<()> {
    let (purposes, now) = said(args)?;
    let db = look(&args.store).await?;
    let all = due(&db, &purposes, now).await.context(NOT_OURS)?;
    db.close().await;
    println!(
        "{:<14}{:>9}  {:<22}{:<12}why",
        "rule", "rows", "oldest", "kept"
    );
    for (rule, Due { rows, oldest }) in all {
        let oldest = oldest.map_or("–".to_owned(), |at| at.to_string());
        let kept = rule.kept(&purposes).map(told).unwrap_or_default();
        let Rule { name, why, .. } = rule;
        println!("{name:<14}{rows:>9}  {oldest:<22}{kept:<12}{why}");
    }
    println!("Nothing was changed");
    Ok(())
}

async fn let_go(args: &cli::Run) -> anyhow::Result<()> {
    let (purposes, now) = said(args)?;
    let secret = key::known(&args.key, &args.store)?;
    let there = Db::file(&args.store.database_url)?.is_none_or(|file| file.exists());
    ensure!(there, "there is no database; name yours with DATABASE_URL=");
    let db = serve::open(&args.store.database_url).await?;
    let gone: Gone = run(&db, &secret, &purposes, now).await?;
    db.close().await;
    println!("{:<14}{:>9}", "rule", "rows");
    for (rule, rows) in gone {
        println!("{rule:<14}{rows:>9}");
    }
    Ok(())
}

/// The last runs together, and by rule.
async fn report(store: &cli::Store) -> anyhow::Result<()> {
    const SHOWN: i64 = 10;
    let db = look(store).await?;
    let mut reader = db.reader().await?;
    let runs = db::retention::runs(reader.exec(), SHOWN)
        .await
        .context(NOT_OURS)?;
    let now = Clock::System.now();
    let totals = db::retention::report(reader.exec(), now).await?;
    reader.done();
    db.close().await;
    println!("{:<24}{:>9}", "run", "rows");
    for (at, rows) in runs {
        println!("{at:<24}{rows:>9}");
    }
    println!(
        "\n{:<14}{:>9}{:>9}{:>9}  {:<28}why",
        "rule", "last run", "24 h", "90 days", "kept"
    );
    for Rule {
        name, kept, why, ..
    } in &RULES
    {
        let total = totals.iter().find(|total| total.rule == *name);
        let [last, day, all] = total.map_or([0; 3], |it| [it.last, it.day, it.all]);
        let kept = match kept {
            Kept::For(time) => told(*time),
            Kept::Purpose(id) => format!("as purpose {id} says"),
        };
        println!("{name:<14}{last:>9}{day:>9}{all:>9}  {kept:<28}{why}");
    }
    Ok(())
}

const NOT_OURS: &str = "the database cannot be read, or no portal brought it up to date yet";

async fn look(store: &cli::Store) -> anyhow::Result<Db> {
    Db::look(&store.database_url)
        .await
        .context("the database cannot be opened")
}

/// The purposes of the folder, and the instant all is counted from.
fn said(args: &cli::Run) -> anyhow::Result<(Vec<app::model::municipality::Purpose>, Timestamp)> {
    let clock = args.clock.map_or(Clock::System, Clock::Fixed);
    let folder = serve::load(&args.municipality, serve::today(clock))?;
    Ok((folder.municipality.purposes, clock.now()))
}

fn told(kept: SignedDuration) -> String {
    match (kept.as_hours(), kept.as_mins()) {
        (0, minutes) => format!("{minutes} min"),
        (hours, _) if hours % 24 == 0 => format!("{} days", hours / 24),
        (hours, _) => format!("{hours} h"),
    }
}
