//! Asking to be erased, and undoing it.

use app::{notice::Notice, portal::AppError, routes::Route};
use axum::{
    extract::{Extension, State},
    response::{IntoResponse, Redirect, Response},
};

use super::{citizen, done};
use crate::{identity::Caller, router::InLang, site::Site};

pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
) -> Response {
    let who = match citizen(&caller, lang, &Route::Erasure) {
        Ok(who) => who,
        Err(response) => return response,
    };
    match site.portal.erase(&who).await {
        Ok(_) => done(&Route::Data, lang, Notice::ErasureAsked),
        Err(error) => site.failed(lang, caller, &error),
    }
}

pub async fn undo(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
) -> Response {
    let who = match citizen(&caller, lang, &Route::Data) {
        Ok(who) => who,
        Err(response) => return response,
    };
    match site.portal.undo_erasure(&who).await {
        Ok(()) => done(&Route::Data, lang, Notice::ErasureUndone),
        // Pressed twice, or in another tab.
        Err(AppError::NotFound) => Redirect::to(&Route::Data.path(lang)).into_response(),
        Err(error) => site.failed(lang, caller, &error),
    }
}
