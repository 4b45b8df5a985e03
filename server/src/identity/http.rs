//! How an identity provider is asked: as the other sources, and not for long.

use std::{io, pin::Pin, time::Duration};

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use reqwest::{Client, Url};

use crate::sources::hub;

/// For each question.
const TIME_LIMIT: Duration = Duration::from_secs(3);
/// More than any answer.
const BODY_LIMIT: usize = 1 << 20;

pub struct Http(pub Client);

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<HttpResponse>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async {
            let asked = tokio::time::timeout(TIME_LIMIT, ask(&self.0, request)).await;
            asked.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
        })
    }
}

async fn ask(http: &Client, request: HttpRequest) -> io::Result<HttpResponse> {
    // The address may hold what is not for the log.
    let failed = |error: reqwest::Error| io::Error::other(error.without_url());
    let (parts, body) = request.into_parts();
    let url: Url = parts.uri.to_string().parse().map_err(io::Error::other)?;
    let asked = http.request(parts.method, url).headers(parts.headers);
    let answer = asked.body(body).send().await.map_err(failed)?;
    let mut response = HttpResponse::new(vec![]);
    *response.status_mut() = answer.status();
    *response.headers_mut() = answer.headers().clone();
    let body = hub::body(answer, BODY_LIMIT).await.map_err(failed)?;
    *response.body_mut() = body.ok_or_else(|| io::Error::other("the answer does not end"))?;
    Ok(response)
}
