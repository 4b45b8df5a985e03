//! The addresses a citizen is told at: added, and what is done with one of them.

use app::{
    model::contact_point::{ContactKind, PointAct},
    notice::Notice,
    portal::AppError,
    routes::Route,
};
use axum::{
    extract::{Extension, Path, State},
    response::Response,
};
use uuid::Uuid;

use super::{Fields, citizen, done, field, refused, typing, unknown_act};
use crate::{identity::Caller, router::InLang, site::Site};

pub async fn add(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let who = match typing(&site, &caller, lang, &Route::Channels, &fields) {
        Ok(who) => who,
        Err(response) => return response,
    };
    let added = match ContactKind::parse(field(&fields, "tipo")) {
        Some(kind) => {
            let text = field(&fields, kind.field());
            site.portal.add_contact_point(&who, kind, text, lang).await
        }
        None => Err(unknown_act()),
    };
    match added {
        Ok(()) => done(&Route::Channels, lang, Notice::CodeSent),
        Err(error) => refused(&site, lang, Route::Channels, caller, fields, error).await,
    }
}

pub async fn change(
    State(site): State<Site>,
    InLang(lang): InLang,
    Path((_, id)): Path<(String, String)>,
    Extension(caller): Extension<Caller>,
    mut fields: Fields,
) -> Response {
    // The page asks which of its forms came back.
    fields.0.push(("punto".into(), id.clone()));
    let who = match field(&fields, "codigo") {
        "" => citizen(&caller, lang, &Route::Channels),
        _ => typing(&site, &caller, lang, &Route::Channels, &fields),
    };
    let who = match who {
        Ok(who) => who,
        Err(response) => return response,
    };
    let acted = match field(&fields, "acto") {
        "confirmar" => Some((
            PointAct::Prove(field(&fields, "codigo")),
            Notice::ContactProved,
        )),
        "enviar" => Some((PointAct::SendCode, Notice::CodeSent)),
        "preferir" => Some((PointAct::Prefer, Notice::ChannelsSaved)),
        "quitar" => Some((PointAct::Remove, Notice::ContactRemoved)),
        _ => None,
    };
    let outcome = match (acted, Uuid::parse_str(&id)) {
        (Some((act, notice)), Ok(id)) => site
            .portal
            .change_contact_point(&who, id, act, lang)
            .await
            .map(|()| notice),
        _ => Err(AppError::NotFound),
    };
    match outcome {
        Ok(notice) => done(&Route::Channels, lang, notice),
        Err(error) => refused(&site, lang, Route::Channels, caller, fields, error).await,
    }
}
