//! Granting or withdrawing a purpose.

use app::{model::consent::ConsentAct, notice::Notice, portal::AppError, routes::Route};
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
    let decided = match ConsentAct::parse(field(&fields, "acto")) {
        Some(act) => site
            .portal
            .decide(&who, field(&fields, "finalidad"), act, lang)
            .await
            .map(|()| act),
        None => Err(AppError::Invalid {
            fields: vec![("acto", "error-choose-act")],
        }),
    };
    match decided {
        Ok(ConsentAct::Grant) => done(&Route::Permissions, lang, Notice::Granted),
        Ok(ConsentAct::Withdraw) => done(&Route::Permissions, lang, Notice::Withdrawn),
        Err(error) => refused(&site, lang, Route::Permissions, caller, fields, error).await,
    }
}
