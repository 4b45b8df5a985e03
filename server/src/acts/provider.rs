//! Entering through the identity provider: there, back, and out. Plain links, for the provider's
//! own pages stand between them.

use std::sync::Arc;

use app::{
    model::{assurance::Assurance, citizen::SessionToken, lang::Lang},
    notice::Notice,
    portal::{Answer, AppError, SignInError},
    routes::Route,
};
use axum::{
    extract::{Extension, Query, State},
    http::{HeaderMap, HeaderValue, header},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{done, entered};
use crate::{
    identity::{Caller, attempt::Attempt, provider::Provider},
    router::InLang,
    site::Site,
};

#[derive(Deserialize)]
pub struct Wanted {
    volver: Option<String>,
    nivel: Option<String>,
}

pub async fn there(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    Extension(provider): Extension<Arc<Provider>>,
    Query(wanted): Query<Wanted>,
) -> Response {
    let now = site.portal.now();
    let attempt = Attempt::new(lang, wanted.volver.as_deref(), now, &site.chance);
    let needed = wanted.nivel.as_deref().and_then(Assurance::parse);
    match provider.way_in(&attempt, lang, needed).await {
        Ok(url) => {
            let kept = (header::SET_COOKIE, attempt.set(site.cookie));
            let once = (header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            ([kept, once], Redirect::to(url.as_str())).into_response()
        }
        Err(error) => site.failed(lang, caller, &AppError::SignIn(error)),
    }
}

/// What the provider says of an attempt (RFC 6749, 4.1.2).
#[derive(Deserialize)]
pub struct Said {
    #[serde(default)]
    state: String,
    code: Option<String>,
    error: Option<String>,
}

pub async fn back(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    Extension(provider): Extension<Arc<Provider>>,
    headers: HeaderMap,
    Query(said): Query<Said>,
) -> Response {
    let begun = Attempt::read(site.cookie, &headers, site.portal.now());
    let Some(attempt) = begun.filter(|it| it.state == said.state) else {
        return site.failed(lang, caller, &AppError::SignIn(SignInError::Stale));
    };
    let (lang, route) = attempt.page();
    // Whatever comes of it, this attempt has ended.
    let over = AppendHeaders([(header::SET_COOKIE, Attempt::clear(site.cookie))]);
    match enter(&site, &provider, &attempt, said).await {
        Ok(token) => {
            let entered = entered(&site, &caller, &headers, &token, &route, lang).await;
            (over, entered).into_response()
        }
        Err(error) => (over, site.failed(lang, caller, &error)).into_response(),
    }
}

async fn enter(
    site: &Site,
    provider: &Provider,
    attempt: &Attempt,
    said: Said,
) -> Answer<SessionToken> {
    let code = match (said.code, said.error.as_deref()) {
        (Some(code), None) => code,
        (_, Some("access_denied")) => return Err(AppError::SignIn(SignInError::Declined)),
        _ => return Err(AppError::SignIn(SignInError::Unproved)),
    };
    let proved = provider.prove(attempt, code).await;
    let identity = proved.map_err(AppError::SignIn)?;
    site.portal.enter_proved(&identity).await
}

#[derive(Deserialize)]
pub struct Left {
    /// The language they left in.
    #[serde(default)]
    state: String,
}

pub async fn left(InLang(lang): InLang, Query(left): Query<Left>) -> Response {
    let lang = Lang::from_tag(&left.state).unwrap_or(lang);
    done(&Route::Home, lang, Notice::SignedOut)
}
