//! The gateway's contract: a POST of JSON with `to`, `subject`, `text`, `lang` and `path`, where on
//! the portal it leads, under an `Idempotency-Key` and with a bearer token; 2xx says that it is taken, 408, 425, 429 and 5xx that
//! it may be later, anything else that it never will be.

use std::time::Duration;

use reqwest::{Client, Url, header::CONTENT_TYPE};
use uuid::Uuid;

use super::{Failure, Letter, answered};

pub struct Gateway {
    pub url: Url,
    pub token: Option<String>,
    pub http: Client,
    pub limit: Duration,
}

impl Gateway {
    pub async fn carry(&self, key: Uuid, letter: &Letter) -> Result<(), Failure> {
        let body = serde_json::to_vec(letter).map_err(|_| Failure::Never("no JSON".into()))?;
        let mut request = self
            .http
            .post(self.url.clone())
            .timeout(self.limit)
            .header(CONTENT_TYPE, "application/json")
            .header("Idempotency-Key", key.to_string())
            .body(body);
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        answered(request.send().await)
    }
}
