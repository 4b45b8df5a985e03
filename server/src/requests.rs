//! Every request leaves a line and a count, and nothing about who made it: no address of theirs, no
//! identifier, no query, no cookie.

use app::routes::Route;
use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, Method},
    middleware::Next,
    response::Response,
};
use tracing::Instrument as _;
use uuid::Uuid;

use crate::{
    health,
    metrics::Metrics,
    world::{Chance, Clock, Stopwatch},
};

/// Ties the lines of a request together, across the proxy in front too.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Counts and logs the request once it is answered, and tells its id in the answer.
pub async fn told(State(metrics): State<Metrics>, request: Request, next: Next) -> Response {
    let watch = Stopwatch::start();
    let (method, route, id) = (method(&request), route(&request), id(&request));
    let span = tracing::info_span!("request", %id);
    let mut response = next.run(request).instrument(span).await;
    let (status, took) = (response.status(), watch.elapsed());
    metrics.answered(&route, status, took);
    if route != health::ALIVE && route != health::READY {
        let ms = (took.as_secs_f64() * 10_000.0).round() / 10.0;
        let status = status.as_u16();
        tracing::info!(method, route, status, ms, %id, "answered");
    }
    if let Ok(id) = HeaderValue::from_str(&id.to_string()) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

/// The proxy's id where it is a UUID, in which nobody can hide a word; else one of ours.
fn id(request: &Request) -> Uuid {
    let given = request.headers().get(REQUEST_ID);
    given
        .and_then(|id| Uuid::try_parse_ascii(id.as_bytes()).ok())
        .unwrap_or_else(|| Chance::System.uuid(Clock::System.now()))
}

/// Anybody can invent a method; those without a name here are `other`.
fn method(request: &Request) -> &'static str {
    match *request.method() {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::HEAD => "HEAD",
        _ => "other",
    }
}

/// The pattern of the address: `/{lang}/tramites/{id}`; `none` where there is no such page.
fn route(request: &Request) -> String {
    let matched = request.extensions().get::<MatchedPath>();
    let path = request.uri().path();
    for folder in ["/pkg/", "/municipio/"] {
        if path.starts_with(folder) {
            return format!("{folder}{{file}}");
        }
    }
    match matched {
        Some(matched) => matched.as_str().to_owned(),
        None => page(path).unwrap_or_else(|| "none".into()),
    }
}

/// Pages are found by [`Route`], not by the router: behind the language stands the name of
/// the page, and any further part says which one.
fn page(path: &str) -> Option<String> {
    Route::parse(path)?;
    let mut parts = path.split('/').skip(2);
    let name = parts.next()?;
    Some(parts.fold(format!("/{{lang}}/{name}"), |page, _| page + "/{id}"))
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    #[test]
    fn a_pattern_names_no_one() {
        for (path, pattern) in [
            ("/es/?q=Marta", "/{lang}/"),
            ("/ca/tramites?q=desahucio", "/{lang}/tramites"),
            ("/eu/tramites/natacion-verano", "/{lang}/tramites/{id}"),
            ("/es/marta-soler", "none"),
            ("/es/tramites/Marta%20Soler", "none"),
            ("/00000000T", "none"),
            ("/calendario/0a1b2c3d.ics", "none"),
            ("/pkg/client.0a1b2c3d.wasm", "/pkg/{file}"),
            ("/municipio/theme.0a1b2c3d.css", "/municipio/{file}"),
        ] {
            let request = Request::get(path).body(Body::empty()).unwrap();
            assert_eq!(route(&request), pattern, "{path}");
        }
    }

    #[test]
    fn only_a_uuid_is_taken_for_an_id() {
        let known = "01976f3e-7c1a-7000-8000-0123456789ab";
        for (given, kept) in [(known, true), ("00000000T", false), ("Marta", false)] {
            let request = Request::get("/").header(REQUEST_ID, given);
            let id = id(&request.body(Body::empty()).unwrap()).to_string();
            assert_eq!(id == given, kept, "{given}");
        }
    }

    #[test]
    fn an_invented_method_is_not_repeated() {
        let request = Request::builder().method("MARTA").uri("/");
        assert_eq!(method(&request.body(Body::empty()).unwrap()), "other");
    }
}
