//! Acting for somebody, or for oneself again.

use app::{components::acting_banner::FIELD, notice::Notice, portal::AppError, routes::Route};
use axum::{
    extract::{Extension, State},
    http::HeaderMap,
    response::Response,
};

use super::{Fields, citizen, done, field, to_typed};
use crate::{
    identity::{Caller, typed::Typed},
    router::InLang,
    site::Site,
};

/// Ends at the home, where nothing is of the person before; or at what was typed for this one.
pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    headers: HeaderMap,
    fields: Fields,
) -> Response {
    if let Err(response) = citizen(&caller, lang, &Route::Acting) {
        return response;
    }
    let subject = match field(&fields, FIELD) {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| AppError::Mandate),
    };
    let changed = match (&caller.token, subject) {
        (Some(token), Ok(subject)) => site.portal.act_for(token, subject).await,
        (_, Err(error)) => Err(error),
        (None, _) => Err(AppError::Forbidden),
    };
    match changed {
        Ok(()) => {
            let token = caller.token.as_ref();
            let typed = token.and_then(|it| Typed::read(&site, &headers, it));
            let back = typed.and_then(|it| to_typed(&it, field(&fields, FIELD)));
            back.unwrap_or_else(|| done(&Route::Home, lang, Notice::Acting))
        }
        Err(error) => site.failed(lang, caller, &error),
    }
}
