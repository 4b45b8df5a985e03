//! For whoever watches the process: is it alive, and can it serve? Outside of the languages,
//! without cookies, and never kept by anyone on the way.

use std::time::Duration;

use axum::{
    Json, Router,
    extract::State,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
    routing::get,
};
use serde_json::{Value, json};

use crate::db::Db;

/// The names that probes are set up with by default.
pub const ALIVE: &str = "/healthz";
pub const READY: &str = "/readyz";

/// A database that takes longer serves nobody.
const AT_MOST: Duration = Duration::from_secs(2);

/// `/healthz`: 200 while the process answers. `/readyz`: 200 while its database does too, else
/// 503. Each a line of JSON.
pub fn router(db: Db) -> Router {
    Router::new()
        .route(
            ALIVE,
            get(async || told(StatusCode::OK, json!({ "alive": true }))),
        )
        .route(READY, get(ready))
        .with_state(db)
}

async fn ready(State(db): State<Db>) -> Response {
    let answered = tokio::time::timeout(AT_MOST, db.answers()).await;
    let ready = matches!(answered, Ok(Ok(())));
    if let Ok(Err(error)) = answered {
        tracing::error!(%error, "not ready: the database did not answer");
    } else if !ready {
        tracing::error!(limit = ?AT_MOST, "not ready: the database did not answer in time");
    }
    let (status, database) = if ready {
        (StatusCode::OK, "answers")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "silent")
    };
    // Without its folder a portal does not start.
    let answer = json!({ "ready": ready, "database": database, "folder": "read" });
    told(status, answer)
}

fn told(status: StatusCode, answer: Value) -> Response {
    const HEADERS: [(HeaderName, HeaderValue); 2] = [
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ),
    ];
    (status, HEADERS, Json(answer)).into_response()
}

#[cfg(test)]
mod tests {
    use axum::{
        body::{Body, to_bytes},
        http::Request,
    };
    use tower::ServiceExt as _;

    use super::*;

    async fn ask(db: &Db, path: &str) -> (StatusCode, String) {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let response = router(db.clone()).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        assert_eq!(parts.headers[header::CACHE_CONTROL], "no-store");
        assert_eq!(parts.headers[header::CONTENT_TYPE], "application/json");
        assert!(!parts.headers.contains_key(header::SET_COOKIE));
        let body = to_bytes(body, 1024).await.unwrap().to_vec();
        (parts.status, String::from_utf8(body).unwrap())
    }

    #[tokio::test]
    async fn without_its_database_it_lives_and_is_not_ready() {
        let dir = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", dir.path().join("a.db").display());
        let db = Db::open(&url).await.unwrap();
        let ready = r#"{"database":"answers","folder":"read","ready":true}"#;
        assert_eq!(ask(&db, READY).await, (StatusCode::OK, ready.into()));
        db.close().await;
        let silent = r#"{"database":"silent","folder":"read","ready":false}"#;
        let expected = (StatusCode::SERVICE_UNAVAILABLE, silent.into());
        assert_eq!(ask(&db, READY).await, expected);
        let alive = r#"{"alive":true}"#;
        assert_eq!(ask(&db, ALIVE).await, (StatusCode::OK, alive.into()));
    }
}
