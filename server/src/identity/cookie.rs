//! The cookies: the session's, and what a way in needs meanwhile.

use app::model::citizen::SessionToken;
use axum::http::{HeaderMap, HeaderValue, header};

/// How the cookie is set; browsers take `__Host-` only with Secure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CookieMode {
    /// Behind https: `__Host-`, Secure.
    Host,
    /// A local trial over plain http, where some browsers refuse Secure cookies.
    PlainHttp,
}

impl CookieMode {
    #[must_use]
    pub fn of(public_url: &str) -> Self {
        if public_url.starts_with("https://") {
            Self::Host
        } else {
            Self::PlainHttp
        }
    }

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Host => "__Host-ventanilla",
            Self::PlainHttp => "ventanilla",
        }
    }

    /// Another one's name.
    #[must_use]
    pub fn named(self, what: &str) -> String {
        format!("{}-{what}", self.name())
    }

    const fn secure(self) -> &'static str {
        match self {
            Self::Host => "; Secure",
            Self::PlainHttp => "",
        }
    }

    /// The token a request carries, if it looks like one.
    #[must_use]
    pub fn read(self, headers: &HeaderMap) -> Option<SessionToken> {
        value(headers, self.name())
            .filter(|value| value.len() == 64 && value.bytes().all(|b| b.is_ascii_hexdigit()))
            .map(|value| SessionToken(value.to_owned()))
    }

    /// # Panics
    /// Never: a token is hexadecimal.
    #[must_use]
    pub fn set(self, token: &SessionToken) -> HeaderValue {
        self.header(self.name(), &token.0, "")
    }

    #[must_use]
    pub fn clear(self) -> HeaderValue {
        self.header(self.name(), "", "; Max-Age=0")
    }

    /// Sets a cookie that no script reads and no other site's form sends.
    #[must_use]
    pub fn header(self, name: &str, value: &str, rest: &str) -> HeaderValue {
        let secure = self.secure();
        let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{rest}");
        HeaderValue::from_str(&cookie).unwrap_or(HeaderValue::from_static(""))
    }
}

/// Of a cookie that a request carries.
#[must_use]
pub fn value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let cookies = headers.get_all(header::COOKIE).into_iter();
    let cookies = cookies.filter_map(|value| value.to_str().ok());
    let mut pairs = cookies
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs
        .find(|(other, _)| *other == name)
        .map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(cookie: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::COOKIE,
            HeaderValue::from_str(cookie).expect("a cookie"),
        );
        headers
    }

    #[test]
    fn only_our_own_well_formed_token_is_read() {
        let token = "a1".repeat(32);
        let read = |cookie: &str| CookieMode::Host.read(&with(cookie)).map(|t| t.0);
        assert_eq!(
            read(&format!("x=1; __Host-ventanilla={token}")),
            Some(token.clone())
        );
        assert_eq!(read(&format!("ventanilla={token}")), None);
        assert_eq!(read("__Host-ventanilla=short"), None);
        assert_eq!(
            read(&format!("__Host-ventanilla={}", "zz".repeat(32))),
            None
        );
    }

    #[test]
    fn secure_unless_on_plain_http() {
        let token = SessionToken("0".repeat(64));
        let host = CookieMode::of("https://ventanilla.example").set(&token);
        let text = host.to_str().expect("text");
        assert!(text.starts_with("__Host-ventanilla=") && text.contains("; Secure"));
        assert!(
            text.contains("HttpOnly") && text.contains("SameSite=Lax") && text.contains("Path=/")
        );
        let plain = CookieMode::of("http://127.0.0.1:3000").set(&token);
        assert!(!plain.to_str().expect("text").contains("Secure"));
    }
}
