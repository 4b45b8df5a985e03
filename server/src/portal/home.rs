//! A citizen's home, and the sources behind it.

use std::collections::HashSet;

use app::{
    model::{
        citizen::{Acting, Citizen},
        home::{Home, SourceState},
        recommendation::Recommendation,
        task,
    },
    portal::{Answer, Portal},
};
use jiff::SignedDuration;
use uuid::Uuid;

use super::{TownHall, enrolment, unavailable};
use crate::{
    db::{
        self,
        home::{HomeRows, SourceAnswerRow},
    },
    engine::recommend::{self, Facts},
    sources::hub::{Document, Hub, SourceAnswer, SourceError, ask_all},
};

/// Answers older than this are asked for again, behind the page.
const FRESH_FOR: SignedDuration = SignedDuration::from_mins(5);

pub async fn home(hall: &TownHall, citizen: &Citizen) -> Answer<Home> {
    let failed = unavailable("home");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let rows = db::home::read(reader.exec(), citizen.acting(), citizen.personalised)
        .await
        .map_err(&failed)?;
    reader.done();
    let home = told(hall, citizen, rows);
    refresh(hall, citizen, &home.sources);
    Ok(home)
}

/// Asks again behind the page where an answer is old.
pub fn refresh(hall: &TownHall, citizen: &Citizen, sources: &[SourceState]) {
    let stale = |source: &SourceState| {
        source
            .as_of
            .is_none_or(|as_of| hall.now().duration_since(as_of) > FRESH_FOR)
    };
    if sources.iter().any(stale) {
        let (hall, id) = (hall.clone(), citizen.id);
        tokio::spawn(async move { ask_sources(&hall, id).await });
    }
}

fn told(hall: &TownHall, citizen: &Citizen, mut rows: HomeRows) -> Home {
    for task in &mut rows.tasks {
        task.organisation = organisation(hall, &task.organisation);
    }
    task::order(&mut rows.tasks);
    for case in &mut rows.cases {
        case.organisation = organisation(hall, &case.organisation);
    }
    let recommendations = if citizen.personalised {
        recommendations(hall, &rows)
    } else {
        vec![]
    };
    rows.cases.retain(|case| case.open);
    rows.enrolments
        .retain(|receipt| enrolment::is_current(hall, receipt));
    Home {
        tasks: rows.tasks,
        cases: rows.cases,
        enrolments: rows.enrolments,
        recommendations,
        sources: states(hall, &rows.answers),
    }
}

/// The organisation behind a source, or the source's own id once the folder forgot it.
pub fn organisation(hall: &TownHall, source: &str) -> String {
    let hub = hall.0.sources.iter().find(|hub| hub.config().id == source);
    hub.map_or(source, |hub| &hub.config().organisation)
        .to_owned()
}

fn recommendations(hall: &TownHall, rows: &HomeRows) -> Vec<Recommendation> {
    let mut excluded = rows.hidden.clone();
    let known = rows.cases.iter().filter_map(|case| {
        Some((
            hall.0.services.by_code(case.procedure_code())?,
            case.started,
            case.open,
        ))
    });
    let mut past = vec![];
    for (service, on, open) in known {
        if open {
            excluded.insert(service.id.clone());
        }
        // What one enrols in comes round again; a tax does not call for another.
        if service.enrolment.is_some() {
            past.push((service, on));
        }
    }
    let zone = &hall.0.municipality.time_zone;
    for receipt in &rows.enrolments {
        let Some(service) = hall.service(&receipt.service) else {
            continue;
        };
        if enrolment::is_current(hall, receipt) {
            excluded.insert(service.id.clone());
        }
        past.push((service, receipt.at.to_zoned(zone.clone()).date()));
    }
    let themes: HashSet<&str> = rows
        .features
        .iter()
        .map(|feature| feature.subject.theme())
        .chain(past.iter().map(|(service, _)| service.theme.as_str()))
        .collect();
    let candidates: Vec<_> = themes
        .iter()
        .flat_map(|theme| hall.0.services.of_theme(theme))
        .collect();
    recommend::recommend(&Facts {
        candidates: &candidates,
        features: &rows.features,
        past: &past,
        excluded: &excluded,
        today: hall.today(),
        now: hall.now().as_millisecond(),
    })
}

pub fn states(hall: &TownHall, answers: &[SourceAnswerRow]) -> Vec<SourceState> {
    let state = |hub: &Hub| {
        let answer = answers
            .iter()
            .find(|answer| answer.source == hub.config().id);
        SourceState {
            organisation: hub.config().organisation.clone(),
            as_of: answer
                .and_then(|answer| answer.answered_at)
                .map(db::instant),
            failed: answer.is_some_and(|answer| answer.failed),
        }
    };
    hall.0.sources.iter().map(state).collect()
}

/// Asks every source about a citizen, at once, and keeps what they answer. Ends when the
/// slowest answered or ran out of its time; one citizen is asked about once at a time.
pub async fn ask_sources(hall: &TownHall, citizen: Uuid) {
    {
        let Ok(mut asking) = hall.0.asking.lock() else {
            return;
        };
        if !asking.insert(citizen) {
            return;
        }
    }
    if let Err(error) = ask_and_keep(hall, citizen).await {
        tracing::error!(%error, "the sources' answers were not kept");
    }
    if let Ok(mut asking) = hall.0.asking.lock() {
        asking.remove(&citizen);
    }
}

async fn ask_and_keep(hall: &TownHall, citizen: Uuid) -> sqlx::Result<()> {
    let mut reader = hall.0.db.reader().await?;
    let sealed = db::session::sealed_document(reader.exec(), citizen).await?;
    reader.done();
    let document = sealed.and_then(|sealed| hall.0.secret.open(&sealed, citizen.as_bytes()));
    let Some(document) = document.and_then(|text| Document::parse(&text)) else {
        return Ok(());
    };
    let answers = ask_all(
        &hall.0.sources,
        &document,
        &hall.0.working_days,
        hall.today(),
    )
    .await;
    for (source, answer) in answers {
        keep(hall, Acting::for_oneself(citizen), &source, answer).await?;
    }
    Ok(())
}

async fn keep(
    hall: &TownHall,
    acting: Acting,
    source: &str,
    answer: Result<SourceAnswer, SourceError>,
) -> sqlx::Result<()> {
    let outcome = answer
        .as_ref()
        .map_or_else(SourceError::word, |_| "answered");
    hall.metrics().asked(source, outcome);
    let mut writer = hall.0.db.writer().await?;
    match answer {
        Ok(answer) => {
            for quirk in &answer.quirks {
                tracing::debug!(source, %quirk, "a quirk of the source");
            }
            let (tasks, cases) = (&answer.tasks, &answer.cases);
            db::projection::replace(&mut writer, acting, source, tasks, cases, hall.now()).await?;
            let (entries, lives) = (&answer.entries, &answer.lives);
            db::registry::replace(&mut writer, acting, source, entries, lives).await?;
        }
        Err(error) => {
            tracing::warn!(source, %error, "the source did not answer");
            db::projection::mark_failed(writer.exec(), acting, source, hall.now()).await?;
        }
    }
    writer.commit().await
}
