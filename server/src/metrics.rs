//! What Prometheus asks for, on a port of its own that only this machine reaches. Counts and
//! durations; no label holds anything of a citizen's.

use std::{fs, net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
    routing::get,
};
use prometheus_client::{
    encoding::{EncodeLabelSet, text},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};
use tokio::net::TcpListener;

use crate::{db::Db, world::Clock};

/// In seconds: from a page out of memory to a reader who gives up.
const BUCKETS: [f64; 11] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0,
];

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    route: String,
    /// `2xx` to `5xx`.
    class: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OnRoute {
    route: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Asked {
    source: String,
    outcome: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ByRule {
    rule: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Pool {
    pool: &'static str,
    state: &'static str,
}

/// What the process counts of itself. Cheap to clone.
#[derive(Clone)]
pub struct Metrics(Arc<Counted>);

struct Counted {
    registry: Registry,
    requests: Family<Answered, Counter>,
    seconds: Family<OnRoute, Histogram, fn() -> Histogram>,
    sources: Family<Asked, Counter>,
    let_go: Family<ByRule, Counter>,
    connections: Family<Pool, Gauge>,
    memory: Gauge,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut counted = Counted {
            registry: Registry::default(),
            requests: Family::default(),
            seconds: Family::new_with_constructor(|| Histogram::new(BUCKETS)),
            sources: Family::default(),
            let_go: Family::default(),
            connections: Family::default(),
            memory: Gauge::default(),
        };
        counted.register();
        Self(Arc::new(counted))
    }
}

impl Counted {
    fn register(&mut self) {
        let start = Gauge::<i64>::default();
        start.set(Clock::System.now().as_second());
        let all = &mut self.registry;
        all.register(
            "ventanilla_requests",
            "Requests answered",
            self.requests.clone(),
        );
        all.register(
            "ventanilla_request_duration_seconds",
            "From a request's head to its answer's",
            self.seconds.clone(),
        );
        all.register(
            "ventanilla_source_answers",
            "Answers of other administrations",
            self.sources.clone(),
        );
        all.register(
            "ventanilla_retention_rows",
            "Rows that outlived their time and went",
            self.let_go.clone(),
        );
        all.register(
            "ventanilla_database_connections",
            "Open connections",
            self.connections.clone(),
        );
        all.register(
            "process_resident_memory_bytes",
            "Resident memory",
            self.memory.clone(),
        );
        all.register(
            "process_start_time_seconds",
            "Start, in seconds since 1970 UTC",
            start,
        );
    }
}

impl Metrics {
    /// Counts a request by the pattern of its address.
    pub fn answered(&self, route: &str, status: StatusCode, took: Duration) {
        let class = match status.as_u16() / 100 {
            1 => "1xx",
            2 => "2xx",
            3 => "3xx",
            4 => "4xx",
            _ => "5xx",
        };
        let route = route.to_owned();
        let on_route = OnRoute {
            route: route.clone(),
        };
        self.0
            .seconds
            .get_or_create(&on_route)
            .observe(took.as_secs_f64());
        let answered = Answered { route, class };
        self.0.requests.get_or_create(&answered).inc();
    }

    /// Counts an answer of a source, or that there was none; `outcome` is one of a few words.
    pub fn asked(&self, source: &str, outcome: &'static str) {
        let source = source.to_owned();
        let asked = Asked { source, outcome };
        self.0.sources.get_or_create(&asked).inc();
    }

    /// Counts what went by a rule of the retention.
    pub fn let_go(&self, rule: &'static str, rows: u64) {
        self.0.let_go.get_or_create(&ByRule { rule }).inc_by(rows);
    }

    /// All of it as `OpenMetrics` text, with the database and the memory as they are now.
    #[must_use]
    pub fn text(&self, db: &Db) -> String {
        for (pool, idle, in_use) in db.connections() {
            for (state, count) in [("idle", idle), ("in_use", in_use)] {
                let label = Pool { pool, state };
                self.0.connections.get_or_create(&label).set(count.into());
            }
        }
        if let Some(bytes) = resident_bytes() {
            self.0.memory.set(bytes);
        }
        let mut text = String::new();
        // Writing into a string does not fail.
        let _ = text::encode(&mut text, &self.0.registry);
        text
    }
}

/// As Linux tells it: `VmRSS:     51234 kB`.
fn resident_bytes() -> Option<i64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: i64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

/// Takes `port` of this machine alone, to answer on once [`serve`]d.
///
/// # Errors
/// When the port is taken.
pub async fn listen(port: u16) -> std::io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

/// Serves `/metrics` until the process ends.
///
/// # Errors
/// As accepting connections fails.
pub async fn serve(listener: TcpListener, metrics: Metrics, db: Db) -> std::io::Result<()> {
    let router = Router::new()
        .route("/metrics", get(answer))
        .with_state((metrics, db));
    axum::serve(listener, router).await
}

async fn answer(State((metrics, db)): State<(Metrics, Db)>) -> Response {
    let kind = [(header::CONTENT_TYPE, OPEN_METRICS)];
    (kind, metrics.text(&db)).into_response()
}
