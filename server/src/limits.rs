//! How often one address may ask for what costs: entering, and what islands ask. Pages are free.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    num::NonZeroU32,
    time::Duration,
};

use app::{model::lang::Lang, portal::AppError, text::Words};
use axum::{
    extract::{ConnectInfo, Extension, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock as _, DefaultClock},
};

use crate::{identity::Caller, router::InLang, site::Site};

/// A minute's worth at once, then one a second: a school's or a library's people share an address.
const ENTERING: (u32, u32) = (60, 1);
/// Suggestions come while somebody types.
const ASKING: (u32, u32) = (300, 20);

/// A copy of all one's data costs more than a page, and nobody needs many: then one in two minutes.
const COPYING: u32 = 5;
const COPIES_EVERY: Duration = Duration::from_mins(2);

pub struct Limits {
    /// Where the proxy in front writes who asked it; else who connects is who asks.
    client: Option<HeaderName>,
    entering: DefaultKeyedRateLimiter<IpAddr>,
    asking: DefaultKeyedRateLimiter<IpAddr>,
    copying: DefaultKeyedRateLimiter<IpAddr>,
}

impl Limits {
    #[must_use]
    pub fn new(client: Option<HeaderName>) -> Self {
        let of = |count| NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN);
        let limiter = |(burst, per_second)| {
            RateLimiter::keyed(Quota::per_second(of(per_second)).allow_burst(of(burst)))
        };
        let copying = Quota::with_period(COPIES_EVERY).unwrap_or(Quota::per_minute(of(1)));
        Self {
            client,
            entering: limiter(ENTERING),
            asking: limiter(ASKING),
            copying: RateLimiter::keyed(copying.allow_burst(of(COPYING))),
        }
    }

    /// Forgets who has not asked lately.
    pub fn forget(&self) {
        self.entering.retain_recent();
        self.asking.retain_recent();
        self.copying.retain_recent();
    }

    fn client(&self, request: &Request) -> IpAddr {
        let told = self.client.as_ref().and_then(|name| {
            let text = request.headers().get(name)?.to_str().ok()?;
            text.trim().parse().ok()
        });
        let connected = request.extensions().get::<ConnectInfo<SocketAddr>>();
        let address = told.or_else(|| connected.map(|it| it.0.ip()));
        network(address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)))
    }
}

/// Of IPv6 a household has as many addresses as it likes, all in one network of 64 bits.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(it) => match it.to_ipv4_mapped() {
            Some(it) => IpAddr::V4(it),
            None => IpAddr::V6(Ipv6Addr::from_bits(it.to_bits() >> 64 << 64)),
        },
        IpAddr::V4(_) => address,
    }
}

pub async fn entering(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    request: Request,
    next: Next,
) -> Response {
    match wait(&site.limits.entering, site.limits.client(&request)) {
        None => next.run(request).await,
        Some(seconds) => too_often(&site, lang, caller, seconds),
    }
}

pub async fn copying(
    State(site): State<Site>,
    InLang(lang): InLang,
    Extension(caller): Extension<Caller>,
    request: Request,
    next: Next,
) -> Response {
    match wait(&site.limits.copying, site.limits.client(&request)) {
        None => next.run(request).await,
        Some(seconds) => too_often(&site, lang, caller, seconds),
    }
}

fn too_often(site: &Site, lang: Lang, caller: Caller, seconds: u64) -> Response {
    let after = (header::RETRY_AFTER, HeaderValue::from(seconds));
    ([after], site.failed(lang, caller, &AppError::TooOften)).into_response()
}

/// An island does without an answer; whoever asks otherwise reads why.
pub async fn asking(
    State(site): State<Site>,
    InLang(lang): InLang,
    request: Request,
    next: Next,
) -> Response {
    match wait(&site.limits.asking, site.limits.client(&request)) {
        None => next.run(request).await,
        Some(seconds) => {
            let after = (header::RETRY_AFTER, HeaderValue::from(seconds));
            let why = Words::new(lang).t("error-too-often-text");
            (StatusCode::TOO_MANY_REQUESTS, [after], why).into_response()
        }
    }
}

/// How many seconds this address must wait, if it must.
fn wait(limiter: &DefaultKeyedRateLimiter<IpAddr>, client: IpAddr) -> Option<u64> {
    let refused = limiter.check_key(&client).err()?;
    Some(
        refused
            .wait_time_from(DefaultClock::default().now())
            .as_secs()
            + 1,
    )
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    fn from(header: Option<&'static str>, told: &str) -> IpAddr {
        let request = Request::builder().header("x-real-ip", told);
        let mut request = request.body(Body::empty()).unwrap();
        let peer: SocketAddr = "192.0.2.1:4000".parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(peer));
        Limits::new(header.map(HeaderName::from_static)).client(&request)
    }

    #[test]
    fn a_header_counts_only_where_the_proxy_writes_it() {
        let told = "198.51.100.7";
        assert_eq!(from(None, told).to_string(), "192.0.2.1");
        assert_eq!(from(Some("x-real-ip"), told).to_string(), told);
        assert_eq!(from(Some("x-real-ip"), "nonsense").to_string(), "192.0.2.1");
    }

    #[test]
    fn a_household_is_one() {
        let of = |told| from(Some("x-real-ip"), told).to_string();
        assert_eq!(of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
        assert_eq!(of("::ffff:198.51.100.7"), "198.51.100.7");
    }
}
