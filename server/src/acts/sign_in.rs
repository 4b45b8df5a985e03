//! Entering at the identity desk.

use app::{
    notice::{self, Notice},
    portal::AppError,
    routes::Route,
};
use axum::{
    extract::{Extension, State},
    http::header,
    response::{IntoResponse, Redirect, Response},
};

use super::{Fields, field, refused};
use crate::{identity::Caller, router::InLang, site::Site};

pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let chosen = field(&fields, "ciudadano");
    let entered = if chosen.is_empty() {
        Err(AppError::Invalid {
            fields: vec![("ciudadano", "error-choose-citizen")],
        })
    } else {
        site.portal.enter(chosen).await
    };
    let token = match entered {
        Ok(token) => token,
        Err(error) => return refused(&site, lang, Route::SignIn, caller, fields, error).await,
    };
    // A new id at each sign-in: the old session, if any, ends here.
    if let Some(old) = &caller.token {
        let _ = site.portal.leave(old).await;
    }
    // Only to a page of ours: an address from a form is hostile.
    let (lang, route) = Route::parse(field(&fields, "volver")).unwrap_or((lang, Route::Home));
    let to = format!(
        "{}?{}={}",
        route.path(lang),
        notice::PARAM,
        Notice::SignedIn.as_str()
    );
    (
        [(header::SET_COOKIE, site.cookie.set(&token))],
        Redirect::to(&to),
    )
        .into_response()
}
