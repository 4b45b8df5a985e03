//! The demo's other administrations: they serve the hub contract from invented citizens.
//!
//! `/SOURCE/consultaActuacions?documentIdentificatiu=…` and its three siblings, for every
//! source. The same under `/slow/MS/SOURCE/…` and `/broken/HOW/SOURCE/…`, for tests: how a
//! source misbehaves is only a matter of the address it is asked at.

pub mod citizens;
mod contract;
mod fault;
pub mod records;

use std::{io, sync::Arc, time::Duration};

use axum::{
    Json, Router,
    extract::{Path, Query as Parameters, State},
    http::{HeaderMap, StatusCode, header::HOST},
    response::{Html, Response},
    routing::get,
    serve::ListenerExt,
};
use serde::Deserialize;
use serde_json::Value;
use tokio::net::TcpListener;

use crate::sources::hub::{Document, envelope::Query};
use citizens::DemoRecord;
use fault::Fault;

type Records = Arc<Vec<DemoRecord>>;

#[derive(Deserialize)]
struct Whom {
    #[serde(rename = "documentIdentificatiu")]
    document: String,
}

/// The contract for every source that any citizen has records at.
pub fn router(records: Records) -> Router {
    Router::new()
        .route("/{source}/{query}", get(ask))
        .route("/slow/{ms}/{source}/{query}", get(ask_slow))
        .route("/broken/{how}/{source}/{query}", get(ask_broken))
        .route("/sede/{source}/{*page}", get(page))
        .with_state(records)
}

/// Serves the back office until it fails.
///
/// # Errors
/// As accepting connections fails.
pub async fn serve(listener: TcpListener, records: Records) -> io::Result<()> {
    let listener = listener.tap_io(|tcp| {
        // Without it an answer may wait 40 ms for an acknowledgement, and is only slow.
        let _ = tcp.set_nodelay(true);
    });
    axum::serve(listener, router(records)).await
}

async fn ask(
    State(records): State<Records>,
    Path((source, query)): Path<(String, String)>,
    Parameters(whom): Parameters<Whom>,
    headers: HeaderMap,
) -> Result<Json<Value>, StatusCode> {
    answer(&records, &source, &query, &whom, &headers).map(Json)
}

async fn ask_slow(
    State(records): State<Records>,
    Path((ms, source, query)): Path<(u64, String, String)>,
    Parameters(whom): Parameters<Whom>,
    headers: HeaderMap,
) -> Result<Json<Value>, StatusCode> {
    tokio::time::sleep(Duration::from_millis(ms)).await;
    answer(&records, &source, &query, &whom, &headers).map(Json)
}

async fn ask_broken(
    State(records): State<Records>,
    Path((how, source, query)): Path<(Fault, String, String)>,
    Parameters(whom): Parameters<Whom>,
    headers: HeaderMap,
) -> Result<Response, StatusCode> {
    answer(&records, &source, &query, &whom, &headers).map(|answer| how.spoil(&answer))
}

/// Stands where another administration's own pages would.
async fn page(Path((source, _)): Path<(String, String)>) -> Html<String> {
    let name: String = source.chars().filter(char::is_ascii_alphanumeric).collect();
    Html(include_str!("page.html").replace("{source}", &name))
}

fn answer(
    records: &[DemoRecord],
    source: &str,
    query: &str,
    whom: &Whom,
    headers: &HeaderMap,
) -> Result<Value, StatusCode> {
    let query = Query::ALL.into_iter().find(|it| it.path() == query);
    let known = records
        .iter()
        .any(|record| record.sources.contains_key(source));
    let query = query.filter(|_| known).ok_or(StatusCode::NOT_FOUND)?;
    let document = Document::of_party(&whom.document);
    let at_source = records
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
    Ok(contract::answer(
        query,
        own.first().map(|(_, all)| *all),
        &represented,
        &site,
    ))
}
