//! What belongs to a service: one verb per property.

use app::model::{
    localized::Localized,
    service::{Channel, ChannelKind, Cost, Enrolment, Evidence, LegalResource, Silence},
};
use jiff::{Span, civil::Date};

use super::{
    super::{CHANNELS, EURO, SILENCES, euros},
    Reading,
};
use crate::sources::findings::{BrokenFile, GapKind};

impl<'a> Reading<'a> {
    pub(super) fn named(&mut self, field: &'static str) -> Result<Vec<Localized>, BrokenFile> {
        let mut named = vec![];
        for node in self.nodes(self.at, field)? {
            named.extend(self.name_of(field, node)?);
        }
        Ok(named)
    }

    /// The title of a part; a part without one is a gap, and left out.
    pub(super) fn name_of(
        &mut self,
        field: &'static str,
        node: &'a str,
    ) -> Result<Option<Localized>, BrokenFile> {
        let name = self.texts(node, "dct:title")?;
        if name.is_empty() {
            self.gap(field, GapKind::Missing, Some(node));
        }
        Ok(Some(name).filter(|name| !name.is_empty()))
    }

    pub(super) fn evidence(&mut self) -> Result<Vec<Evidence>, BrokenFile> {
        let mut evidence = vec![];
        for node in self.nodes(self.at, "cpsv:hasInput")? {
            let Some(name) = self.name_of("cpsv:hasInput", node)? else {
                continue;
            };
            let held_by = match self.nodes(node, "cv:isProvidedBy")?.first() {
                Some(holder) => self.name_of("cv:isProvidedBy", holder)?,
                None => None,
            };
            evidence.push(Evidence { name, held_by });
        }
        Ok(evidence)
    }

    pub(super) fn costs(&mut self) -> Result<Vec<Cost>, BrokenFile> {
        let mut costs = vec![];
        for node in self.nodes(self.at, "cv:hasCost")? {
            let description = self.texts(node, "dct:description")?;
            let value = self.text(node, "cv:hasValue")?;
            let currency = self.nodes(node, "cv:currency")?;
            if let Some(other) = currency.iter().find(|it| **it != EURO) {
                self.gap("cv:currency", GapKind::Unknown, Some(other));
                continue;
            }
            let Some(value) = value else {
                self.gap("cv:hasValue", GapKind::Missing, None);
                continue;
            };
            let amount = euros(&value).ok_or_else(|| {
                self.refuse("cv:hasValue", format!("`{value}` is no amount of euros"))
            })?;
            costs.push(Cost {
                amount,
                description,
            });
        }
        Ok(costs)
    }

    pub(super) fn channels(&mut self) -> Result<Vec<Channel>, BrokenFile> {
        let mut channels = vec![];
        for node in self.nodes(self.at, "cv:hasChannel")? {
            let description = self.texts(node, "dct:description")?;
            let url = self
                .nodes(node, "foaf:page")?
                .first()
                .map(|url| (*url).to_owned());
            if let Some(kind) = self.known::<ChannelKind>(node, "cv:hasChannel", &CHANNELS)? {
                channels.push(Channel {
                    kind,
                    description,
                    url,
                });
            }
        }
        Ok(channels)
    }

    /// What the `dct:type` of a node is among ours.
    pub(super) fn known<T: Copy>(
        &mut self,
        node: &'a str,
        field: &'static str,
        names: &[(T, &str)],
    ) -> Result<Option<T>, BrokenFile> {
        let concept = self.nodes(node, "dct:type")?.first().copied();
        let notation = match concept {
            Some(concept) => self.text(concept, "skos:notation")?,
            None => None,
        };
        let known = names
            .iter()
            .find(|(_, name)| Some(*name) == notation.as_deref());
        if known.is_none() {
            self.gap(field, GapKind::Unknown, concept);
        }
        Ok(known.map(|(kind, _)| *kind))
    }

    pub(super) fn laws(&mut self) -> Result<Vec<LegalResource>, BrokenFile> {
        let mut laws = vec![];
        for node in self.nodes(self.at, "cv:hasLegalResource")? {
            let url = self
                .nodes(node, "foaf:page")?
                .first()
                .map(|url| (*url).to_owned());
            if let Some(name) = self.name_of("cv:hasLegalResource", node)? {
                laws.push(LegalResource { name, url });
            }
        }
        Ok(laws)
    }

    pub(super) fn enrolment(&mut self) -> Result<Option<Enrolment>, BrokenFile> {
        let Some(node) = self.nodes(self.at, "dct:temporal")?.first().copied() else {
            return Ok(None);
        };
        Ok(Some(Enrolment {
            opens: self.date(node, "dcat:startDate")?,
            closes: self.date(node, "dcat:endDate")?,
            dates: self.texts(node, "dct:description")?,
        }))
    }

    pub(super) fn date(&mut self, node: &'a str, field: &'static str) -> Result<Date, BrokenFile> {
        let text = self.text(node, field)?.unwrap_or_default();
        text.parse()
            .map_err(|_| self.refuse(field, format!("`{text}` is no date; write 2026-06-01")))
    }

    /// Whole months; a duration in days is a gap, for they are not as long.
    pub(super) fn months(&mut self) -> Result<Option<u8>, BrokenFile> {
        let field = "cv:processingTime";
        let Some(text) = self.text(self.at, field)? else {
            return Ok(None);
        };
        let span: Span = text
            .parse()
            .map_err(|_| self.refuse(field, format!("`{text}` is no duration; write P3M")))?;
        let months = i32::from(span.get_years()) * 12 + span.get_months();
        let whole = span.fieldwise()
            == Span::new()
                .years(span.get_years())
                .months(span.get_months());
        let months = u8::try_from(months)
            .ok()
            .filter(|months| whole && *months > 0);
        if months.is_none() {
            self.gap(field, GapKind::Unknown, Some(&text));
        }
        Ok(months)
    }

    pub(super) fn silence(&mut self) -> Result<Option<Silence>, BrokenFile> {
        let field = "cpsv:follows";
        let mut silence = None;
        for rule in self.nodes(self.at, field)? {
            // Its words are ours.
            self.texts(rule, "dct:title")?;
            self.texts(rule, "dct:description")?;
            silence = self.known::<Silence>(rule, field, &SILENCES)?.or(silence);
        }
        Ok(silence)
    }
}
