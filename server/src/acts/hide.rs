//! Hiding a recommendation, and showing it again.

use app::{
    notice::{self, Notice},
    routes::Route,
};
use axum::{
    extract::{Extension, State},
    response::{IntoResponse, Redirect, Response},
};

use super::{Fields, citizen, done, field, refused};
use crate::{identity::Caller, router::InLang, site::Site};

pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let who = match citizen(&caller, lang, &Route::Home) {
        Ok(who) => who,
        Err(response) => return response,
    };
    let service = field(&fields, "servicio").to_owned();
    let hidden = field(&fields, "mostrar").is_empty();
    match site.portal.hide(&who, &service, hidden).await {
        Ok(()) if hidden => {
            // The banner that follows needs the service, to undo.
            let path = Route::Home.path(lang);
            let word = Notice::Hidden.as_str();
            let to = format!("{path}?{}={word}&servicio={service}", notice::PARAM);
            Redirect::to(&to).into_response()
        }
        Ok(()) => done(&Route::Home, lang, Notice::Shown),
        Err(error) => refused(&site, lang, Route::Home, caller, fields, error).await,
    }
}
