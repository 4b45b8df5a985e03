//! Acting for somebody, or for oneself again.

use app::{components::acting_banner::FIELD, notice::Notice, portal::AppError, routes::Route};
use axum::{
    extract::{Extension, State},
    response::Response,
};

use super::{Fields, citizen, done, field};
use crate::{identity::Caller, router::InLang, site::Site};

/// Ends at the home: nothing there is of the person before.
pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
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
        Ok(()) => done(&Route::Home, lang, Notice::Acting),
        Err(error) => site.failed(lang, caller, &error),
    }
}
