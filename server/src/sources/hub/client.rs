//! Asks one source, or all at once. Each has its own time limit and fails alone.

use std::sync::Once;

use app::model::{
    case::CaseLife, home::CaseFile, registry::RegistryEntry, task::Task, working_days::Calendars,
};
use jiff::{civil::Date, tz::TimeZone};
use reqwest::{Client, Response, StatusCode, Url, redirect};
use tokio::task::JoinSet;

use super::{
    BadAddress, Document, SourceError,
    envelope::{self, Query},
    mapping::{Items, Mapping},
    quirk::{Quirk, QuirkKind, Quirks},
    wire::{Item, Party, read_all},
};
use crate::municipality::SourceConfig;

/// More than any citizen's answer; past it, reading stops.
const BODY_LIMIT: usize = 2 << 20;

/// Another administration's back office.
#[derive(Debug, Clone)]
pub struct Hub {
    config: SourceConfig,
    base: Url,
    http: Client,
    zone: TimeZone,
}

/// What a source answered about one citizen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceAnswer {
    pub tasks: Vec<Task>,
    /// Open and closed.
    pub cases: Vec<CaseFile>,
    pub lives: Vec<CaseLife>,
    pub entries: Vec<RegistryEntry>,
    pub quirks: Vec<Quirk>,
    /// And about those whom the citizen represents there.
    pub represented: Vec<(Party, Self)>,
}

impl SourceAnswer {
    /// Whether something of it could not be read.
    #[must_use]
    pub fn left_out(&self) -> bool {
        let mut quirks = self.quirks.iter();
        quirks.any(|quirk| quirk.kind == QuirkKind::LeftOut)
    }
}

type Fetched = (Items, Vec<Quirk>);

