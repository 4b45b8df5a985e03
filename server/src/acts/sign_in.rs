//! Entering at the identity desk.

use app::{portal::AppError, routes::Route};
use axum::{
    extract::{Extension, State},
    http::HeaderMap,
    response::Response,
};

use super::{Fields, entered, field, refused};
use crate::{identity::Caller, router::InLang, site::Site};

pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    headers: HeaderMap,
    fields: Fields,
) -> Response {
    let chosen = field(&fields, "ciudadano");
    let token = if chosen.is_empty() {
        Err(AppError::Invalid {
            fields: vec![("ciudadano", "error-choose-citizen")],
        })
    } else {
        site.portal.enter(chosen).await
    };
    let token = match token {
        Ok(token) => token,
        Err(error) => return refused(&site, lang, Route::SignIn, caller, fields, error).await,
    };
    // Only to a page of ours: an address from a form is hostile.
    let (lang, route) = Route::parse(field(&fields, "volver")).unwrap_or((lang, Route::Home));
    entered(&site, &caller, &headers, &token, &route, lang).await
}
