//! Opening a notification: written down here; the page then leads to its administration.

use app::{model::record_key::RecordKey, notice::Notice, portal::AppError, routes::Route};
use axum::{
    extract::{Extension, Path, State},
    response::Response,
};

use super::{Fields, citizen, done, refused};
use crate::{identity::Caller, router::InLang, site::Site};

pub async fn post(
    State(site): State<Site>,
    InLang(lang): InLang,
    Path((_, organisation, id)): Path<(String, String, String)>,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Response {
    let Some(key) = RecordKey::parse(&format!("{organisation}/{id}")) else {
        return site.failed(lang, caller, &AppError::NotFound);
    };
    let page = Route::Notification(key.clone());
    let who = match citizen(&caller, lang, &page) {
        Ok(who) => who,
        Err(response) => return response,
    };
    match site.portal.open_notification(&who, &key).await {
        Ok(()) => done(&page, lang, Notice::NotificationOpened),
        Err(error) => refused(&site, lang, page, caller, fields, error).await,
    }
}
