//! A yes or a no to a purpose.

use app::{
    model::{
        consent::{ConsentAct, ConsentEvent},
        lang::Lang,
    },
    notice::{self, Notice},
    routes::Route,
};
use axum::{
    extract::{Extension, State},
    response::{IntoResponse, Redirect, Response},
};

use super::{Fields, citizen, field, refused, unknown_act};
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
    let purpose = field(&fields, "finalidad");
    let decided = match field(&fields, "acto") {
        "si" => site.portal.decide(&who, purpose, true, lang).await,
        "no" => site.portal.decide(&who, purpose, false, lang).await,
        _ => Err(unknown_act()),
    };
    match decided {
        Ok(Some(event)) => kept(&event, lang),
        Ok(None) => Redirect::to(&Route::Permissions.path(lang)).into_response(),
        Err(error) => refused(&site, lang, Route::Permissions, caller, fields, error).await,
    }
}

/// Back, where what was done is said with its receipt.
fn kept(event: &ConsentEvent, lang: Lang) -> Response {
    let notice = match event.act {
        ConsentAct::Grant => Notice::Granted,
        ConsentAct::Refuse => Notice::Refused,
        ConsentAct::Withdraw | ConsentAct::Expire => Notice::Withdrawn,
    };
    let path = Route::Permissions.path(lang);
    let (param, word, seq) = (notice::PARAM, notice.as_str(), event.seq);
    Redirect::to(&format!("{path}?{param}={word}&{}={seq}", notice::RECEIPT)).into_response()
}
