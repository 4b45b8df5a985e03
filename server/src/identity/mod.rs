//! Sign-in and sessions. To add a way in, such as `OpenID` Connect: a file here that proves
//! a document, and a verb in `portal/entrance.rs` that enters with it.

pub mod cookie;
pub mod secret;

use app::model::citizen::{Citizen, SessionToken};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};

use crate::site::Site;

/// Who is asking, found once per request.
#[derive(Debug, Clone, Default)]
pub struct Caller {
    pub token: Option<SessionToken>,
    pub citizen: Option<Citizen>,
}

/// Finds the caller by their cookie; whatever it answers, the request goes on.
pub async fn caller(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    let token = site.cookie.read(request.headers());
    let citizen = match &token {
        // A database that does not answer is told by the page that needs it.
        Some(token) => site.portal.citizen(token).await.ok().flatten(),
        None => None,
    };
    request.extensions_mut().insert(Caller { token, citizen });
    next.run(request).await
}
