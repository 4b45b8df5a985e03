//! A way to the identity provider and back: what is asked, kept meanwhile in the browser that
//! asked. Nothing of it is secret from its owner.

use std::time::Duration;

use app::{model::lang::Lang, routes::Route};
use axum::http::{HeaderMap, HeaderValue};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::cookie::{self, CookieMode};
use crate::world::Chance;

/// To find a certificate, a phone or a password.
const AT_MOST: Duration = Duration::from_mins(15);
const NAME: &str = "entrada";

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Comes back with the answer, which is to this attempt and no other.
    pub state: String,
    /// Stands in the ID token.
    pub nonce: String,
    /// Of the code: only who asked can use it (PKCE, RFC 7636).
    pub verifier: String,
    /// Where to return to: a page of ours.
    pub back: String,
    /// In seconds since 1970.
    began: i64,
}

impl Attempt {
    #[must_use]
    pub fn new(lang: Lang, back: Option<&str>, now: Timestamp, chance: &Chance) -> Self {
        let random = || hex::encode(chance.bytes::<32>());
        let back = back.filter(|path| Route::parse(path).is_some());
        Self {
            state: random(),
            nonce: random(),
            verifier: random(),
            back: back.map_or_else(|| Route::Home.path(lang), str::to_owned),
            began: now.as_second(),
        }
    }

    /// The page to return to, and its language.
    #[must_use]
    pub fn page(&self) -> (Lang, Route) {
        Route::parse(&self.back).unwrap_or((Lang::Es, Route::Home))
    }

    /// What the browser kept, if it is not too old.
    #[must_use]
    pub fn read(mode: CookieMode, headers: &HeaderMap, now: Timestamp) -> Option<Self> {
        let text = cookie::value(headers, &mode.named(NAME))?;
        let attempt: Self = serde_urlencoded::from_str(text).ok()?;
        let began = Timestamp::from_second(attempt.began).ok()?;
        let limit = SignedDuration::try_from(AT_MOST).ok()?;
        (now.duration_since(began) < limit).then_some(attempt)
    }

    #[must_use]
    pub fn set(&self, mode: CookieMode) -> HeaderValue {
        let text = serde_urlencoded::to_string(self).unwrap_or_default();
        let rest = format!("; Max-Age={}", AT_MOST.as_secs());
        mode.header(&mode.named(NAME), &text, &rest)
    }

    #[must_use]
    pub fn clear(mode: CookieMode) -> HeaderValue {
        mode.header(&mode.named(NAME), "", "; Max-Age=0")
    }
}

#[cfg(test)]
mod tests {
    use axum::http::header;

    use super::*;

    const NOW: Timestamp = Timestamp::constant(1_780_304_400, 0);

    fn kept(attempt: &Attempt) -> HeaderMap {
        let set = attempt.set(CookieMode::Host);
        let pair = set.to_str().unwrap().split(';').next().unwrap();
        HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_str(pair).unwrap())])
    }

    #[test]
    fn a_browser_keeps_its_attempt_for_a_while() {
        let attempt = Attempt::new(Lang::Ca, Some("/ca/mis-permisos"), NOW, &Chance::System);
        let headers = kept(&attempt);
        let read = |after| Attempt::read(CookieMode::Host, &headers, NOW + after);
        assert_eq!(read(SignedDuration::from_mins(14)), Some(attempt.clone()));
        assert_eq!(read(SignedDuration::from_mins(15)), None);
        assert_eq!(attempt.page(), (Lang::Ca, Route::Permissions));
    }

    #[test]
    fn it_leads_back_to_our_pages_alone() {
        for hostile in [
            "https://elsewhere.example/",
            "//elsewhere.example",
            "/es/nada",
        ] {
            let attempt = Attempt::new(Lang::Gl, Some(hostile), NOW, &Chance::System);
            assert_eq!(attempt.page(), (Lang::Gl, Route::Home), "{hostile}");
        }
    }
}
