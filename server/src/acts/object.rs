//! Objecting to a use, and taking that back.

use app::{
    components::{
        objection_form::{PURPOSE, REASONS},
        objection_list::NUMBER,
    },
    notice::Notice,
    portal::AppError,
    routes::Route,
};
use axum::{
    extract::{Extension, State},
    response::{IntoResponse, Redirect, Response},
};

use super::{Fields, citizen, done, field, refused, typing};
use crate::{identity::Caller, router::InLang, site::Site};

const PAGE: Route = Route::Objections;

pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let who = match typing(&site, &caller, lang, &PAGE, &fields) {
        Ok(who) => who,
        Err(response) => return response,
    };
    let (purpose, reasons) = (field(&fields, PURPOSE), field(&fields, REASONS));
    match site.portal.object(&who, purpose, reasons, lang).await {
        Ok(it) if it.answer.is_some() => done(&PAGE, lang, Notice::ObjectionUpheld),
        Ok(_) => done(&PAGE, lang, Notice::ObjectionFiled),
        Err(error) => refused(&site, lang, PAGE, caller, fields, error).await,
    }
}

pub async fn withdraw(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let who = match citizen(&caller, lang, &PAGE) {
        Ok(who) => who,
        Err(response) => return response,
    };
    let number = field(&fields, NUMBER);
    match site.portal.withdraw_objection(&who, number).await {
        Ok(()) => done(&PAGE, lang, Notice::ObjectionWithdrawn),
        // Pressed twice, or answered meanwhile.
        Err(AppError::NotFound) => Redirect::to(&PAGE.path(lang)).into_response(),
        Err(error) => site.failed(lang, caller, &error),
    }
}
