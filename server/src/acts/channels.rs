//! Through which channel reminders come.

use app::{notice::Notice, portal::AppError, routes::Route};
use axum::{
    extract::{Extension, State},
    response::Response,
};

use super::{Fields, citizen, done, field, refused};
use crate::{identity::Caller, router::InLang, site::Site};

pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let who = match citizen(&caller, lang, &Route::Permissions) {
        Ok(who) => who,
        Err(response) => return response,
    };
    let saved = match field(&fields, "correo") {
        "si" => site.portal.prefer_email_reminders(&who, true).await,
        "no" => site.portal.prefer_email_reminders(&who, false).await,
        _ => Err(AppError::Invalid {
            fields: vec![("correo", "error-choose-channel")],
        }),
    };
    match saved {
        Ok(()) => done(&Route::Permissions, lang, Notice::ChannelsSaved),
        Err(error) => refused(&site, lang, Route::Permissions, caller, fields, error).await,
    }
}
