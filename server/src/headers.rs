//! What every response tells the browser.

use axum::http::{HeaderName, HeaderValue, header};

/// Only our own files, and the scripts that carry the nonce; a `worker` only where one is used. A
/// form leads to us, and by a redirect `onward`, where a browser counts every further redirect too.
#[must_use]
pub fn content_security_policy(nonce: &str, worker: bool, onward: Option<&str>) -> HeaderValue {
    let worker = if worker { "worker-src 'self'; " } else { "" };
    let onward = onward
        .map(|origin| format!(" {origin}"))
        .unwrap_or_default();
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; \
         {worker}connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
         form-action 'self'{onward}; base-uri 'none'; frame-ancestors 'none'"
    );
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}

/// What is no page shows and runs nothing, whatever stands in it.
pub const OF_NO_PAGE: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

/// A drawing that is opened by itself runs nothing.
pub const OF_OWN_FILES: HeaderValue =
    HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox");

/// What runs behind the pages asks nobody for anything.
pub const OF_A_WORKER: HeaderValue = HeaderValue::from_static("default-src 'none'");

/// For every response, whatever it carries.
#[must_use]
pub fn everywhere(https: bool) -> Vec<(HeaderName, HeaderValue)> {
    let mut headers = vec![
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=(), browsing-topics=()",
        ),
    ];
    if https {
        headers.push((
            header::STRICT_TRANSPORT_SECURITY,
            "max-age=63072000; includeSubDomains",
        ));
    }
    headers
        .into_iter()
        .map(|(name, value)| (name, HeaderValue::from_static(value)))
        .collect()
}
