//! The floors, as a process of their own: the home page's main part by a bare handler that asks
//! the same queries and writes into a string, with the rest of the page ready, and the same bytes without any question.

use std::{
    collections::{HashMap, HashSet},
    fs,
    path::Path,
    sync::Arc,
};

use anyhow::Context as _;
use app::model::{
    citizen::Acting,
    home::{Home, SourceState},
    municipality::Municipality,
    recommendation::Recommendation,
    service::PublicService,
    task,
    working_days::WorkingDays,
};
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse, Response},
    routing::get,
    serve::ListenerExt as _,
};
use server::{
    db::{self, Db, home::SourceAnswerRow, session::Session},
    engine::{
        features::Feature,
        recommend::{Facts, recommend},
    },
    identity::{cookie::CookieMode, secret::token_hash},
    municipality::Folder,
};
use tokio::net::TcpListener;

use super::page;
use crate::{day, now};

pub const BARE: &str = "/es/";
pub const STATIC: &str = "/static";

/// What the bare handler writes from.
pub struct Town {
    pub municipality: Municipality,
    pub working_days: WorkingDays,
    /// Every procedure by its id, and those with a code by that.
    pub services: HashMap<String, Arc<PublicService>>,
    coded: HashMap<String, Arc<PublicService>>,
    themed: HashMap<String, Vec<Arc<PublicService>>>,
    /// What is above `main`, before and after the citizen's name.
    pub top: [String; 2],
    pub bottom: String,
    db: Db,
}

/// Serves both floors until the process is killed; `page` is the file the second one answers.
pub async fn serve(folder: Folder, url: &str, port: u16, page: &Path) -> anyhow::Result<()> {
    let db = server::serve::open(url).await?;
    let imported = db::catalogue::services(db.reader().await?.exec()).await?;
    let services: HashMap<_, _> = folder
        .services
        .into_iter()
        .chain(imported)
        .map(|it| (it.id.clone(), Arc::new(it)))
        .collect();
    let mut themed: HashMap<_, Vec<_>> = HashMap::new();
    for service in services.values() {
        themed
            .entry(service.theme.clone())
            .or_default()
            .push(service.clone());
    }
    let page = fs::read_to_string(page)?;
    let (top, bottom) = shared(&page).context("the page has a main part and a name above it")?;
    let town = Arc::new(Town {
        top,
        bottom,
        coded: services
            .values()
            .filter_map(|it| Some((it.code.clone()?, it.clone())))
            .collect(),
        themed,
        services,
        municipality: folder.municipality,
        working_days: folder.calendars.before("").clone(),
        db,
    });
    let page = Bytes::from(page);
    let router = Router::new()
        .route(BARE, get(home))
        .route(STATIC, get(move || std::future::ready(Html(page.clone()))))
        .with_state(town);
    let listener = TcpListener::bind(("127.0.0.1", port))
        .await?
        .tap_io(|stream| {
            let _ = stream.set_nodelay(true);
        });
    Ok(axum::serve(listener, router).await?)
}

/// What every citizen's page has around its main part, from the portal's own page.
fn shared(page: &str) -> Option<([String; 2], String)> {
    let (top, rest) = page.split_once("<main")?;
    let (_, bottom) = rest.split_once("</main>")?;
    let (before, rest) = top.split_once("<bdi>")?;
    let (_, after) = rest.split_once("</bdi>")?;
    Some((
        [format!("{before}<bdi>"), format!("</bdi>{after}")],
        bottom.to_owned(),
    ))
}

async fn home(State(town): State<Arc<Town>>, headers: HeaderMap) -> Response {
    match town.read(&headers).await {
        Ok(Some((session, home))) => Html(page::write(&town, &session, &home)).into_response(),
        Ok(None) => StatusCode::FORBIDDEN.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

impl Town {
    async fn read(&self, headers: &HeaderMap) -> sqlx::Result<Option<(Session, Home)>> {
        let Some(token) = CookieMode::PlainHttp.read(headers) else {
            return Ok(None);
        };
        let mut reader = self.db.reader().await?;
        let session = db::session::find(reader.exec(), &token_hash(&token.0)).await?;
        let Some(session) = session else {
            return Ok(None);
        };
        let acting = Acting::for_oneself(session.citizen_id);
        let personalised = session.personalised == Some(true);
        let rows = db::home::read(reader.exec(), acting, personalised).await?;
        reader.done();
        let mut home = Home {
            tasks: rows.tasks,
            cases: rows.cases,
            messages: rows.messages,
            enrolments: rows.enrolments,
            recommendations: vec![],
            sources: rows.answers.into_iter().map(source).collect(),
        };
        if personalised {
            home.recommendations = self.recommendations(&home, &rows.features, rows.hidden);
        }
        task::order(&mut home.tasks);
        home.cases.retain(|case| case.open);
        Ok(Some((session, home)))
    }

    fn recommendations(
        &self,
        home: &Home,
        features: &[Feature],
        mut excluded: HashSet<String>,
    ) -> Vec<Recommendation> {
        let mut past = vec![];
        for case in &home.cases {
            let Some(service) = self.coded.get(case.procedure_code()) else {
                continue;
            };
            if case.open {
                excluded.insert(service.id.clone());
            }
            if service.enrolment.is_some() {
                past.push((service.clone(), case.started));
            }
        }
        for receipt in &home.enrolments {
            let Some(service) = self.services.get(&receipt.service) else {
                continue;
            };
            excluded.insert(service.id.clone());
            past.push((service.clone(), day()));
        }
        let features_of = features.iter().map(|feature| feature.subject.theme());
        let cases_of = past.iter().map(|(service, _)| service.theme.as_str());
        let themes: HashSet<&str> = features_of.chain(cases_of).collect();
        let of_theme = |theme: &&str| self.themed.get(*theme);
        let candidates: Vec<_> = themes.iter().filter_map(of_theme).flatten().collect();
        recommend(&Facts {
            interests: &[],
            candidates: &candidates,
            features,
            past: &past,
            excluded: &excluded,
            today: day(),
            now: now().as_millisecond(),
        })
    }
}

fn source(answer: SourceAnswerRow) -> SourceState {
    SourceState {
        organisation: answer.source,
        as_of: answer.answered_at.map(db::instant),
        failed: answer.failed,
        left_out: answer.left_out,
        unasked: false,
    }
}
