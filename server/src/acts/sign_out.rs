//! Leaving: the session ends on the server, and the browser forgets what it kept.

use app::{notice::Notice, routes::Route};
use axum::{
    extract::{Extension, State},
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::done;
use crate::{identity::Caller, router::InLang, site::Site};

pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
) -> Response {
    if let Some(token) = &caller.token
        && let Err(error) = site.portal.leave(token).await
    {
        return site.failed(lang, caller.clone(), &error);
    }
    let forget = (
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    let cookie = (header::SET_COOKIE, site.cookie.clear());
    (
        [forget, cookie],
        done(&Route::Home, lang, Notice::SignedOut),
    )
        .into_response()
}
