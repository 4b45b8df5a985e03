//! From a line of the catalogue to a public service.

use app::model::{
    keywords::Keywords,
    lang::Lang,
    localized::Localized,
    service::{Channel, ChannelKind, Evidence, LegalResource, PublicService, Silence},
};

use super::record::{
    CHANNEL, DECIDED_BY, DESCRIPTION, EVIDENCE, LAW, NAME, REMEDIES, Record, SILENCE, TERM,
};
use crate::sources::{
    catalogue::{slug, tidy},
    findings::{Findings, GapKind},
};

struct Reading<'a> {
    record: &'a Record,
    findings: &'a mut Findings,
}

pub fn of(record: &Record, theme: String, findings: &mut Findings) -> PublicService {
    let mut reading = Reading { record, findings };
    let name = reading.name();
    reading.term();
    reading.present(DECIDED_BY, record.decided_by.as_ref());
    reading.present(REMEDIES, record.remedies.as_ref());
    let spanish = |text: String| Localized::of(Lang::Es, text);
    let evidence = reading.list(EVIDENCE, record.evidence.as_ref()).into_iter();
    let laws = reading.list(LAW, record.law.as_ref()).into_iter();
    PublicService {
        id: slug::address(&record.code, &name),
        code: Some(record.code.clone()),
        theme,
        organisation: String::new(),
        name: spanish(name),
        description: reading.description().map(spanish).unwrap_or_default(),
        easy: None,
        legal: None,
        keywords: Keywords::default(),
        requirements: vec![],
        evidence: evidence
            .map(|it| Evidence {
                name: spanish(it),
                held_by: None,
            })
            .collect(),
        costs: vec![],
        months_to_resolve: None,
        silence: reading.silence(),
        channels: reading.channels(),
        output: None,
        legal_resources: laws
            .map(|it| LegalResource {
                name: spanish(it),
                url: None,
            })
            .collect(),
        enrolment: None,
        renewal: None,
    }
}

impl Reading<'_> {
    fn gap(&mut self, field: &'static str, kind: GapKind, found: Option<&str>) {
        self.findings.gap(&self.record.code, field, kind, found);
    }

    fn repair(&mut self, field: &'static str, before: &str, after: &str) {
        self.findings
            .repair(&self.record.code, field, before, after);
    }

    /// The value, or a gap where there is none.
    fn present<'v>(&mut self, field: &'static str, value: Option<&'v String>) -> Option<&'v str> {
        if value.is_none() {
            self.gap(field, GapKind::Missing, None);
        }
        value.map(String::as_str)
    }

    fn name(&mut self) -> String {
        let before = &self.record.name;
        let name = tidy::spaces(before);
        if name != *before {
            self.repair(NAME, before, &name);
        }
        name
    }

    /// Its paragraphs, each once.
    fn description(&mut self) -> Option<String> {
        let record = self.record;
        let text = self.present(DESCRIPTION, record.description.as_ref())?;
        let mut paragraphs: Vec<String> = vec![];
        for before in text.lines().filter(|line| !line.trim().is_empty()) {
            let paragraph = tidy::spaces(before);
            if paragraphs.contains(&paragraph) {
                self.repair(DESCRIPTION, before, "");
                continue;
            }
            if paragraph != before {
                self.repair(DESCRIPTION, before, &paragraph);
            }
            self.doubt(DESCRIPTION, &paragraph);
            paragraphs.push(paragraph);
        }
        Some(paragraphs.join("\n\n"))
    }

    fn doubt(&mut self, field: &'static str, text: &str) {
        if tidy::is_doubtful(text) {
            self.gap(field, GapKind::Doubtful, Some(text));
        }
    }

    fn list(&mut self, field: &'static str, value: Option<&String>) -> Vec<String> {
        let Some(text) = self.present(field, value) else {
            return vec![];
        };
        let mut texts = vec![];
        for item in tidy::list(text) {
            if item.repeated {
                self.repair(field, &item.before, "");
                continue;
            }
            if item.changed() {
                self.repair(field, &item.before, &item.text);
            }
            self.doubt(field, &item.text);
            texts.push(item.text);
        }
        texts
    }

    /// The catalogue gives no dates, so whatever it says is a gap.
    fn term(&mut self) {
        let record = self.record;
        if let Some(term) = self.present(TERM, record.term.as_ref()) {
            self.gap(TERM, GapKind::Undated, Some(term.trim()));
        }
    }

    fn silence(&mut self) -> Option<Silence> {
        let record = self.record;
        let value = self.present(SILENCE, record.silence.as_ref())?.trim();
        match value.to_lowercase().as_str() {
            "estimatorio" => return Some(Silence::Granted),
            "desestimatorio" => return Some(Silence::Refused),
            // Silence has no effect in these: nothing is lacking.
            "no tiene" => {}
            reference if reference.starts_with("según normativa") => {
                self.gap(SILENCE, GapKind::ByReference, Some(value));
            }
            _ => self.gap(SILENCE, GapKind::Unknown, Some(value)),
        }
        None
    }

    fn channels(&mut self) -> Vec<Channel> {
        let record = self.record;
        let Some(value) = self.present(CHANNEL, record.channel.as_ref()) else {
            return vec![];
        };
        let kind = match value.trim().to_lowercase().as_str() {
            "electrónica" => ChannelKind::Online,
            "presencial" => ChannelKind::Office,
            _ => {
                self.gap(CHANNEL, GapKind::Unknown, Some(value));
                return vec![];
            }
        };
        vec![Channel {
            kind,
            description: Localized::of(Lang::Es, value.trim()),
            url: None,
        }]
    }
}
