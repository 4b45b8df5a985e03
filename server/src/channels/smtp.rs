//! E-mail by SMTP (RFC 5321). `smtps://` speaks TLS from the start, `smtp://` insists on STARTTLS,
//! but for a server on this very machine.

use std::time::Duration;

use anyhow::{Context as _, bail};
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::{
        Error,
        authentication::Credentials as Login,
        client::{Tls, TlsParameters},
    },
};
use reqwest::Url;
use uuid::Uuid;

use super::{Credentials, Failure, Letter};

pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    sender: Address,
    limit: Duration,
}

impl Smtp {
    pub fn new(
        address: &str,
        sender: &str,
        credentials: &Credentials,
        limit: Duration,
    ) -> anyhow::Result<Self> {
        let url: Url = address
            .parse()
            .context("expected smtps://HOST or smtp://HOST")?;
        let host = url.host_str().context("expected a host")?.to_owned();
        let on_this_machine = matches!(host.as_str(), "127.0.0.1" | "[::1]" | "localhost");
        let parameters = || TlsParameters::new(host.clone());
        let (tls, port) = match (url.scheme(), on_this_machine) {
            ("smtps", _) => (Tls::Wrapper(parameters()?), 465),
            ("smtp", true) => (Tls::None, 25),
            ("smtp", false) => (Tls::Required(parameters()?), 587),
            _ => bail!("expected smtps:// or smtp://"),
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&host)
            .tls(tls)
            .port(url.port().unwrap_or(port))
            .timeout(Some(limit));
        if let (Some(user), Some(password)) = (&credentials.smtp_user, &credentials.smtp_password) {
            builder = builder.credentials(Login::new(user.clone(), password.clone()));
        }
        Ok(Self {
            transport: builder.build(),
            sender: sender.parse().context("`sender` is no address")?,
            limit,
        })
    }

    pub async fn carry(&self, key: Uuid, letter: &Letter) -> Result<(), Failure> {
        let message = self.message(key, letter);
        let message = message.map_err(|_| Failure::Never("no message".into()))?;
        match tokio::time::timeout(self.limit, self.transport.send(message)).await {
            Err(_) => Err(Failure::Later("no answer in time".into())),
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(failure(&error)),
        }
    }

    fn message(&self, key: Uuid, letter: &Letter) -> anyhow::Result<Message> {
        // Nobody's out-of-office answers a machine (RFC 3834).
        let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
        let language = HeaderName::new_from_ascii_str("Content-Language");
        let domain = self.sender.domain();
        Ok(Message::builder()
            .from(Mailbox::new(None, self.sender.clone()))
            .to(Mailbox::new(None, letter.to.parse()?))
            .subject(&letter.subject)
            .message_id(Some(format!("<{key}@{domain}>")))
            .raw_header(HeaderValue::new(automatic, "auto-generated".into()))
            .raw_header(HeaderValue::new(language, letter.lang.clone()))
            .header(ContentType::TEXT_PLAIN)
            .body(letter.text.clone())?)
    }
}

/// By its code alone: what a server says may name whom it is for.
fn failure(error: &Error) -> Failure {
    let reason = match error.status() {
        Some(code) => format!("SMTP {code}"),
        None if error.is_timeout() => "no answer in time".to_owned(),
        None => "not reached".to_owned(),
    };
    if error.is_permanent() {
        Failure::Never(reason)
    } else {
        Failure::Later(reason)
    }
}
