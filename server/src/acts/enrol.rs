//! Taking a place in a service, keeping what was typed for later, and giving the place back.

use app::{
    components::{
        enrolment_form::{ACT, DISCARD, SAVE},
        enrolment_panel::TELEPHONE,
    },
    model::{citizen::Citizen, lang::Lang},
    notice::Notice,
    portal::{Answer, AppError},
    routes::Route,
};
use axum::{
    extract::{Extension, Path, State},
    http::header,
    response::{AppendHeaders, IntoResponse, Response},
};

use super::{Fields, citizen, done, field, keep, made_for, refused, typing, unknown_act};
use crate::{identity::Caller, router::InLang, site::Site};

pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Path((_, id)): Path<(String, String)>,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let page = Route::Service(id.clone());
    let who = match field(&fields, TELEPHONE) {
        "" => citizen(&caller, lang, &page),
        _ => typing(&site, &caller, lang, &page, &fields),
    };
    let who = match who {
        Ok(who) => who,
        Err(response) => return response,
    };
    let done = match made_for(&who, &fields) {
        Ok(()) => pressed(&site, &who, &id, &fields).await,
        Err(error) => Err(error),
    };
    // In another tab one acts for somebody else by now.
    let kept = match done {
        Err(AppError::OtherSubject) if !field(&fields, TELEPHONE).is_empty() => {
            keep(&site, &caller, page.path(lang), &fields)
        }
        _ => None,
    };
    let kept = AppendHeaders(kept.map(|it| (header::SET_COOKIE, it)));
    let answer = answer(&site, lang, id, caller, fields, done).await;
    (kept, answer).into_response()
}

/// Whichever of the form's buttons it was.
async fn pressed(site: &Site, who: &Citizen, id: &str, fields: &Fields) -> Answer<Notice> {
    let (portal, telephone) = (&site.portal, field(fields, TELEPHONE));
    match field(fields, ACT) {
        "" => {
            let enrolled = portal.enrol(who, id, telephone).await;
            // Who must first prove more leaves for that, and comes back to what they typed.
            if let (Err(AppError::Assurance(_)), false) = (&enrolled, telephone.is_empty()) {
                portal.save_draft(who, id, telephone).await?;
            }
            enrolled.map(|_| Notice::Enrolled)
        }
        SAVE => {
            let saved = portal.save_draft(who, id, telephone).await;
            saved.map(|()| Notice::DraftSaved)
        }
        DISCARD => {
            let discarded = portal.discard_draft(who, id).await;
            discarded.map(|()| Notice::DraftDiscarded)
        }
        _ => Err(unknown_act()),
    }
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
    let done = cancelled.map(|()| Notice::EnrolmentCancelled);
    answer(&site, lang, id, caller, fields, done).await
}

async fn answer(
    site: &Site,
    lang: Lang,
    id: String,
    caller: Caller,
    fields: Fields,
    result: Answer<Notice>,
) -> Response {
    match result {
        Ok(notice) => done(&Route::Service(id), lang, notice),
        Err(error) => refused(site, lang, Route::Service(id), caller, fields, error).await,
    }
}
