//! `services/ID.toml`: one procedure, in CPSV-AP's terms.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use app::model::{
    lang::Lang,
    localized::Localized,
    money::Cents,
    municipality::Municipality,
    service::{
        Channel, ChannelKind, Cost, Enrolment, Evidence, LegalResource, PublicService, Renewal,
        Silence,
    },
};
use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use super::{
    dates,
    file::{File, Text, keywords, tomls},
    problem::Problem,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceFile {
    code: Option<Spanned<String>>,
    theme: Spanned<String>,
    organisation: Spanned<String>,
    name: Text,
    description: Text,
    easy: Option<Text>,
    legal: Option<Text>,
    /// Other words people search for, language by language.
    #[serde(default)]
    keywords: BTreeMap<Lang, Vec<String>>,
    #[serde(default)]
    requirement: Vec<Text>,
    #[serde(default)]
    evidence: Vec<EvidenceTable>,
    #[serde(default)]
    cost: Vec<CostTable>,
    months_to_resolve: Option<Spanned<u8>>,
    silence: Option<Silence>,
    #[serde(default)]
    channel: Vec<ChannelTable>,
    output: Option<Text>,
    #[serde(default)]
    legal_resource: Vec<LegalResourceTable>,
    enrolment: Option<EnrolmentTable>,
    renewal: Option<Spanned<Renewal>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EvidenceTable {
    name: Text,
    held_by: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CostTable {
    amount: Spanned<String>,
    description: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChannelTable {
    kind: ChannelKind,
    description: Text,
    url: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LegalResourceTable {
    name: Text,
    url: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EnrolmentTable {
    opens: Spanned<String>,
    closes: Spanned<String>,
    dates: Text,
}

/// What a service's file is checked against.
struct Reading<'a> {
    municipality: &'a Municipality,
    themes: Vec<&'a str>,
    organisations: Vec<&'a str>,
    today: Date,
    /// Codes met so far, and where.
    codes: BTreeMap<String, PathBuf>,
}

pub fn read(
    dir: &Path,
    municipality: &Municipality,
    today: Date,
    problems: &mut Vec<Problem>,
) -> Vec<PublicService> {
    let mut reading = Reading {
        municipality,
        themes: municipality
            .themes
            .iter()
            .map(|it| it.id.as_str())
            .collect(),
        organisations: municipality
            .organisations
            .iter()
            .map(|it| it.id.as_str())
            .collect(),
        today,
        codes: BTreeMap::new(),
    };
    tomls(dir, "services", problems)
        .into_iter()
        .filter_map(|(id, path)| reading.service(id, &mut File::open(path, problems)?))
        .collect()
}

impl Reading<'_> {
    fn service(&mut self, id: String, file: &mut File<'_>) -> Option<PublicService> {
        let raw: ServiceFile = file.parse()?;
        Some(PublicService {
            id,
            code: raw.code.map(|code| self.code(file, code)),
            theme: file.reference("theme", raw.theme, &self.themes),
            organisation: file.reference("organisation", raw.organisation, &self.organisations),
            name: self.text(file, "name", raw.name),
            description: self.text(file, "description", raw.description),
            easy: raw.easy.map(|text| self.text(file, "easy", text)),
            legal: raw.legal.map(|text| self.text(file, "legal", text)),
            keywords: keywords(raw.keywords),
            requirements: each(raw.requirement, |it| self.text(file, "requirement", it)),
            evidence: each(raw.evidence, |it| self.evidence(file, it)),
            costs: each(raw.cost, |it| self.cost(file, it)),
            months_to_resolve: raw.months_to_resolve.map(|it| months(file, &it)),
            silence: raw.silence,
            channels: each(raw.channel, |it| self.channel(file, it)),
            output: raw.output.map(|text| self.text(file, "output", text)),
            legal_resources: each(raw.legal_resource, |it| self.law(file, it)),
            enrolment: raw.enrolment.map(|it| self.enrolment(file, it)),
            renewal: raw.renewal.map(|it| renewal(file, it)),
        })
    }

    fn text(&self, file: &mut File<'_>, what: &str, text: Text) -> Localized {
        file.text(what, text, &self.municipality.languages)
    }

    /// Back offices write `CODE - name`: capitals, digits and hyphens, once in the folder.
    fn code(&mut self, file: &mut File<'_>, code: Spanned<String>) -> String {
        let span = Some(code.span());
        let code = code.into_inner();
        let plain = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-';
        if code.is_empty() || code.len() > 20 || !code.bytes().all(plain) {
            let expected = "A-Z, 0-9 and hyphens, 20 at most, such as ESP-012";
            file.refuse(span.clone(), format!("`{code}` cannot be a code"), expected);
        }
        if let Some(other) = self.codes.insert(code.clone(), file.path.clone()) {
            let other = other
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            file.refuse(
                span,
                format!("{other} has the code `{code}` too"),
                "another code",
            );
        }
        code
    }

    fn evidence(&self, file: &mut File<'_>, raw: EvidenceTable) -> Evidence {
        Evidence {
            name: self.text(file, "name", raw.name),
            held_by: raw.held_by.map(|text| self.text(file, "held_by", text)),
        }
    }

    fn cost(&self, file: &mut File<'_>, raw: CostTable) -> Cost {
        let amount = Cents::parse(raw.amount.get_ref()).filter(|amount| amount.0 >= 0);
        if amount.is_none() {
            let wrong = format!("`{}` is no amount", raw.amount.get_ref());
            file.refuse(Some(raw.amount.span()), wrong, "euros such as \"42.00\"");
        }
        Cost {
            amount: amount.unwrap_or(Cents(0)),
            description: self.text(file, "description", raw.description),
        }
    }

    fn channel(&self, file: &mut File<'_>, raw: ChannelTable) -> Channel {
        Channel {
            kind: raw.kind,
            description: self.text(file, "description", raw.description),
            url: file.url(raw.url),
        }
    }

    fn law(&self, file: &mut File<'_>, raw: LegalResourceTable) -> LegalResource {
        LegalResource {
            name: self.text(file, "name", raw.name),
            url: file.url(raw.url),
        }
    }

    fn enrolment(&self, file: &mut File<'_>, raw: EnrolmentTable) -> Enrolment {
        let opens = self.date(file, &raw.opens);
        let closes = self.date(file, &raw.closes);
        if let (Some(opens), Some(closes)) = (opens, closes)
            && closes < opens
        {
            let wrong = format!("enrolment closes on {closes}, before it opens on {opens}");
            file.refuse(Some(raw.closes.span()), wrong, "a day from `opens` on");
        }
        Enrolment {
            opens: opens.unwrap_or(self.today),
            closes: closes.unwrap_or(self.today),
            dates: self.text(file, "dates", raw.dates),
        }
    }

    fn date(&self, file: &mut File<'_>, text: &Spanned<String>) -> Option<Date> {
        dates::read(file, text, self.today, self.municipality)
    }
}

fn each<T, U>(tables: Vec<T>, read: impl FnMut(T) -> U) -> Vec<U> {
    tables.into_iter().map(read).collect()
}

fn renewal(file: &mut File<'_>, renewal: Spanned<Renewal>) -> Renewal {
    let span = Some(renewal.span());
    let renewal = renewal.into_inner();
    if u32::from(renewal.notice_days) >= u32::from(renewal.valid_months) * 28 {
        let wrong = "it would be asked for again as soon as it is given";
        file.refuse(span.clone(), wrong, "fewer `notice_days` than it is valid");
    }
    if renewal.granted_phases.is_empty() {
        let wrong = "no phase says that it was given";
        file.refuse(span, wrong, "`granted_phases` as back offices write them");
    }
    renewal
}

fn months(file: &mut File<'_>, months: &Spanned<u8>) -> u8 {
    if *months.get_ref() == 0 {
        file.refuse(
            Some(months.span()),
            "no time to resolve",
            "months, from 1 on",
        );
    }
    *months.get_ref()
}
