//! `[channels]` in `municipality.toml`: through what the municipality writes to people.

use app::model::{contact_point::ContactKind, municipality::Messages};
use serde::Deserialize;
use toml::Spanned;

use super::{
    file::File,
    push::{self, PushTable},
};

/// People change their telephone: about so often they are asked again.
const PROOF_MONTHS: u32 = 24;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct ChannelsTable {
    sender: Option<Spanned<String>>,
    email: Option<Spanned<String>>,
    sms: Option<Spanned<String>>,
    post: Option<Spanned<String>>,
    proof_months: Option<Spanned<u32>>,
    push: Option<PushTable>,
}

/// Where messages are handed over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChannelsConfig {
    /// Of each channel there is: a mail server, or a gateway that speaks our contract. A relative
    /// address leads to the demo's back office.
    pub addresses: Vec<(ContactKind, String)>,
    /// The address e-mail comes from.
    pub sender: String,
}

impl ChannelsConfig {
    /// Whether what is sent ends in the demo's own mailbox.
    #[must_use]
    pub fn stays_here(&self) -> bool {
        self.addresses.iter().any(|(_, it)| !it.contains(':'))
    }
}

pub(super) fn read(
    file: &mut File<'_>,
    raw: Option<ChannelsTable>,
    demo: bool,
) -> (ChannelsConfig, Messages) {
    let raw = raw.unwrap_or_default();
    let mut config = ChannelsConfig::default();
    let channels = [
        (ContactKind::Email, raw.email),
        (ContactKind::Phone, raw.sms),
        (ContactKind::Postal, raw.post),
    ];
    for (kind, address) in channels {
        let Some(address) = address else { continue };
        check(file, kind, &address, demo);
        if kind == ContactKind::Email && raw.sender.is_none() {
            let wrong = "nobody is named as the sender of e-mail";
            file.refuse(
                Some(address.span()),
                wrong,
                "`sender = \"avisos@example.cat\"` too",
            );
        }
        config.addresses.push((kind, address.into_inner()));
    }
    if let Some(sender) = raw.sender {
        if ContactKind::Email.canonical(sender.get_ref()).is_err() {
            let wrong = format!("`{}` is no e-mail address", sender.get_ref());
            file.refuse(
                Some(sender.span()),
                wrong,
                "an address such as avisos@example.cat",
            );
        }
        config.sender = sender.into_inner();
    }
    let months = raw.proof_months.map_or(PROOF_MONTHS, |months| {
        if !(1..=120).contains(months.get_ref()) {
            let wrong = format!("{} months are no term", months.get_ref());
            file.refuse(Some(months.span()), wrong, "1 to 120 months");
        }
        months.into_inner()
    });
    let push = raw.push.map(|it| push::read(file, it, demo));
    let mut channels: Vec<_> = config.addresses.iter().map(|(kind, _)| *kind).collect();
    channels.extend(push.as_ref().map(|_| ContactKind::Push));
    let messages = Messages {
        channels,
        proof_months: months,
        mailbox: None,
        push,
    };
    (config, messages)
}

fn check(file: &mut File<'_>, kind: ContactKind, address: &Spanned<String>, demo: bool) {
    let text = address.get_ref();
    let by_mail = ["smtp://", "smtps://"]
        .iter()
        .any(|it| text.starts_with(it));
    let absolute = text.starts_with("https://")
        || kind == ContactKind::Email && by_mail
        || demo && text.starts_with("http://");
    let relative = demo && !text.contains(':') && !text.starts_with('/');
    if !(absolute || relative) {
        let wrong = format!("nothing can be sent to `{text}`");
        let expected =
            "a gateway from https:// on; for e-mail, a server from smtps:// or smtp:// on";
        file.refuse(Some(address.span()), wrong, expected);
    }
}
