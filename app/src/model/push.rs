//! Where a browser is told (Web Push, RFC 8030): the address its maker's push service gave it, and
//! the keys by which it alone reads what comes.

use base64ct::{Base64UrlUnpadded, Encoding as _};
use p256::PublicKey;
use serde::{Deserialize, Serialize};
use url::{Host, Url};

/// No browser gives a longer one.
const ENDPOINT_AT_MOST: usize = 1024;

/// The push services of the browsers there are. `*` stands for one label or more.
pub const SERVICES: [&str; 4] = [
    "https://fcm.googleapis.com",
    "https://*.push.services.mozilla.com",
    "https://*.push.apple.com",
    "https://*.notify.windows.com",
];

/// How a municipality sends to browsers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Push {
    /// Whom a push service may turn to: `mailto:` or `https:`.
    pub contact: String,
    /// The origins it sends to. What a browser subscribes is an address the server will ask, so
    /// that whoever subscribes must not choose it freely.
    pub services: Vec<String>,
    /// The public key browsers subscribe for, in base64url; nobody else can send to them.
    pub key: String,
}

impl Push {
    #[must_use]
    pub fn sends_to(&self, endpoint: &Url) -> bool {
        let origin = endpoint.origin().ascii_serialization();
        self.services.iter().any(|it| match it.split_once('*') {
            Some((before, after)) => origin
                .strip_prefix(before)
                .and_then(|rest| rest.strip_suffix(after))
                .is_some_and(|labels| !labels.is_empty()),
            None => origin == *it,
        })
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    pub endpoint: Url,
    /// The browser's public key.
    pub key: PublicKey,
    pub auth: [u8; 16],
}

/// As `PushSubscription.toJSON()` writes it.
#[derive(Serialize, Deserialize)]
struct Written {
    endpoint: String,
    keys: Keys,
}

#[derive(Serialize, Deserialize)]
struct Keys {
    p256dh: String,
    auth: String,
}

impl Subscription {
    /// Nothing where it is none: `https` by a name, `http` only on this very machine; nobody's
    /// password; a point of the curve, and sixteen bytes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let Written { endpoint, keys } = serde_json::from_str(text).ok()?;
        let bytes = |text: &str| Base64UrlUnpadded::decode_vec(text.trim_end_matches('=')).ok();
        let endpoint = (endpoint.len() <= ENDPOINT_AT_MOST)
            .then(|| Url::parse(&endpoint).ok())
            .flatten()
            .filter(is_endpoint)?;
        let point = bytes(&keys.p256dh).filter(|it| it.len() == 65)?;
        Some(Self {
            endpoint,
            key: PublicKey::from_sec1_bytes(&point).ok()?,
            auth: bytes(&keys.auth)?.try_into().ok()?,
        })
    }

    /// One way of writing it.
    #[must_use]
    pub fn text(&self) -> String {
        let written = Written {
            endpoint: self.endpoint.to_string(),
            keys: Keys {
                p256dh: base64(&self.point()),
                auth: base64(&self.auth),
            },
        };
        serde_json::to_string(&written).unwrap_or_default()
    }

    /// The browser's public key, uncompressed.
    #[must_use]
    pub fn point(&self) -> Box<[u8]> {
        self.key.to_sec1_bytes()
    }

    /// What a citizen knows it by: whose push service it is. The rest of the address is a secret.
    #[must_use]
    pub fn name(&self) -> String {
        let host = self.endpoint.host_str().unwrap_or_default();
        let makers = [
            (".googleapis.com", "Chrome"),
            (".mozilla.com", "Firefox"),
            (".apple.com", "Safari"),
            (".windows.com", "Edge"),
        ];
        let maker = makers.iter().find(|(end, _)| host.ends_with(end));
        maker.map_or(host.to_owned(), |(_, name)| format!("{name} ({host})"))
    }
}

