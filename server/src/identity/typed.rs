//! What was typed into a form whose session had ended, until whoever typed it enters again: kept
//! by their own browser, sealed for them. Who enters there instead cannot read it.

use std::time::Duration;

use app::{
    components::acting_banner,
    model::citizen::{Citizen, SessionToken},
    visit::Form,
};
use axum::http::{HeaderMap, HeaderValue};
use base64ct::{Base64UrlUnpadded, Encoding as _};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{cookie, secret::Secret};
use crate::site::Site;

/// To enter again, with whatever comes between.
const AT_MOST: Duration = Duration::from_hours(1);
const NAME: &str = "escrito";
/// A browser keeps 4,096 bytes, the cookie's name and attributes among them.
const LONGEST: usize = 3_900;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// The address of the page with the form.
    pub page: String,
    pub values: Vec<(String, String)>,
    /// In seconds since 1970.
    at: i64,
}

impl Typed {
    #[must_use]
    pub fn new(page: String, values: Vec<(String, String)>, now: Timestamp) -> Self {
        let at = now.as_second();
        Self { page, values, at }
    }

    /// For whoever had this session; nothing where it is longer than a browser keeps.
    #[must_use]
    pub fn set(&self, site: &Site, token: &SessionToken) -> Option<HeaderValue> {
        let text = serde_json::to_string(self).ok()?;
        let sealed = site.secret.seal(&text, &owner(token), &site.chance);
        let text = Base64UrlUnpadded::encode_string(&sealed);
        let rest = format!("; Max-Age={}", AT_MOST.as_secs());
        let named = site.cookie.named(NAME);
        (text.len() <= LONGEST).then(|| site.cookie.header(&named, &text, &rest))
    }

    /// What the browser kept for whoever has this session.
    #[must_use]
    pub fn read(site: &Site, headers: &HeaderMap, token: &SessionToken) -> Option<Self> {
        let text = cookie::value(headers, &site.cookie.named(NAME))?;
        open(&site.secret, text, token, site.portal.now())
    }

    #[must_use]
    pub fn clear(site: &Site) -> HeaderValue {
        let named = site.cookie.named(NAME);
        site.cookie.header(&named, "", "; Max-Age=0")
    }

    /// Whom its form was made for, as a form says it.
    #[must_use]
    pub fn made_for(&self) -> &str {
        let mut values = self.values.iter();
        let made_for = values.find(|(name, _)| name == acting_banner::FIELD);
        made_for.map_or("", |(_, value)| value)
    }

    /// The form again, on its page, for whom it was made.
    #[must_use]
    pub fn into_form(self, page: &str, who: &Citizen) -> Option<Form> {
        let made_for = acting_banner::subject(who).unwrap_or_default();
        let same = self.page == page && self.made_for() == made_for;
        same.then_some(Form {
            values: self.values,
            errors: vec![],
        })
    }
}

fn open(secret: &Secret, text: &str, token: &SessionToken, now: Timestamp) -> Option<Typed> {
    let sealed = Base64UrlUnpadded::decode_vec(text).ok()?;
    let typed: Typed = serde_json::from_str(&secret.open(&sealed, &owner(token))?).ok()?;
    let limit = SignedDuration::try_from(AT_MOST).ok()?;
    let since = now.duration_since(Timestamp::from_second(typed.at).ok()?);
    (since < limit).then_some(typed)
}

/// Of no other use of the key.
fn owner(token: &SessionToken) -> Vec<u8> {
    [b"typed ", token.owner().as_bytes()].concat()
}
