//! `municipality.toml`: who the municipality is, whom it works with, what it speaks.

use std::{collections::BTreeMap, path::Path, time::Duration};

use app::{
    model::{
        assurance::Assurance,
        identifier::{self, Kind},
        lang::Lang,
        municipality::{Contact, IdentityProvider, Municipality, Theme},
    },
    routes::is_id,
};
use jiff::tz::TimeZone;
use serde::Deserialize;
use toml::Spanned;

use super::{
    SourceConfig,
    channels::{self, ChannelsConfig, ChannelsTable},
    file::{File, Text},
    organisation,
    problem::Problem,
};

pub struct Settings {
    pub municipality: Municipality,
    pub sources: Vec<SourceConfig>,
    pub channels: ChannelsConfig,
    /// Where the organisations sit that sit elsewhere: a calendar in `holidays/`.
    pub seats: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsFile {
    name: Text,
    ine_code: Spanned<String>,
    languages: Spanned<Vec<Lang>>,
    time_zone: Spanned<String>,
    #[serde(default)]
    demo: bool,
    identity_desk: Option<Spanned<bool>>,
    sign_in: Option<SignInTable>,
    contact: ContactTable,
    channels: Option<ChannelsTable>,
    theme: Vec<Named>,
    organisation: Vec<organisation::OrganisationTable>,
    #[serde(default)]
    source: Vec<SourceTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SignInTable {
    name: Text,
    issuer: Spanned<String>,
    client_id: String,
    document_claim: String,
    mandates_claim: Option<String>,
    acr: BTreeMap<Assurance, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactTable {
    phone: String,
    email: Spanned<String>,
    address: String,
    hours: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Named {
    pub id: Spanned<String>,
    pub name: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceTable {
    /// The organisation's, where there is none.
    id: Option<String>,
    organisation: Spanned<String>,
    url: Spanned<String>,
    lang: Lang,
    #[serde(default)]
    correction_phases: Vec<String>,
    time_limit_ms: Spanned<u64>,
}

/// Nothing where the file cannot be understood at all.
pub fn read(dir: &Path, problems: &mut Vec<Problem>) -> Option<Settings> {
    let mut file = File::open(dir.join("municipality.toml"), problems)?;
    let raw: SettingsFile = file.parse()?;
    let languages = languages(&mut file, raw.languages);
    let identity_desk = identity_desk(&mut file, raw.identity_desk, raw.demo);
    let identity_provider = raw
        .sign_in
        .map(|it| identity_provider(&mut file, it, &languages, raw.demo));
    let (organisations, seats) = organisation::read(&mut file, raw.organisation, &languages);
    let known: Vec<&str> = organisations.iter().map(|it| it.id.as_str()).collect();
    let (channels, messages) = channels::read(&mut file, raw.channels, raw.demo);
    let sources = sources(&mut file, raw.source, &known, raw.demo);
    let municipality = Municipality {
        name: file.text("name", raw.name, &languages),
        ine_code: ine_code(&mut file, raw.ine_code),
        time_zone: time_zone(&mut file, &raw.time_zone),
        demo: raw.demo,
        identity_desk,
        identity_provider,
        contact: contact(&mut file, raw.contact, &languages),
        messages,
        themes: named(&mut file, raw.theme, &languages)
            .into_iter()
            .map(|(id, name)| Theme { id, name })
            .collect(),
        organisations,
        purposes: vec![],
        demo_citizens: vec![],
        languages,
    };
    Some(Settings {
        municipality,
        sources,
        channels,
        seats,
    })
}

fn languages(file: &mut File<'_>, languages: Spanned<Vec<Lang>>) -> Vec<Lang> {
    let span = languages.span();
    let languages = languages.into_inner();
    let repeated = (1..languages.len()).any(|at| languages[..at].contains(&languages[at]));
    if languages.is_empty() || repeated {
        let wrong = "a language is there twice, or none is";
        file.refuse(Some(span), wrong, "each language once, the default first");
    }
    languages
}

fn identity_desk(file: &mut File<'_>, desk: Option<Spanned<bool>>, demo: bool) -> bool {
    let Some(desk) = desk else { return false };
    if *desk.get_ref() && !demo {
        let wrong = "the identity desk lets anyone enter as anyone";
        file.refuse(Some(desk.span()), wrong, "it only where `demo = true`");
    }
    desk.into_inner()
}

fn identity_provider(
    file: &mut File<'_>,
    raw: SignInTable,
    languages: &[Lang],
    demo: bool,
) -> IdentityProvider {
    let issuer = raw.issuer.get_ref();
    if !(issuer.starts_with("https://") || demo && issuer.starts_with("http://")) {
        let wrong = format!("`{issuer}` is no address of an identity provider");
        let expected = "an address from https:// on, unless `demo = true`";
        file.refuse(Some(raw.issuer.span()), wrong, expected);
    }
    IdentityProvider {
        name: file.text("name", raw.name, languages),
        issuer: raw.issuer.into_inner(),
        client_id: raw.client_id,
        document_claim: raw.document_claim,
        mandates_claim: raw.mandates_claim,
        acr: raw.acr.into_iter().collect(),
    }
}

/// The form alone: a municipality of a demo may have a code that no other has.
fn ine_code(file: &mut File<'_>, code: Spanned<String>) -> String {
    identifier::check(Kind::Ine, code.get_ref()).unwrap_or_else(|_| {
        let wrong = format!("`{}` is no INE code", code.get_ref());
        file.refuse(
            Some(code.span()),
            wrong,
            "five digits, the first two from 01 to 52",
        );
        code.into_inner()
    })
}

fn time_zone(file: &mut File<'_>, name: &Spanned<String>) -> TimeZone {
    TimeZone::get(name.get_ref()).unwrap_or_else(|_| {
        let wrong = format!("there is no time zone `{}`", name.get_ref());
        file.refuse(Some(name.span()), wrong, "a name such as Europe/Madrid");
        TimeZone::UTC
    })
}

fn contact(file: &mut File<'_>, raw: ContactTable, languages: &[Lang]) -> Contact {
    let email = raw.email.get_ref().split_once('@');
    if !email.is_some_and(|(user, host)| !user.is_empty() && host.contains('.')) {
        let wrong = format!("`{}` is no e-mail address", raw.email.get_ref());
        file.refuse(
            Some(raw.email.span()),
            wrong,
            "an address such as oac@example.cat",
        );
    }
    Contact {
        phone: raw.phone,
        email: raw.email.into_inner(),
        address: raw.address,
        hours: file.text("hours", raw.hours, languages),
    }
}

pub(super) fn named(
    file: &mut File<'_>,
    raw: Vec<Named>,
    languages: &[Lang],
) -> Vec<(String, app::model::localized::Localized)> {
    let mut all: Vec<(String, _)> = vec![];
    for Named { id, name } in raw {
        if !is_id(id.get_ref()) {
            let wrong = format!("`{}` cannot be an id", id.get_ref());
            file.refuse(Some(id.span()), wrong, "a-z, 0-9 and hyphens");
        }
        if all.iter().any(|(other, _)| other == id.get_ref()) {
            let wrong = format!("the id `{}` is taken", id.get_ref());
            file.refuse(Some(id.span()), wrong, "another one");
        }
        let name = file.text("name", name, languages);
        all.push((id.into_inner(), name));
    }
    all
}

fn sources(
    file: &mut File<'_>,
    raw: Vec<SourceTable>,
    organisations: &[&str],
    demo: bool,
) -> Vec<SourceConfig> {
    let mut all: Vec<SourceConfig> = vec![];
    for source in raw {
        let id = source
            .id
            .unwrap_or_else(|| source.organisation.get_ref().clone());
        let span = Some(source.organisation.span());
        if all.iter().any(|other| other.id == id) {
            let wrong = format!("the source `{id}` is there twice");
            file.refuse(span, wrong, "another `id`");
        }
        if !(1..=60_000).contains(source.time_limit_ms.get_ref()) {
            let wrong = format!("{} ms is no time limit", source.time_limit_ms.get_ref());
            file.refuse(Some(source.time_limit_ms.span()), wrong, "1 to 60000 ms");
        }
        all.push(SourceConfig {
            id,
            organisation: file.reference("organisation", source.organisation, organisations),
            url: source_url(file, source.url, demo),
            lang: source.lang,
            correction_phases: source.correction_phases,
            time_limit: Duration::from_millis(source.time_limit_ms.into_inner()),
        });
    }
    all
}

fn source_url(file: &mut File<'_>, url: Spanned<String>, demo: bool) -> String {
    let text = url.get_ref();
    let absolute = text.starts_with("https://") || text.starts_with("http://");
    let relative = demo && !text.contains(':') && !text.starts_with('/');
    if !(absolute || relative) || !text.ends_with('/') {
        let wrong = format!("`{text}` is no address of a back office");
        let expected = "an address that ends with a slash, from https:// on unless `demo = true`";
        file.refuse(Some(url.span()), wrong, expected);
    }
    url.into_inner()
}
