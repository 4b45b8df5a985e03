//! Objections to uses of personal data, for whoever has to answer them.

use std::time::Duration;

use anyhow::{Context as _, anyhow, ensure};
use app::{
    model::{
        lang::Lang,
        objection::{self as model, Reasoned},
    },
    portal::{AppError, Portal as _},
};
use jiff::tz::TimeZone;

use crate::{
    cli::objection::{At, Decide, Objection},
    db::{self, Db},
    key,
    portal::{TownHall, objection},
    serve,
    world::{Chance, Clock},
};

/// # Errors
/// When the folder, the database or the key are not to be had, or there is no such objection.
pub async fn objection(what: Objection) -> anyhow::Result<()> {
    match what {
        Objection::List(at) => list(&at).await,
        Objection::Show { reference, by, at } => show(&reference, &by, &at).await,
        Objection::Decide(args) => decide(args).await,
    }
}

/// No more of anybody than it takes to know what is due.
async fn list(at: &At) -> anyhow::Result<()> {
    let hall = open(at).await?;
    let mut reader = hall.db().reader().await?;
    let waiting = db::objection::waiting(reader.exec()).await?;
    reader.done();
    println!(
        "{:<18}{:<34}{:<18}{:<12}answer by",
        "reference", "whose", "purpose", "made"
    );
    let zone = &hall.municipality().time_zone;
    for (citizen, objection) in &waiting {
        let whose = hall.secret().pseudonym(*citizen);
        let made = day(objection, zone).to_string(); // a date takes no width
        let by = objection.answer_by(zone);
        let late = if by < hall.today() { "  late" } else { "" };
        let model::Objection {
            number, purpose, ..
        } = objection;
        println!("{number:<18}{whose:<34}{purpose:<18}{made:<12}{by}{late}");
    }
    match waiting.len() {
        1 => println!("1 waits for an answer"),
        count => println!("{count} wait for an answer"),
    }
    hall.db().close().await;
    Ok(())
}

async fn show(reference: &str, by: &str, at: &At) -> anyhow::Result<()> {
    ensure!(!by.trim().is_empty(), "--by: who reads it?");
    let hall = open(at).await?;
    let read = objection::read(&hall, reference, by.trim()).await;
    hall.db().close().await;
    let objection = read.map_err(|error| told(&error, reference))?;
    let zone = &hall.municipality().time_zone;
    println!("reference  {}", objection.number);
    println!("purpose    {}", objection.purpose);
    println!("made       {}", day(&objection, zone));
    println!("answer by  {}", objection.answer_by(zone));
    let reasons = objection.reasons.as_deref().unwrap_or("none given");
    println!("reasons    {}", reasons.replace('\n', "\n           "));
    Ok(())
}

fn day(objection: &model::Objection, zone: &TimeZone) -> jiff::civil::Date {
    objection.at.to_zoned(zone.clone()).date()
}

async fn decide(args: Decide) -> anyhow::Result<()> {
    let hall = open(&args.at).await?;
    let first = hall.municipality().languages.first();
    let reasoned = Reasoned {
        by: args.by,
        why: args.reason,
        lang: args.lang.or(first.copied()).unwrap_or(Lang::Es),
    };
    let answered = objection::answer(&hall, &args.reference, args.upheld, reasoned).await;
    hall.db().close().await;
    let objection = answered.map_err(|error| told(&error, &args.reference))?;
    let outcome = if args.upheld {
        "upheld: the use ended for them, and what was derived for it is gone"
    } else {
        "rejected: the use goes on"
    };
    println!("{}: {outcome}; they were told", objection.number);
    Ok(())
}

fn told(error: &AppError, reference: &str) -> anyhow::Error {
    match error {
        AppError::NotFound => anyhow!("no objection {reference} waits for an answer"),
        AppError::Invalid { .. } => anyhow!(
            "--by and --reason: expected a text of {} characters at most",
            model::ANSWER_AT_MOST
        ),
        _ => anyhow!("the database did not answer"),
    }
}

/// The town hall without its sources: nobody is asked.
async fn open(at: &At) -> anyhow::Result<TownHall> {
    let clock = at.clock.map_or(Clock::System, Clock::Fixed);
    let folder = serve::load(&at.municipality, serve::today(clock))?;
    let secret = key::known(&at.key, &at.store)?;
    let there = Db::file(&at.store.database_url)?.is_none_or(|file| file.exists());
    ensure!(there, "there is no database; name yours with DATABASE_URL=");
    let db = serve::open(&at.store.database_url).await?;
    let chance = Chance::System;
    TownHall::open(folder, vec![], db, secret, clock, chance, Duration::ZERO)
        .await
        .context("the database cannot be read")
}
