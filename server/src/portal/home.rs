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

use super::{TownHall, enrolment, mandate, unavailable};
use crate::{
    db::{
        self, Writer,
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
    let mandates = match &citizen.acting_for {
        Some(_) => db::mandate::list(reader.exec(), citizen.id).await,
        None => Ok(vec![]),
    };
    reader.done();
    let mandates = mandate::told(hall, &mandates.map_err(&failed)?);
    let mut home = told(hall, citizen, rows);
    // Only those whose word the mandate has were asked.
    let mandate = mandates
        .iter()
        .find(|it| Some(&it.represented) == citizen.acting_for.as_ref());
    if let Some(mandate) = mandate {
        home.sources.retain(|it| mandate.reaches(&it.organisation));
    }
    let stale = |source: &SourceState| {
        source
            .as_of
            .is_none_or(|as_of| hall.now().duration_since(as_of) > FRESH_FOR)
    };
    if home.sources.iter().any(stale) {
        let (hall, acting) = (hall.clone(), citizen.acting());
        tokio::spawn(async move { ask_sources(&hall, acting).await });
    }
    Ok(home)
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

fn states(hall: &TownHall, answers: &[SourceAnswerRow]) -> Vec<SourceState> {
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

/// Asks every source about whom the citizen acts for, at once, and keeps what they answer. Ends
/// when the slowest answered or ran out of its time; the same is asked once at a time.
pub async fn ask_sources(hall: &TownHall, acting: Acting) {
    {
        let Ok(mut asking) = hall.0.asking.lock() else {
            return;
        };
        if !asking.insert(acting) {
            return;
        }
    }
    if let Err(error) = ask_and_keep(hall, acting).await {
        tracing::error!(%error, "the sources' answers were not kept");
    }
    if let Ok(mut asking) = hall.0.asking.lock() {
        asking.remove(&acting);
    }
}

/// By the document of the represented where the provider gave it; else by that of who acts,
/// whose answers tell of those they represent.
async fn ask_and_keep(hall: &TownHall, acting: Acting) -> sqlx::Result<()> {
    let mut reader = hall.0.db.reader().await?;
    let claimed = db::mandate::sealed_document(reader.exec(), acting).await?;
    let (acting, sealed) = match claimed {
        Some(sealed) => (acting, Some(sealed)),
        None => (
            Acting::for_oneself(acting.actor),
            db::session::sealed_document(reader.exec(), acting.actor).await?,
        ),
    };
    reader.done();
    let whose = acting.subject.as_bytes();
    let document = sealed.and_then(|sealed| hall.0.secret.open(&sealed, whose));
    let Some(document) = document.and_then(|text| Document::of_party(&text)) else {
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
        keep(hall, acting, &source, answer).await?;
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
            put(hall, &mut writer, acting, source, &answer).await?;
            // Whom the represented represent is not for who acts.
            if acting.subject == acting.actor {
                put_represented(hall, &mut writer, acting.actor, source, &answer).await?;
            }
        }
        Err(error) => {
            tracing::warn!(source, %error, "the source did not answer");
            db::projection::mark_failed(writer.exec(), acting, source, hall.now()).await?;
        }
    }
    writer.commit().await
}

async fn put(
    hall: &TownHall,
    writer: &mut Writer,
    acting: Acting,
    source: &str,
    answer: &SourceAnswer,
) -> sqlx::Result<()> {
    let (tasks, cases) = (&answer.tasks, &answer.cases);
    db::projection::replace(writer, acting, source, tasks, cases, hall.now()).await
}

/// Whom the source says the citizen acts for there, and what it expects of them. What it
/// answers by their own document, where the provider gave it, says more.
async fn put_represented(
    hall: &TownHall,
    writer: &mut Writer,
    actor: Uuid,
    source: &str,
    answer: &SourceAnswer,
) -> sqlx::Result<()> {
    let mut mandates = vec![];
    for (party, of_theirs) in &answer.represented {
        let subject = mandate::subject(hall, writer, party).await?;
        let acting = Acting { actor, subject };
        let claimed = db::mandate::sealed_document(writer.exec(), acting).await?;
        if claimed.is_none() {
            put(hall, writer, acting, source, of_theirs).await?;
        }
        mandates.push(db::mandate::Mandate {
            subject,
            sealed_document: None,
        });
    }
    db::mandate::replace(writer, actor, source, &mandates, hall.now()).await
}
