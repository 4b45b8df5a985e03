//! A citizen's home, out of what is kept of it.

use std::collections::HashSet;

use app::{
    model::{
        citizen::Citizen,
        home::{Home, SourceState},
        recommendation::Recommendation,
    },
    portal::{Answer, Portal},
};
use jiff::{SignedDuration, Timestamp};

use super::{TownHall, asking::ask_sources, enrolment, mandate, messages, pending, unavailable};
use crate::{
    db::{
        self, Exec,
        home::{HomeRows, SourceAnswerRow},
    },
    engine::recommend::{self, Facts},
    sources::hub::Hub,
};

/// Answers older than this are asked for again, behind the page.
const FRESH_FOR: SignedDuration = SignedDuration::from_mins(5);
/// Who failed is left in peace for this long, however often the page is seen.
const PAUSE: SignedDuration = SignedDuration::from_secs(30);

pub async fn home(hall: &TownHall, citizen: &Citizen) -> Answer<Home> {
    let failed = unavailable("home");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let mut rows = db::home::read(reader.exec(), citizen.acting(), citizen.personalised)
        .await
        .map_err(&failed)?;
    let sources = standing(hall, reader.exec(), citizen, &rows.answers)
        .await
        .map_err(&failed)?;
    let mut enrolments = vec![];
    for it in rows.enrolments {
        if enrolment::may_see(hall, reader.exec(), citizen, &it)
            .await
            .map_err(&failed)?
        {
            enrolments.push(it);
        }
    }
    rows.enrolments = enrolments;
    reader.done();
    Ok(told(hall, citizen, rows, sources))
}

/// How the sources stand with whom the citizen acts for; those whose answer is old are asked
/// again behind the page. Only those whose word the mandate has are asked at all.
pub async fn standing(
    hall: &TownHall,
    exec: Exec<'_>,
    citizen: &Citizen,
    answers: &[SourceAnswerRow],
) -> sqlx::Result<Vec<SourceState>> {
    let mandates = match &citizen.acting_for {
        Some(_) => mandate::told(hall, &db::mandate::list(exec, citizen.id).await?),
        None => vec![],
    };
    let mut mandates = mandates.iter();
    let mandate = mandates.find(|it| Some(&it.represented) == citizen.acting_for.as_ref());
    let reached = |organisation: &str| mandate.is_none_or(|it| it.reaches(organisation));
    let mut due = if citizen.objected {
        vec![]
    } else {
        due(hall, answers)
    };
    due.retain(|hub| reached(&hub.config().organisation));
    if !due.is_empty() {
        let (hall, acting) = (hall.clone(), citizen.acting());
        tokio::spawn(async move { ask_sources(&hall, acting, due).await });
    }
    let mut states = states(hall, answers, citizen.objected);
    states.retain(|it| reached(&it.organisation));
    Ok(states)
}

/// The sources to ask again.
fn due(hall: &TownHall, asked: &[SourceAnswerRow]) -> Vec<Hub> {
    let now = hall.now();
    let is_due = |hub: &&Hub| {
        let mut asked = asked.iter();
        let answer = asked.find(|answer| answer.source == hub.config().id);
        answer.is_none_or(|answer| rested(answer, now))
    };
    hall.0.sources.iter().filter(is_due).cloned().collect()
}

fn rested(answer: &SourceAnswerRow, now: Timestamp) -> bool {
    let since = now.duration_since(db::instant(answer.asked_at));
    since > if answer.failed { PAUSE } else { FRESH_FOR }
}

fn told(hall: &TownHall, citizen: &Citizen, mut rows: HomeRows, sources: Vec<SourceState>) -> Home {
    let tasks = pending::tasks(hall, citizen.acting(), &mut rows);
    for case in &mut rows.cases {
        case.organisation = organisation(hall, &case.organisation);
    }
    let recommendations = if citizen.personalised {
        recommendations(hall, &rows)
    } else {
        vec![]
    };
    messages::name_sources(hall, &mut rows.messages);
    rows.cases.retain(|case| case.open);
    rows.enrolments
        .retain(|receipt| enrolment::is_current(hall, receipt));
    Home {
        tasks,
        cases: rows.cases,
        enrolments: rows.enrolments,
        messages: rows.messages,
        recommendations,
        sources,
    }
}

/// The organisation behind a source, or the source's own id once the folder forgot it.
pub fn organisation(hall: &TownHall, source: &str) -> String {
    let hub = hall.0.sources.iter().find(|hub| hub.config().id == source);
    hub.map_or(source, |hub| &hub.config().organisation)
        .to_owned()
}

pub fn recommendations(hall: &TownHall, rows: &HomeRows) -> Vec<Recommendation> {
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
        if receipt.by.is_none() {
            past.push((service, receipt.at.to_zoned(zone.clone()).date()));
        }
    }
    let themes: HashSet<&str> = rows
        .features
        .iter()
        .map(|feature| feature.subject.theme())
        .chain(rows.interests.iter().map(String::as_str))
        .chain(past.iter().map(|(service, _)| service.theme.as_str()))
        .collect();
    let candidates: Vec<_> = themes
        .iter()
        .flat_map(|theme| hall.0.services.of_theme(theme))
        .collect();
    recommend::recommend(&Facts {
        candidates: &candidates,
        features: &rows.features,
        interests: &rows.interests,
        past: &past,
        excluded: &excluded,
        today: hall.today(),
        now: hall.now().as_millisecond(),
    })
}

fn states(hall: &TownHall, answers: &[SourceAnswerRow], unasked: bool) -> Vec<SourceState> {
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
            left_out: answer.is_some_and(|answer| answer.left_out),
            unasked,
        }
    };
    hall.0.sources.iter().map(state).collect()
}
