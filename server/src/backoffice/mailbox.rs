//! Where a demonstration's messages end: a gateway that takes them and shows the last ones.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    Router,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Response},
    routing::{get, post},
};

use crate::channels::Letter;

/// The page that shows them.
pub const PAGE: &str = "buzon";

const SHOWN: usize = 50;

#[derive(Clone)]
struct Received {
    key: String,
    channel: String,
    letter: Letter,
}

/// The last ones, the newest first; gone when the program ends.
type Mailbox = Arc<Mutex<VecDeque<Received>>>;

pub fn router() -> Router {
    Router::new()
        .route("/buzon", get(page))
        .route("/buzon/{channel}", post(take))
        .with_state(Mailbox::default())
}

async fn take(
    State(mailbox): State<Mailbox>,
    Path(channel): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let key = headers
        .get("Idempotency-Key")
        .and_then(|it| it.to_str().ok());
    let (Some(key), Ok(letter)) = (key, serde_json::from_slice::<Letter>(&body)) else {
        return StatusCode::BAD_REQUEST;
    };
    let mut all = mailbox.lock().unwrap_or_else(PoisonError::into_inner);
    // Twice is once.
    if !all.iter().any(|it| it.key == key) {
        all.push_front(Received {
            key: key.to_owned(),
            channel,
            letter,
        });
        all.truncate(SHOWN);
    }
    StatusCode::ACCEPTED
}

async fn page(State(mailbox): State<Mailbox>) -> Response {
    let all = mailbox
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    let list = if all.is_empty() {
        "<p>Todavía no se ha enviado nada.</p>".to_owned()
    } else {
        let items: String = all.iter().map(item).collect();
        format!("<ol>{items}</ol>")
    };
    let page = include_str!("mailbox.html").replace("{list}", &list);
    let policy = (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'unsafe-inline'",
    );
    let fresh = (header::CACHE_CONTROL, "no-store");
    ([policy, fresh], Html(page)).into_response()
}

fn item(
    Received {
        channel, letter, ..
    }: &Received,
) -> String {
    let channel = match channel.as_str() {
        "email" => "Correo electrónico",
        "phone" => "SMS",
        _ => "Carta",
    };
    let [to, subject, text, lang] =
        [&letter.to, &letter.subject, &letter.text, &letter.lang].map(|it| escaped(it));
    format!(
        "<li><h2>{channel} para {to}</h2><p lang=\"{lang}\"><b>{subject}</b></p>\
         <p lang=\"{lang}\">{text}</p></li>"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
