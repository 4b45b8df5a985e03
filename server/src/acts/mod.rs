//! What a citizen does: one plain form POST per file. Parse, one verb of the portal, then
//! 303; or the page again with 422, its errors and every typed value.

pub mod act_for;
pub mod calendar;
pub mod channels;
pub mod contact_points;
pub mod decide;
pub mod enrol;
pub mod erase;
pub mod hide;
pub mod known;
pub mod messages;
pub mod object;
pub mod open;
pub mod provider;
pub mod sign_in;
pub mod sign_out;
pub mod stay;

use app::{
    components::acting_banner,
    model::{
        citizen::{Citizen, SessionToken},
        lang::Lang,
    },
    notice::{self, Notice},
    portal::{Answer, AppError},
    routes::{self, Route},
    visit::Form,
};
use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    identity::{Caller, typed::Typed},
    render::Asked,
    site::Site,
};

/// The fields of a form, in order, as they were typed.
pub type Fields = axum::Form<Vec<(String, String)>>;

/// The first value of a field, trimmed.
fn field<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields
        .0
        .iter()
        .find(|(key, _)| key == name)
        .map_or("", |(_, value)| value.trim())
}

/// To `route`, where `notice` is said once.
fn done(route: &Route, lang: Lang, notice: Notice) -> Response {
    Redirect::to(&format!(
        "{}?{}={}",
        route.path(lang),
        notice::PARAM,
        notice.as_str()
    ))
    .into_response()
}

/// Into a page with a new session, or back to what was typed in the last. A new id at each
/// sign-in: the old one, if any, ends here.
async fn entered(
    site: &Site,
    caller: &Caller,
    headers: &HeaderMap,
    token: &SessionToken,
    route: &Route,
    lang: Lang,
) -> Response {
    if let Some(old) = &caller.token {
        let _ = site.portal.leave(old).await;
    }
    let back = match Typed::read(site, headers, token) {
        Some(typed) => to_typed(&typed, "")
            .unwrap_or_else(|| done(&Route::Acting, lang, Notice::TypedForOther)),
        None => done(route, lang, Notice::SignedIn),
    };
    let session = [(header::SET_COOKIE, site.cookie.set(token))];
    (session, back).into_response()
}

/// To the page with what was typed, where that was for whom one acts for now.
fn to_typed(typed: &Typed, subject: &str) -> Option<Response> {
    let (lang, route) = Route::parse(&typed.page)?;
    (typed.made_for() == subject).then(|| done(&route, lang, Notice::TypedAgain))
}

/// What a verb refused: the form's page again, or the error's own page.
async fn refused(
    site: &Site,
    lang: Lang,
    route: Route,
    caller: Caller,
    fields: Fields,
    error: AppError,
) -> Response {
    let errors = match error {
        AppError::Invalid { fields } => fields,
        AppError::NotFound => {
            return site.page(asked(lang, None, caller.citizen, None)).await;
        }
        // It leads back to the page, and can send again what was typed.
        error => {
            let form = Form {
                values: fields.0,
                errors: vec![],
            };
            let asked = asked(lang, Some(route), caller.citizen, Some(form));
            return site.failed_at(asked, &error);
        }
    };
    let form = Form {
        values: fields.0,
        errors,
    };
    site.page(asked(lang, Some(route), caller.citizen, Some(form)))
        .await
}

/// No button of ours says so.
fn unknown_act() -> AppError {
    AppError::Invalid {
        fields: vec![("acto", "error-choose-act")],
    }
}

/// That a form was made for whom the citizen acts for now.
fn made_for(who: &Citizen, fields: &Fields) -> Answer<()> {
    let now = acting_banner::subject(who).unwrap_or_default();
    if field(fields, acting_banner::FIELD) == now {
        return Ok(());
    }
    Err(AppError::OtherSubject)
}

fn asked(lang: Lang, route: Option<Route>, citizen: Option<Citizen>, form: Option<Form>) -> Asked {
    Asked {
        lang,
        route,
        query: String::new(),
        citizen,
        form,
    }
}

/// Whoever is signed in, or the way in. Whose session ended meanwhile hears that nothing was done.
#[expect(
    clippy::result_large_err,
    reason = "a response is what a handler answers"
)]
fn citizen(caller: &Caller, lang: Lang, back: &Route) -> Result<Citizen, Response> {
    caller.citizen.clone().ok_or_else(|| {
        let way_in = routes::way_in(lang, back);
        let ended = Notice::SessionEnded.as_str();
        let way_in = match caller.token {
            Some(_) => format!("{way_in}&{}={ended}", notice::PARAM),
            None => way_in,
        };
        Redirect::to(&way_in).into_response()
    })
}

/// The same for a form in which somebody typed: it waits for them to enter again.
#[expect(
    clippy::result_large_err,
    reason = "a response is what a handler answers"
)]
fn typing(
    site: &Site,
    caller: &Caller,
    lang: Lang,
    page: &Route,
    fields: &Fields,
) -> Result<Citizen, Response> {
    citizen(caller, lang, page).map_err(|way_in| {
        let Some(kept) = keep(site, caller, page.path(lang), fields) else {
            return way_in;
        };
        let waits = Notice::TypedWaits.as_str();
        let way_in = format!("{}&{}={waits}", routes::way_in(lang, page), notice::PARAM);
        ([(header::SET_COOKIE, kept)], Redirect::to(&way_in)).into_response()
    })
}

/// What was typed, until whoever typed it can send it.
fn keep(site: &Site, caller: &Caller, page: String, fields: &Fields) -> Option<HeaderValue> {
    let typed = Typed::new(page, fields.0.clone(), site.portal.now());
    typed.set(site, caller.token.as_ref()?)
}
