//! Notifications in browsers (RFC 8030): sealed for the one that reads them, and signed, so that its
//! push service takes them from us alone.

mod sealed;
mod vapid;

use std::time::Duration;

use app::model::push::{Push as How, Subscription};
use jiff::Timestamp;
use reqwest::{
    Client, StatusCode,
    header::{AUTHORIZATION, CONTENT_ENCODING, CONTENT_TYPE},
};
use serde::Serialize;
use uuid::Uuid;

use super::{Failure, Letter, answered};
use crate::{
    identity::secret::Secret,
    sources::hub::http_client,
    world::{Chance, Clock},
};
pub use vapid::Vapid;

/// A notification is no letter; the portal has the whole.
const TEXT_AT_MOST: usize = 1200;
/// No push service keeps anything for longer.
const SECONDS_AT_MOST: i64 = 28 * 24 * 3600;

pub struct Push {
    how: How,
    vapid: Vapid,
    http: Client,
    clock: Clock,
    chance: Chance,
    limit: Duration,
}

/// As `push-worker.js` reads it.
#[derive(Serialize)]
struct Notification<'a> {
    title: &'a str,
    body: &'a str,
    lang: &'a str,
    path: &'a str,
}

impl Push {
    /// # Errors
    /// When no client can be made.
    pub fn new(
        how: How,
        secret: &Secret,
        clock: Clock,
        chance: Chance,
        limit: Duration,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            how,
            vapid: Vapid::of(secret),
            http: http_client()?,
            clock,
            chance,
            limit,
        })
    }

    /// `until` is when the message is of no use any more. One that is sent twice takes the place
    /// of its first, as long as that waits for the browser.
    ///
    /// # Errors
    /// Why it did not arrive.
    pub async fn carry(&self, key: Uuid, letter: &Letter, until: Timestamp) -> Result<(), Failure> {
        let to = Subscription::parse(&letter.to).filter(|it| self.how.sends_to(&it.endpoint));
        let to = to.ok_or_else(|| Failure::Never("no push service".into()))?;
        let body = notification(letter).and_then(|it| sealed::seal(&it, &to, &self.chance));
        let body = body.ok_or_else(|| Failure::Never("too long".into()))?;
        let now = self.clock.now();
        let seconds = until.duration_since(now).as_secs();
        let signed = self
            .vapid
            .authorization(&to.endpoint, &self.how.contact, now);
        let answer = self
            .http
            .post(to.endpoint)
            .timeout(self.limit)
            .header("TTL", seconds.clamp(0, SECONDS_AT_MOST))
            .header("Topic", key.simple().to_string())
            .header(AUTHORIZATION, signed)
            .header(CONTENT_ENCODING, "aes128gcm")
            .header(CONTENT_TYPE, "application/octet-stream")
            .body(body)
            .send()
            .await;
        match answer.as_ref().map(reqwest::Response::status) {
            Ok(status @ (StatusCode::NOT_FOUND | StatusCode::GONE)) => {
                Err(Failure::Gone(format!("HTTP {}", status.as_u16())))
            }
            _ => answered(answer),
        }
    }
}

fn notification(letter: &Letter) -> Option<Vec<u8>> {
    let end = letter.text.floor_char_boundary(TEXT_AT_MOST);
    let notification = Notification {
        title: &letter.subject,
        body: &letter.text[..end],
        lang: &letter.lang,
        path: &letter.path,
    };
    serde_json::to_vec(&notification).ok()
}
