//! Sign-in and sessions. To add a way in: a file here that proves a document, as `provider`
//! does, and `enter_proved` enters with it.

pub mod attempt;
pub mod cookie;
mod http;
pub mod provider;
pub mod secret;

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
    let citizen = match &token {
        Some(token) => match site.portal.citizen(token).await {
            Ok(citizen) => citizen,
            Err(error) => return site.failed(lang, Caller::default(), &error),
        },
        None => None,
    };
    request.extensions_mut().insert(Caller { token, citizen });
    next.run(request).await
}
