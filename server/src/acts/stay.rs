//! Keeping a session: like any request, this one was seen when it was asked who makes it.

use axum::{extract::Extension, http::StatusCode};

use crate::identity::Caller;

/// 403 where there is no session any more.
pub async fn post(Extension(caller): Extension<Caller>) -> StatusCode {
    match caller.citizen {
        Some(_) => StatusCode::NO_CONTENT,
        None => StatusCode::FORBIDDEN,
    }
}
