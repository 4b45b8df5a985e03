//! What is refused before a page or an act hears of it, or breaks on the way, is said in words too.

use app::portal::AppError;
use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::Response,
};

use crate::{identity::Caller, router::InLang, site::Site};

/// Instead of an empty answer, or of one in a library's English. Islands go by the status.
pub async fn in_words(
    State(site): State<Site>,
    InLang(lang): InLang,
    request: Request,
    next: Next,
) -> Response {
    let island = request.uri().path().starts_with("/api/");
    let answer = next.run(request).await;
    let error = match answer.status() {
        StatusCode::NOT_FOUND => AppError::NotFound,
        StatusCode::TOO_MANY_REQUESTS => AppError::TooOften,
        status if status.is_server_error() => AppError::Unavailable,
        status if status.is_client_error() => AppError::Invalid { fields: vec![] },
        _ => return answer,
    };
    let kind = answer.headers().get(header::CONTENT_TYPE);
    let page = kind.is_some_and(|it| it.as_bytes().starts_with(b"text/html"));
    if island || page {
        return answer;
    }
    let mut told = site.failed(lang, Caller::default(), &error);
    *told.status_mut() = answer.status();
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = answer.headers().get(&name) {
            told.headers_mut().insert(name, value.clone());
        }
    }
    told
}
