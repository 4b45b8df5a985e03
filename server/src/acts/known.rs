//! What interests one, said and taken back; what was learned, forgotten.

use app::{notice::Notice, routes::Route};
use axum::{
    extract::{Extension, State},
    response::Response,
};

use super::{Fields, citizen, done, field, refused, unknown_act};
use crate::{identity::Caller, router::InLang, site::Site};

pub async fn interest(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let who = match citizen(&caller, lang, &Route::Data) {
        Ok(who) => who,
        Err(response) => return response,
    };
    let theme = field(&fields, "tema");
    let (said, notice) = match field(&fields, "acto") {
        "si" => (
            site.portal.declare_interest(&who, theme, true).await,
            Notice::InterestKept,
        ),
        "no" => (
            site.portal.declare_interest(&who, theme, false).await,
            Notice::InterestRemoved,
        ),
        _ => (Err(unknown_act()), Notice::InterestKept),
    };
    match said {
        Ok(()) => done(&Route::Data, lang, notice),
        Err(error) => refused(&site, lang, Route::Data, caller, fields, error).await,
    }
}

pub async fn forget(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let who = match citizen(&caller, lang, &Route::Data) {
        Ok(who) => who,
        Err(response) => return response,
    };
    match site.portal.forget(&who, field(&fields, "tema")).await {
        Ok(()) => done(&Route::Data, lang, Notice::Forgotten),
        Err(error) => refused(&site, lang, Route::Data, caller, fields, error).await,
    }
}
