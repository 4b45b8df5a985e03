//! An objection to a use.

use app::{
    components::objection_form::{PURPOSE, REASONS},
    notice::Notice,
    routes::Route,
};
use axum::{
    extract::{Extension, State},
    response::Response,
};

use super::{Fields, done, field, refused, typing};
use crate::{identity::Caller, router::InLang, site::Site};

pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let who = match typing(&site, &caller, lang, &Route::Data, &fields) {
        Ok(who) => who,
        Err(response) => return response,
    };
    let (purpose, reasons) = (field(&fields, PURPOSE), field(&fields, REASONS));
    let objected = site.portal.object(&who, purpose, reasons, lang).await;
    match objected {
        Ok(it) if it.upheld == Some(true) => done(&Route::Data, lang, Notice::ObjectionUpheld),
        Ok(_) => done(&Route::Data, lang, Notice::ObjectionFiled),
        Err(error) => refused(&site, lang, Route::Data, caller, fields, error).await,
    }
}
