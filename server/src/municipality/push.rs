//! `[channels.push]` in `municipality.toml`: how browsers are told.

use app::model::{
    contact_point::ContactKind,
    push::{Push, SERVICES, is_this_machine},
};
use reqwest::Url;
use serde::Deserialize;
use toml::Spanned;

use super::file::File;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PushTable {
    contact: Spanned<String>,
    /// Besides those of the browsers there are.
    #[serde(default)]
    services: Vec<Spanned<String>>,
}

pub(super) fn read(file: &mut File<'_>, raw: PushTable, demo: bool) -> Push {
    let contact = raw.contact.get_ref();
    let by_mail = contact.strip_prefix("mailto:");
    let is_one = by_mail.is_some_and(|it| ContactKind::Email.canonical(it).is_ok());
    if !(is_one || contact.starts_with("https://")) {
        let wrong = format!("no push service can turn to `{contact}`");
        let expected = "whom it asks, such as mailto:avisos@example.cat";
        file.refuse(Some(raw.contact.span()), wrong, expected);
    }
    for service in &raw.services {
        if !is_service(service.get_ref(), demo) {
            let wrong = format!("`{}` is no push service", service.get_ref());
            let expected = "an origin, such as https://push.example.org or https://*.example.org";
            file.refuse(Some(service.span()), wrong, expected);
        }
    }
    let own = raw.services.into_iter().map(Spanned::into_inner);
    Push {
        contact: raw.contact.into_inner(),
        services: SERVICES.map(String::from).into_iter().chain(own).collect(),
        key: String::new(),
    }
}

/// An origin of the open net; a demonstration's may be on this very machine.
fn is_service(text: &str, demo: bool) -> bool {
    let any = text.replacen("://*.", "://any.", 1);
    let Ok(url) = Url::parse(&any) else {
        return false;
    };
    let labels = if any == text { 2 } else { 3 };
    let named = url
        .domain()
        .is_some_and(|it| it.split('.').count() >= labels);
    !any.contains('*')
        && url.origin().ascii_serialization() == any
        && match url.scheme() {
            "https" => named,
            "http" => demo && is_this_machine(url.host()),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::is_service;

    #[test]
    fn only_origins_of_others_are_push_services() {
        for text in ["https://push.example.org", "https://*.example.org"] {
            assert!(is_service(text, false), "{text}");
        }
        for text in [
            "push.example.org",
            "http://push.example.org",
            "https://push.example.org/",
            "https://*.org",
            "https://*",
            "https://a.*.org",
            "https://10.0.0.1",
            "https://localhost",
            "http://127.0.0.1:9",
        ] {
            assert!(!is_service(text, false), "{text}");
        }
        assert!(is_service("http://127.0.0.1:9", true));
        assert!(!is_service("http://10.0.0.1", true));
    }
}
