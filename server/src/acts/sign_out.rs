//! Leaving: the session ends on the server, and the browser forgets what it kept.

use app::{model::lang::Lang, notice::Notice, routes::Route};
use axum::{
    extract::{Extension, State},
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use reqwest::Url;

use super::{citizen, done};
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
    left(&site, &caller, lang, Notice::SignedOut).await
}

/// On every device where the citizen entered, this one too.
pub async fn everywhere(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
) -> Response {
    let who = match citizen(&caller, lang, &Route::Permissions) {
        Ok(who) => who,
        Err(response) => return response,
    };
    if let Err(error) = site.portal.leave_everywhere(&who).await {
        return site.failed(lang, caller.clone(), &error);
    }
    left(&site, &caller, lang, Notice::SignedOutEverywhere).await
}

async fn left(site: &Site, caller: &Caller, lang: Lang, notice: Notice) -> Response {
    let forget = (
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    let cookie = (header::SET_COOKIE, site.cookie.clear());
    let next = match way_out(site, caller, lang).await {
        Some(url) => Redirect::to(url.as_str()).into_response(),
        None => done(&Route::Home, lang, notice),
    };
    ([forget, cookie], next).into_response()
}

/// Who came from the identity provider leaves it too: on a shared machine the next person would
/// enter as them.
async fn way_out(site: &Site, caller: &Caller, lang: Lang) -> Option<Url> {
    let came_from_it = caller.citizen.as_ref()?.by_provider;
    let provider = site.provider.as_ref().filter(|_| came_from_it)?;
    provider.way_out(lang).await
}
