//! The gateway's contract: a POST of JSON with `to`, `subject`, `text` and `lang`, under an
//! `Idempotency-Key` and with a bearer token; 2xx says that it is taken, 408, 425, 429 and 5xx that
//! it may be later, anything else that it never will be.

use std::time::Duration;

use reqwest::{Client, StatusCode, Url, header::CONTENT_TYPE};
use uuid::Uuid;

use super::{Failure, Letter};

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
        let status = match request.send().await {
            Ok(answer) => answer.status(),
            Err(error) if error.is_timeout() => {
                return Err(Failure::Later("no answer in time".into()));
            }
            Err(_) => return Err(Failure::Later("not reached".into())),
        };
        let reason = format!("HTTP {}", status.as_u16());
        match status {
            _ if status.is_success() => Ok(()),
            StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY | StatusCode::TOO_MANY_REQUESTS => {
                Err(Failure::Later(reason))
            }
            _ if status.is_server_error() => Err(Failure::Later(reason)),
            _ => Err(Failure::Never(reason)),
        }
    }
}
