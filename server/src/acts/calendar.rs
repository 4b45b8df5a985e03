//! The address of one's calendar: made, made anew, taken back.

use app::{
    model::calendar::FeedSecret,
    notice::Notice,
    routes::{self, Route},
    visit::Form,
};
use axum::{
    extract::{Extension, State},
    http::{HeaderMap, header},
    response::Response,
};

use super::{Fields, asked, citizen, done, field, made_for, unknown_act};
use crate::{
    identity::{Caller, cookie::CookieMode},
    router::InLang,
    site::Site,
};

pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    headers: HeaderMap,
    fields: Fields,
) -> Response {
    let who = match citizen(&caller, lang, &Route::Calendar) {
        Ok(who) => who,
        Err(response) => return response,
    };
    let acted = match (made_for(&who, &fields), field(&fields, "acto")) {
        (Err(error), _) => Err(error),
        (_, "crear") => site.portal.make_calendar_feed(&who, lang).await.map(Some),
        (_, "quitar") => site.portal.revoke_calendar_feed(&who).await.map(|()| None),
        _ => Err(unknown_act()),
    };
    match acted {
        // Told once, so in the answer itself: an address to go to would have to carry it.
        Ok(Some(secret)) => {
            let address = address(&site, &headers, &secret);
            let form = Form {
                values: vec![("direccion".into(), address)],
                errors: vec![],
            };
            let page = asked(lang, Some(Route::Calendar), caller.citizen, Some(form));
            site.page(page).await
        }
        Ok(None) => done(&Route::Calendar, lang, Notice::CalendarRevoked),
        Err(error) => site.failed(lang, caller, &error),
    }
}

/// From `PUBLIC_URL` on; else as the browser called us.
fn address(site: &Site, headers: &HeaderMap, secret: &FeedSecret) -> String {
    let path = routes::calendar_feed(secret);
    if let Some(base) = &site.public_url {
        return base.trim_end_matches('/').to_owned() + &path;
    }
    let host = headers.get(header::HOST).and_then(|it| it.to_str().ok());
    let scheme = match site.cookie {
        CookieMode::Host => "https",
        CookieMode::PlainHttp => "http",
    };
    format!("{scheme}://{}{path}", host.unwrap_or_default())
}
