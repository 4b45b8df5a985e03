//! Who sends, proved to a push service: RFC 8292.

use app::model::push::base64;
use jiff::{SignedDuration, Timestamp};
use p256::ecdsa::{Signature, SigningKey, signature::Signer as _};
use reqwest::Url;
use serde_json::json;

use crate::identity::secret::Secret;

/// Half of what is allowed: clocks differ.
const HOLDS: SignedDuration = SignedDuration::from_hours(12);

/// The municipality's key pair for all push services. It is made of the server's key, and goes with
/// it: with another, browsers would have to subscribe anew.
pub struct Vapid(SigningKey);

impl Vapid {
    /// # Panics
    /// Never: all but one in 2³² hashes are a key, and there are 256.
    #[must_use]
    pub fn of(secret: &Secret) -> Self {
        let key = (0..=u8::MAX)
            .find_map(|turn| SigningKey::from_slice(&secret.hmac("vapid", [turn])).ok());
        Self(key.expect("a key"))
    }

    /// What browsers subscribe for, in base64url.
    #[must_use]
    pub fn public(&self) -> String {
        base64(&self.0.verifying_key().to_sec1_bytes())
    }

    /// The header by which the push service of `endpoint` knows us.
    #[must_use]
    pub fn authorization(&self, endpoint: &Url, contact: &str, now: Timestamp) -> String {
        let claims = json!({
            "aud": endpoint.origin().ascii_serialization(),
            "exp": (now + HOLDS).as_second(),
            "sub": contact,
        });
        let head = base64(br#"{"typ":"JWT","alg":"ES256"}"#);
        let signed = format!("{head}.{}", base64(claims.to_string().as_bytes()));
        let signature: Signature = self.0.sign(signed.as_bytes());
        let signature = base64(&signature.to_bytes());
        format!("vapid t={signed}.{signature}, k={}", self.public())
    }
}
