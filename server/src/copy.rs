//! All that is kept of whoever entered, as a file to take away.

use app::{
    portal::Pieces,
    routes::{self, Route},
};
use axum::{
    body::{Body, Bytes},
    extract::{Extension, State},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use futures_util::stream;

use crate::{identity::Caller, router::InLang, site::Site};

pub async fn archive(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
) -> Response {
    let Some(citizen) = &caller.citizen else {
        return Redirect::to(&routes::way_in(lang, &Route::Data)).into_response();
    };
    let pieces = match site.portal.copy(citizen, lang).await {
        Ok(pieces) => pieces,
        Err(error) => return site.failed(lang, caller, &error),
    };
    let headers = [
        (header::CONTENT_TYPE, "application/zip"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"mis-datos.zip\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, body(pieces)).into_response()
}

/// Each piece is made when the one before was taken; what fails breaks off, and does not look
/// whole.
fn body(pieces: Box<dyn Pieces>) -> Body {
    Body::from_stream(stream::try_unfold(pieces, |mut pieces| async move {
        let piece = pieces.next().await?;
        Ok::<_, app::portal::AppError>(piece.map(|it| (Bytes::from(it), pieces)))
    }))
}
