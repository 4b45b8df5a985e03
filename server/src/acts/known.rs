//! What interests one, said and taken back; what was learned, forgotten.

use app::{model::known::Group, notice::Notice, routes::Route};
use axum::{
    extract::{Extension, State},
    response::Response,
};

use super::{Fields, citizen, done, field, refused, unknown_act};
use crate::{identity::Caller, router::InLang, site::Site};

fn interests() -> Route {
    Route::Held(Group::Interests.as_str().to_owned())
}

fn noted() -> Route {
    Route::Held(Group::Noted.as_str().to_owned())
}

pub async fn interest(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let who = match citizen(&caller, lang, &interests()) {
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
        Ok(()) => done(&interests(), lang, notice),
        Err(error) => refused(&site, lang, interests(), caller, fields, error).await,
    }
}

pub async fn forget(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let who = match citizen(&caller, lang, &noted()) {
        Ok(who) => who,
        Err(response) => return response,
    };
    match site.portal.forget(&who, field(&fields, "tema")).await {
        Ok(()) => done(&noted(), lang, Notice::Forgotten),
        Err(error) => refused(&site, lang, noted(), caller, fields, error).await,
    }
}