/// As all of Web Push writes bytes.
#[must_use]
pub fn base64(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

fn is_endpoint(url: &Url) -> bool {
    let named = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    let allowed = match (url.scheme(), url.host()) {
        ("https", Some(Host::Domain(name))) => url.port().is_none() && name.contains('.'),
        ("http", host) => is_this_machine(host),
        _ => false,
    };
    named && allowed
}

/// For tests and demonstrations.
#[must_use]
pub fn is_this_machine(host: Option<Host<&str>>) -> bool {
    match host {
        Some(Host::Ipv4(it)) => it.is_loopback(),
        Some(Host::Ipv6(it)) => it.is_loopback(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Those of RFC 8291, appendix A.
    const POINT: &str =
        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    const AUTH: &str = "BTBZMqHH6r4Tts7J_aSIgg";
    const MOZILLA: &str = "https://updates.push.services.mozilla.com/wpush/v2/gAAAA";

    fn written(endpoint: &str, p256dh: &str, auth: &str) -> String {
        format!(
            r#"{{"endpoint":"{endpoint}","expirationTime":null,"keys":{{"p256dh":"{p256dh}","auth":"{auth}"}}}}"#
        )
    }

    #[test]
    fn one_way_of_writing_it() {
        let text = written(MOZILLA, &format!("{POINT}="), &format!("{AUTH}=="));
        let subscription = Subscription::parse(&text).unwrap();
        let canonical =
            format!(r#"{{"endpoint":"{MOZILLA}","keys":{{"p256dh":"{POINT}","auth":"{AUTH}"}}}}"#);
        assert_eq!(subscription.text(), canonical);
        assert_eq!(Subscription::parse(&canonical), Some(subscription.clone()));
        assert_eq!(
            subscription.name(),
            "Firefox (updates.push.services.mozilla.com)"
        );
        let default = written("HTTPS://FCM.googleapis.com:443/fcm/send/a", POINT, AUTH);
        let default = Subscription::parse(&default).unwrap();
        assert_eq!(
            default.endpoint.as_str(),
            "https://fcm.googleapis.com/fcm/send/a"
        );
    }

    #[test]
    fn what_is_no_subscription_is_refused() {
        for endpoint in [
            "",
            "mailto:marta@example.cat",
            "ftp://fcm.googleapis.com/a",
            "http://fcm.googleapis.com/a",
            "http://10.0.0.1/a",
            "http://localhost/a",
            "http://169.254.169.254/latest/meta-data",
            "https://127.0.0.1/a",
            "https://[::1]/a",
            "https://2130706433/a",
            "https://intranet/a",
            "https://fcm.googleapis.com:8443/a",
            "https://me:secret@fcm.googleapis.com/a",
            "https://fcm.googleapis.com/a#b",
            &format!("https://fcm.googleapis.com/{}", "a".repeat(1024)),
        ] {
            assert_eq!(
                Subscription::parse(&written(endpoint, POINT, AUTH)),
                None,
                "{endpoint}"
            );
        }
        let off_the_curve = POINT.replace("IAiw4", "IAiw8");
        for (point, auth) in [
            (off_the_curve.as_str(), AUTH),
            (&POINT[..84], AUTH),
            ("", AUTH),
            (POINT, &AUTH[..20]),
            (POINT, "?"),
        ] {
            let text = written(MOZILLA, point, auth);
            assert_eq!(Subscription::parse(&text), None, "{text}");
        }
        for text in ["", "null", "{}", r#"{"endpoint":1}"#] {
            assert_eq!(Subscription::parse(text), None, "{text}");
        }
    }

    #[test]
    fn it_sends_to_push_services_alone() {
        let mut push = Push {
            contact: "mailto:avisos@example.cat".into(),
            services: SERVICES.map(String::from).to_vec(),
            key: String::new(),
        };
        let sends = |push: &Push, text: &str| push.sends_to(&text.parse().unwrap());
        for endpoint in [
            MOZILLA,
            "https://fcm.googleapis.com/fcm/send/a",
            "https://web.push.apple.com/a",
            "https://wns2-par02p.notify.windows.com/w/?token=a",
        ] {
            assert!(sends(&push, endpoint), "{endpoint}");
        }
        for endpoint in [
            "http://fcm.googleapis.com/a",
            "https://fcm.googleapis.com.example.com/a",
            "https://example.com/.push.apple.com",
            "https://push.apple.com.example.com/a",
            "https://.push.apple.com/a",
            "http://127.0.0.1:8080/a",
        ] {
            assert!(!sends(&push, endpoint), "{endpoint}");
        }
        push.services = vec!["http://127.0.0.1:8080".into()];
        assert!(sends(&push, "http://127.0.0.1:8080/a"));
        assert!(!sends(&push, "http://127.0.0.1:8081/a"));
    }
}
