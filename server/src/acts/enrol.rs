//! Taking a place in a service, and giving it back.

use app::{
    components::enrolment_panel::TELEPHONE,
    model::{citizen::Citizen, lang::Lang},
    notice::Notice,
    portal::Answer,
    routes::Route,
};
use axum::{
    extract::{Extension, Path, State},
    response::Response,
};

use super::{Fields, citizen, done, field, made_for, refused};
use crate::{identity::Caller, router::InLang, site::Site};

pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Path((_, id)): Path<(String, String)>,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let who = match citizen(&caller, lang, &Route::Service(id.clone())) {
        Ok(who) => who,
        Err(response) => return response,
    };
    let enrolled = match made_for(&who, &fields) {
        Ok(()) => site
            .portal
            .enrol(&who, &id, field(&fields, TELEPHONE))
            .await
            .map(|_| ()),
        Err(error) => Err(error),
    };
    answer(&site, lang, id, caller, fields, enrolled, Notice::Enrolled).await
}

pub async fn cancel(
    State(site): State<Site>,
    InLang(lang): InLang,
    Path((_, id)): Path<(String, String)>,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let who: Citizen = match citizen(&caller, lang, &Route::Service(id.clone())) {
        Ok(who) => who,
        Err(response) => return response,
    };
    let cancelled = match made_for(&who, &fields) {
        Ok(()) => site.portal.cancel_enrolment(&who, &id).await,
        Err(error) => Err(error),
    };
    answer(
        &site,
        lang,
        id,
        caller,
        fields,
        cancelled,
        Notice::EnrolmentCancelled,
    )
    .await
}

async fn answer(
    site: &Site,
    lang: Lang,
    id: String,
    caller: Caller,
    fields: Fields,
    result: Answer<()>,
    notice: Notice,
) -> Response {
    match result {
        Ok(()) => done(&Route::Service(id), lang, notice),
        Err(error) => refused(site, lang, Route::Service(id), caller, fields, error).await,
    }
}
