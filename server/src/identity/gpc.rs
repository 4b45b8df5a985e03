//! Global Privacy Control: what a browser asks for whoever uses it (<https://w3c.github.io/gpc/>).
//! It is a refusal of profiling for as long as it is sent; what was decided stays decided.

use axum::{
    http::{HeaderMap, header},
    response::IntoResponse,
};

/// Where anybody may read that the portal honours it.
pub const SUPPORT: &str = "/.well-known/gpc.json";

/// Only `1` says so; every other value says nothing.
#[must_use]
pub fn is_on(headers: &HeaderMap) -> bool {
    headers.get("sec-gpc").is_some_and(|value| value == "1")
}

/// The day is that of the last change to what it means here.
pub async fn support() -> impl IntoResponse {
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (kind, r#"{"gpc":true,"lastUpdate":"2026-11-23"}"#)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn only_one_value_asks_for_it() {
        let sent = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert("sec-gpc", HeaderValue::from_static(value));
            is_on(&headers)
        };
        assert!(sent("1"));
        assert!(!sent("0") && !sent("true") && !sent("1, 1"));
        assert!(!is_on(&HeaderMap::new()));
    }
}