/// A client for all sources, which keeps its connections. It follows no redirects and no
/// proxy of the environment: an address with a citizen's document goes to its source only.
///
/// # Errors
/// Where TLS cannot be set up.
pub fn http_client() -> reqwest::Result<Client> {
    static PROVIDER: Once = Once::new();
    PROVIDER.call_once(|| {
        // Somebody may have installed theirs before; any will do.
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
    Client::builder()
        .redirect(redirect::Policy::none())
        .no_proxy()
        .build()
}

impl Hub {
    /// A source; its address is resolved against `root`, the demo's back office.
    ///
    /// # Errors
    /// Where that gives no address.
    pub fn new(
        config: SourceConfig,
        root: &Url,
        http: Client,
        zone: TimeZone,
    ) -> Result<Self, BadAddress> {
        let bad = || BadAddress(config.url.clone());
        let mut base = root.join(&config.url).map_err(|_| bad())?;
        if !matches!(base.scheme(), "http" | "https") {
            return Err(bad());
        }
        if !base.path().ends_with('/') {
            base.set_path(&format!("{}/", base.path()));
        }
        Ok(Self {
            config,
            base,
            http,
            zone,
        })
    }

    #[must_use]
    pub fn config(&self) -> &SourceConfig {
        &self.config
    }

    /// What the source expects of the citizen and has under way, as of `today`.
    ///
    /// # Errors
    /// When any of its four queries fails, or all together outlast its time limit.
    pub async fn ask(
        &self,
        document: &Document,
        calendars: &Calendars,
        today: Date,
    ) -> Result<SourceAnswer, SourceError> {
        Ok(self.map(self.fetch(document).await?, calendars, today))
    }

    fn map(&self, (items, quirks): Fetched, calendars: &Calendars, today: Date) -> SourceAnswer {
        let SourceConfig {
            organisation,
            lang,
            correction_phases,
            ..
        } = &self.config;
        let mapping = Mapping {
            organisation,
            lang: *lang,
            correction_phases,
            days: calendars.before(organisation),
            today,
        };
        let of = |items: &Items| SourceAnswer {
            tasks: mapping.tasks(items),
            cases: mapping.cases(items),
            lives: mapping.lives(items),
            entries: mapping.entries(items),
            ..SourceAnswer::default()
        };
        let parties = items.parties().into_iter();
        SourceAnswer {
            represented: parties
                .map(|party| (party.clone(), of(&items.of(Some(party)))))
                .collect(),
            quirks,
            ..of(&items.of(None))
        }
    }

    async fn fetch(&self, document: &Document) -> Result<Fetched, SourceError> {
        let queries = async {
            tokio::try_join!(
                self.list(Query::Actuacions, document),
                self.list(Query::Expedients, document),
                self.list(Query::CitesPrevies, document),
                self.list(Query::Tributs, document),
            )
        };
        let lists = tokio::time::timeout(self.config.time_limit, queries).await;
        let (entries, cases, appointments, taxes) = lists.map_err(|_| SourceError::TimedOut)??;
        let mut quirks = Quirks::default();
        let items = Items {
            entries: quirks.keep(entries),
            cases: quirks.keep(cases),
            appointments: quirks.keep(appointments),
            taxes: quirks.keep(taxes),
        };
        Ok((items, quirks.list()))
    }

    async fn list<T: Item>(
        &self,
        query: Query,
        document: &Document,
    ) -> Result<(Vec<T>, Quirks), SourceError> {
        let address = self
            .base
            .join(query.path())
            .unwrap_or_else(|_| self.base.clone());
        let parameters = [
            ("documentIdentificatiu", document.number()),
            ("tipusDocumentIdentificatiu", document.kind().as_str()),
        ];
        let address = Url::parse_with_params(address.as_str(), parameters).unwrap_or(address);
        let response = self.http.get(address).send().await?;
        if response.status() != StatusCode::OK {
            return Err(SourceError::Status(response.status().as_u16()));
        }
        let mut quirks = Quirks::default();
        let body = body(response, BODY_LIMIT).await?;
        let body = body.ok_or(SourceError::TooLarge)?;
        let items = envelope::items(query, &body, &mut quirks)?;
        Ok((read_all(&items, &self.zone, &mut quirks), quirks))
    }
}

/// Reads the body as it comes; nothing of one that is past the limit or announces to be.
///
/// # Errors
/// As the connection failed.
pub async fn body(mut response: Response, limit: usize) -> reqwest::Result<Option<Vec<u8>>> {
    if response
        .content_length()
        .is_some_and(|it| it > limit as u64)
    {
        return Ok(None);
    }
    let mut body = vec![];
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > limit {
            return Ok(None);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Some(body))
}

/// What several sources, asked at once, still have to answer.
pub struct Asked<'a> {
    under_way: JoinSet<(Hub, Result<Fetched, SourceError>)>,
    calendars: &'a Calendars,
    today: Date,
}

/// Asks `hubs` at once about one citizen.
pub fn ask_each<'a>(
    hubs: impl IntoIterator<Item = Hub>,
    document: &Document,
    calendars: &'a Calendars,
    today: Date,
) -> Asked<'a> {
    let mut under_way = JoinSet::new();
    for hub in hubs {
        let (asked, document) = (hub.clone(), document.clone());
        under_way.spawn(async move {
            // A task of its own: what stops the reader stops it alone.
            let fetched = tokio::spawn(async move { asked.fetch(&document).await }).await;
            let unread = |_| SourceError::Malformed {
                what: "an answer that stops its reader".into(),
            };
            (hub, fetched.map_err(unread).flatten())
        });
    }
    Asked {
        under_way,
        calendars,
        today,
    }
}

impl Asked<'_> {
    /// The next answer, as soon as it is there, with its source's id; `None` after the last.
    pub async fn next(&mut self) -> Option<(String, Result<SourceAnswer, SourceError>)> {
        let (hub, fetched) = self.under_way.join_next().await?.ok()?;
        let answer = fetched.map(|it| hub.map(it, self.calendars, self.today));
        Some((hub.config.id, answer))
    }
}
