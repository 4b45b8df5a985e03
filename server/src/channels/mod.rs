//! What carries messages to people: a mail server, or a gateway that speaks our contract. To add
//! one: a file here, and a line in `Carrier`.

mod gateway;
pub mod push;
mod smtp;

use std::time::Duration;

use anyhow::Context as _;
use app::model::contact_point::ContactKind;
use jiff::Timestamp;
use reqwest::{Client, Response, StatusCode, Url};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    identity::secret::Secret, municipality::channels::ChannelsConfig, sources::hub::http_client,
    world::Chance,
};
use gateway::Gateway;
use push::Push;
use smtp::Smtp;

/// What the carriers know the municipality by.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Credentials {
    /// Who we are to the mail server, where it asks.
    #[arg(long, env = "SMTP_USER")]
    pub smtp_user: Option<String>,
    #[arg(long, env = "SMTP_PASSWORD", hide_env_values = true)]
    pub smtp_password: Option<String>,
    /// The bearer token for the gateways of e-mail, SMS and letters.
    #[arg(long, env = "GATEWAY_TOKEN", hide_env_values = true)]
    pub gateway_token: Option<String>,
}

/// One message to one address.
#[derive(Clone, Serialize, Deserialize)]
pub struct Letter {
    pub to: String,
    pub subject: String,
    pub text: String,
    /// BCP 47.
    pub lang: String,
    /// Where on the portal it leads.
    #[serde(default)]
    pub path: String,
}

impl Letter {
    /// As the outbox keeps it.
    #[must_use]
    pub fn sealed(&self, secret: &Secret, citizen: Uuid, chance: &Chance) -> Vec<u8> {
        let text = serde_json::to_string(self).unwrap_or_default();
        secret.seal(&text, citizen.as_bytes(), chance)
    }

    #[must_use]
    pub fn open(sealed: &[u8], secret: &Secret, citizen: Uuid) -> Option<Self> {
        serde_json::from_str(&secret.open(sealed, citizen.as_bytes())?).ok()
    }
}

/// Why a message did not arrive. Nothing of it stands in the reason, nor of whom it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// Later it may.
    Later(String),
    Never(String),
    /// Never, and nothing else either: there is nobody any more.
    Gone(String),
}

enum Carrier {
    Smtp(Smtp),
    Gateway(Gateway),
    Push(Push),
}

pub struct Carriers(Vec<(ContactKind, Carrier)>);

impl Carriers {
    /// Those of the municipality's folder; `root` is where relative addresses lead. A carrier has
    /// `limit` to take a message.
    ///
    /// # Errors
    /// When an address is none.
    pub fn new(
        config: &ChannelsConfig,
        root: &str,
        credentials: &Credentials,
        limit: Duration,
    ) -> anyhow::Result<Self> {
        let root: Url = root
            .parse()
            .context("BACKOFFICE_URL: expected an address")?;
        let http = http_client()?;
        let carriers = config.addresses.iter().map(|(kind, address)| {
            let carrier = carrier(config, address, &root, credentials, &http, limit);
            let carrier = carrier.with_context(|| format!("[channels]: {}", kind.as_str()))?;
            Ok((*kind, carrier))
        });
        carriers.collect::<anyhow::Result<_>>().map(Self)
    }

    /// And what reaches browsers.
    #[must_use]
    pub fn and(mut self, push: Push) -> Self {
        self.0.push((ContactKind::Push, Carrier::Push(push)));
        self
    }

    /// Hands over a message that is of use until then; under the same key, twice is once where
    /// the carrier knows it.
    ///
    /// # Errors
    /// Why it did not arrive.
    pub async fn carry(
        &self,
        kind: ContactKind,
        key: Uuid,
        letter: &Letter,
        until: Timestamp,
    ) -> Result<(), Failure> {
        let carrier = self.0.iter().find(|(it, _)| *it == kind);
        match carrier.map(|(_, carrier)| carrier) {
            Some(Carrier::Smtp(smtp)) => smtp.carry(key, letter).await,
            Some(Carrier::Gateway(gateway)) => gateway.carry(key, letter).await,
            Some(Carrier::Push(push)) => push.carry(key, letter, until).await,
            None => Err(Failure::Never("no such channel".into())),
        }
    }
}

fn carrier(
    config: &ChannelsConfig,
    address: &str,
    root: &Url,
    credentials: &Credentials,
    http: &Client,
    limit: Duration,
) -> anyhow::Result<Carrier> {
    if address.starts_with("smtp") {
        return Smtp::new(address, &config.sender, credentials, limit).map(Carrier::Smtp);
    }
    Ok(Carrier::Gateway(Gateway {
        url: root.join(address)?,
        token: credentials.gateway_token.clone(),
        http: http.clone(),
        limit,
    }))
}

/// What an answer over HTTP says of a message.
fn answered(answer: reqwest::Result<Response>) -> Result<(), Failure> {
    let status = match answer {
        Ok(answer) => answer.status(),
        Err(error) if error.is_timeout() => return Err(Failure::Later("no answer in time".into())),
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
