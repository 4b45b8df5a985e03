//! The demo's other administrations: they serve the hub contract from invented citizens.
//!
//! `/SOURCE/consultaActuacions?documentIdentificatiu=…` and its three siblings, for every
//! source. How a source misbehaves is said by `switches`, for as long as it serves, or by the
//! address: `/slow/MS/SOURCE/…` and `/broken/HOW/SOURCE/…`, with the words of `fault`. What the
//! portal sends to people ends in the `mailbox`.

pub mod citizens;
mod contract;
pub mod fault;
pub mod mailbox;
mod oddity;
pub mod records;
pub mod switches;

use std::{collections::BTreeMap, io, sync::Arc, time::Duration};

use axum::{
    Router,
    extract::{Path, Query as Parameters, State},
    http::{HeaderMap, StatusCode, header::HOST},
    response::{Html, Response},
    routing::get,
    serve::ListenerExt,
};
use serde::Deserialize;
use tokio::net::TcpListener;

use crate::sources::hub::{Document, envelope::Query};
use citizens::DemoRecord;
use fault::{Fault, spoil};
use switches::Behaviour;

/// All back offices: what they know, and which of them misbehave.
#[derive(Debug, Clone, Default)]
pub struct Offices {
    pub records: Vec<DemoRecord>,
    pub behaviours: BTreeMap<String, Behaviour>,
}

#[derive(Deserialize)]
struct Whom {
    #[serde(rename = "documentIdentificatiu")]
    document: String,
}

/// One question: of whom, and to which host it was sent.
type Question = (Parameters<Whom>, HeaderMap);

/// The contract for every source that any citizen has records at.
pub fn router(offices: Offices) -> Router {
    Router::new()
        .route("/{source}/{query}", get(ask))
        .route("/slow/{ms}/{source}/{query}", get(ask_slow))
        .route("/broken/{how}/{source}/{query}", get(ask_broken))
        .route("/sede/{source}/{*page}", get(page))
        .with_state(Arc::new(offices))
        .merge(mailbox::router())
}

/// Serves the back offices until that fails.
///
/// # Errors
/// As accepting connections fails.
pub async fn serve(listener: TcpListener, offices: Offices) -> io::Result<()> {
    let listener = listener.tap_io(|tcp| {
        // Without it an answer may wait 40 ms for an acknowledgement, and is only slow.
        let _ = tcp.set_nodelay(true);
    });
    axum::serve(listener, router(offices)).await
}

async fn ask(
    State(offices): State<Arc<Offices>>,
    Path((source, query)): Path<(String, String)>,
    question: Question,
) -> Result<Response, StatusCode> {
    let behaviour = offices.behaviours.get(&source).cloned().unwrap_or_default();
    offices.answer(&source, &query, question, behaviour).await
}

async fn ask_slow(
    State(offices): State<Arc<Offices>>,
    Path((ms, source, query)): Path<(u64, String, String)>,
    question: Question,
) -> Result<Response, StatusCode> {
    let behaviour = Behaviour {
        delay: Duration::from_millis(ms),
        ..Behaviour::default()
    };
    offices.answer(&source, &query, question, behaviour).await
}

async fn ask_broken(
    State(offices): State<Arc<Offices>>,
    Path((how, source, query)): Path<(String, String, String)>,
    question: Question,
) -> Result<Response, StatusCode> {
    let fault: Fault = how.parse().map_err(|_| StatusCode::NOT_FOUND)?;
    let behaviour = Behaviour {
        faults: vec![fault],
        ..Behaviour::default()
    };
    offices.answer(&source, &query, question, behaviour).await
}

/// Stands where another administration's own pages would.
async fn page(Path((source, _)): Path<(String, String)>) -> Html<String> {
    let name: String = source.chars().filter(char::is_ascii_alphanumeric).collect();
    Html(include_str!("page.html").replace("{source}", &name))
}

impl Offices {
    /// Whether anybody has records at `source`.
    #[must_use]
    pub fn has(&self, source: &str) -> bool {
        self.records
            .iter()
            .any(|record| record.sources.contains_key(source))
    }

    async fn answer(
        &self,
        source: &str,
        query: &str,
        (Parameters(whom), headers): Question,
        Behaviour { delay, faults }: Behaviour,
    ) -> Result<Response, StatusCode> {
        let query = Query::ALL.into_iter().find(|it| it.path() == query);
        let query = query.filter(|_| self.has(source));
        let query = query.ok_or(StatusCode::NOT_FOUND)?;
        let document = Document::of_party(&whom.document);
        let at_source = self
            .records
            .iter()
            .filter_map(|record| Some((record, record.sources.get(source)?)));
        let (own, others): (Vec<_>, Vec<_>) =
            at_source.partition(|(record, _)| Some(&record.document) == document.as_ref());
        let gave = |all: &records::Records| all.mandates.iter().any(|it| it.to == whom.document);
        let represented: Vec<_> = others.into_iter().filter(|(_, all)| gave(all)).collect();
        let host = headers
            .get(HOST)
            .and_then(|host| host.to_str().ok())
            .unwrap_or("localhost");
        let site = format!("http://{host}/sede/{source}/");
        let own = own.first().map(|(_, all)| *all);
        let answer = contract::answer(query, own, &represented, &site);
        tokio::time::sleep(delay).await;
        Ok(spoil(query, answer, &faults).await)
    }
}
