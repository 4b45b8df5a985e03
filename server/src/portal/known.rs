//! What is known of a citizen, and what they say interests them. Always their own, also while they
//! act for somebody else.

use std::collections::BTreeMap;

use app::{
    model::{
        assurance::Assurance,
        citizen::{Acting, Citizen},
        consent::PERSONALISATION,
        known::{Cell, Habit, Kind, Known, Rows},
        paging,
        push::Subscription,
    },
    portal::{Answer, AppError},
};
use jiff::Timestamp;
use uuid::Uuid;

use super::{TownHall, consent, entrance::require, home, unavailable};
use crate::{
    db::{self, known::Table},
    engine::features::{Feature, Subject},
};

pub async fn known(hall: &TownHall, citizen: &Citizen) -> Answer<Known> {
    require(citizen, Assurance::Substantial)?;
    let failed = unavailable("known");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let holdings = db::known::holdings(reader.exec(), citizen.id)
        .await
        .map_err(&failed)?;
    let noted = db::journal::noted(reader.exec(), citizen.id)
        .await
        .map_err(&failed)?;
    let personalised = consent::allowed(hall, reader.exec(), citizen.id, PERSONALISATION)
        .await
        .map_err(&failed)?;
    let own = Acting::for_oneself(citizen.id);
    let rows = db::home::read(reader.exec(), own, personalised)
        .await
        .map_err(&failed)?;
    let interests = db::interest::list(reader.exec(), citizen.id)
        .await
        .map_err(&failed)?;
    reader.done();
    // Not while their browser says no, nor while they act for somebody else.
    let recommendations = if citizen.personalised {
        home::recommendations(hall, &rows)
    } else {
        vec![]
    };
    Ok(Known {
        personalised,
        holdings,
        noted,
        habits: habits(&rows.features),
        recommendations,
        interests,
    })
}

/// The counts of each theme together, in the order of their names.
fn habits(features: &[Feature]) -> Vec<Habit> {
    let mut habits: BTreeMap<&str, (i64, i64, Timestamp)> = BTreeMap::new();
    for feature in features {
        let (times, seconds, last) = habits.entry(feature.subject.theme()).or_default();
        match feature.subject {
            Subject::Read(_) => *seconds += feature.count,
            Subject::Opened(_) | Subject::Searched(_) => *times += feature.count,
        }
        *last = (*last).max(db::instant(feature.last_at));
    }
    let count = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
    let habit = |(theme, (times, seconds, last)): (&str, _)| Habit {
        theme: theme.to_owned(),
        times: count(times),
        minutes: count(seconds / 60),
        last,
    };
    habits.into_iter().map(habit).collect()
}

/// Some rows of one kind, and how many there are.
pub async fn held(hall: &TownHall, citizen: &Citizen, name: &str, page: usize) -> Answer<Rows> {
    require(citizen, Assurance::Substantial)?;
    let table = db::known::table(name).ok_or(AppError::NotFound)?;
    let failed = unavailable("held");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let count = db::known::count(reader.exec(), table, citizen.id)
        .await
        .map_err(&failed)?;
    let which = paging::range(page, count);
    let mut shown = db::known::page(reader.exec(), table, citizen.id, which)
        .await
        .map_err(&failed)?;
    reader.done();
    told(hall, citizen.id, table, &mut shown);
    shown.iter_mut().flatten().for_each(masked);
    Ok(Rows {
        kept: &table.kept,
        count,
        shown,
    })
}

/// The address of a browser is a secret: whoever looks on reads whose push service it is.
fn masked(cell: &mut Cell) {
    if let Cell::Text(text) = cell
        && let Some(subscription) = Subscription::parse(text)
    {
        *text = subscription.name();
    }
}

/// Sources under the organisations behind them, and what is sealed for the citizen as it was.
pub fn told(hall: &TownHall, citizen: Uuid, table: &Table, rows: &mut [Vec<Cell>]) {
    for row in rows {
        for (cell, column) in row.iter_mut().zip(table.kept.columns) {
            let Cell::Text(text) = cell else { continue };
            match column.kind {
                Kind::Source => *text = home::organisation(hall, text),
                Kind::Sealed => {
                    let sealed = hex::decode(&*text).unwrap_or_default();
                    let plain = hall.0.secret.open(&sealed, citizen.as_bytes());
                    *cell = plain.map_or(Cell::Nothing, Cell::Text);
                }
                _ => {}
            }
        }
    }
}

/// Keeps that a theme interests them, where they allow what it is used for; or takes it back.
pub async fn declare_interest(
    hall: &TownHall,
    citizen: &Citizen,
    theme: &str,
    on: bool,
) -> Answer<()> {
    let failed = unavailable("declare_interest");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    if !on {
        db::interest::take_back(writer.exec(), citizen.id, theme)
            .await
            .map_err(&failed)?;
        return writer.commit().await.map_err(&failed);
    }
    if hall.0.municipality.theme(theme).is_none() {
        return Err(invalid("error-unknown-theme"));
    }
    db::lock_citizen(&mut writer, citizen.id)
        .await
        .map_err(&failed)?;
    let allowed = consent::allowed(hall, writer.exec(), citizen.id, PERSONALISATION)
        .await
        .map_err(&failed)?;
    if !allowed {
        return Err(invalid("error-interest-consent"));
    }
    db::interest::declare(writer.exec(), citizen.id, theme, hall.0.clock.now())
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)
}

fn invalid(words: &'static str) -> AppError {
    AppError::Invalid {
        fields: vec![("intereses", words)],
    }
}

/// Lets go of what was noted and counted about a theme.
pub async fn forget(hall: &TownHall, citizen: &Citizen, theme: &str) -> Answer<()> {
    let failed = unavailable("forget");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    db::journal::forget(&mut writer, citizen.id, theme)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)
}
