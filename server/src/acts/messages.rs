//! Marking messages as read: one, or all there were when the page was made.

use app::{
    components::message_form::{ONE, UNTIL},
    model::message::Which,
    notice::Notice,
    routes::Route,
};
use axum::{
    extract::{Extension, State},
    response::Response,
};

use super::{Fields, citizen, done, field, made_for, refused, unknown_act};
use crate::{identity::Caller, router::InLang, site::Site};

pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let who = match citizen(&caller, lang, &Route::Messages) {
        Ok(who) => who,
        Err(response) => return response,
    };
    let id = |name| field(&fields, name).parse().ok();
    let which = id(ONE).map(Which::One);
    let which = which.or_else(|| id(UNTIL).map(Which::Until));
    let read = match (made_for(&who, &fields), which) {
        (Err(error), _) => Err(error),
        (_, None) => Err(unknown_act()),
        (_, Some(which)) => site.portal.mark_read(&who, which).await,
    };
    match read {
        Ok(()) => done(&Route::Messages, lang, Notice::MessagesRead),
        Err(error) => refused(&site, lang, Route::Messages, caller, fields, error).await,
    }
}
