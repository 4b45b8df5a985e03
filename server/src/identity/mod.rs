//! Sign-in and sessions. To add a way in: a file here that proves a document, as `provider`
//! does, and `enter_proved` enters with it.

pub mod attempt;
pub mod cookie;
pub mod gpc;
mod http;
pub mod provider;
pub mod secret;
pub mod typed;

use app::model::citizen::{Citizen, SessionToken};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};

use crate::{router::InLang, site::Site};

/// Who is asking, found once per request.
#[derive(Debug, Clone, Default)]
pub struct Caller {
    pub token: Option<SessionToken>,
    pub citizen: Option<Citizen>,
}

/// Finds the caller by their cookie. Who cannot be looked up now is told so: taken for a
/// stranger, they would be asked to sign in, in vain.
pub async fn caller(
    State(site): State<Site>,
    InLang(lang): InLang,
    mut request: Request,
    next: Next,
) -> Response {
    let token = site.cookie.read(request.headers());
    let mut citizen = match &token {
        Some(token) => match site.portal.citizen(token).await {
            Ok(citizen) => citizen,
            Err(error) => return site.failed(lang, Caller::default(), &error),
        },
        None => None,
    };
    if gpc::is_on(request.headers())
        && let Some(citizen) = &mut citizen
    {
        citizen.leave_unprofiled();
    }
    request.extensions_mut().insert(Caller { token, citizen });
    next.run(request).await
}
