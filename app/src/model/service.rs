//! The public service and what belongs to it, in CPSV-AP's terms.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{keywords::Keywords, localized::Localized, money::Cents};

/// A procedure a person may need (`cpsv:PublicService`).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PublicService {
    /// The name in addresses: the file's name, lower case with hyphens.
    pub id: String,
    /// What back offices call it in `procediment`, before the first space.
    pub code: Option<String>,
    /// A theme of the municipality (`cv:thematicArea`).
    pub theme: String,
    /// An organisation of the municipality (`cv:hasCompetentAuthority`).
    pub organisation: String,
    pub name: Localized,
    /// In plain words, the level shown first.
    pub description: Localized,
    /// Easy to read (UNE 153101): a sentence a line.
    #[serde(default)]
    pub easy: Option<Localized>,
    /// With the detail of the law.
    #[serde(default)]
    pub legal: Option<Localized>,
    pub keywords: Keywords,
    pub requirements: Vec<Localized>,
    pub evidence: Vec<Evidence>,
    pub costs: Vec<Cost>,
    /// The legal limit to resolve, in months (art. 21 Ley 39/2015).
    pub months_to_resolve: Option<u8>,
    pub silence: Option<Silence>,
    pub channels: Vec<Channel>,
    pub output: Option<Localized>,
    pub legal_resources: Vec<LegalResource>,
    pub enrolment: Option<Enrolment>,
    #[serde(default)]
    pub renewal: Option<Renewal>,
}

impl PublicService {
    /// A service of which only this much is known.
    #[must_use]
    pub fn new(id: impl Into<String>, theme: impl Into<String>, name: Localized) -> Self {
        Self {
            id: id.into(),
            code: None,
            theme: theme.into(),
            organisation: String::new(),
            name,
            description: Localized::default(),
            easy: None,
            legal: None,
            keywords: Keywords::default(),
            requirements: vec![],
            evidence: vec![],
            costs: vec![],
            months_to_resolve: None,
            silence: None,
            channels: vec![],
            output: None,
            legal_resources: vec![],
            enrolment: None,
            renewal: None,
        }
    }
}

/// What must be shown (`cv:Evidence`).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    pub name: Localized,
    /// The administration that already holds it, so that nobody need bring it (art. 28).
    pub held_by: Option<Localized>,
}

/// What the procedure gives ends, and can be had again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Renewal {
    /// From the end of the case that gave it.
    pub valid_months: u16,
    /// How long before its last day it can be renewed, and is asked for; and after it, still.
    pub notice_days: u16,
    /// What back offices call the phase in which a case ends that gave it.
    pub granted_phases: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    pub amount: Cents,
    pub description: Localized,
}

/// What no answer in time means (art. 24 and 25 Ley 39/2015).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Silence {
    Granted,
    Refused,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Channel {
    pub kind: ChannelKind,
    pub description: Localized,
    pub url: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChannelKind {
    Online,
    Office,
    Phone,
    Post,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LegalResource {
    pub name: Localized,
    pub url: Option<String>,
}

/// Places that open for a time and are taken with one press.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Enrolment {
    pub opens: Date,
    /// The last day, included.
    pub closes: Date,
    /// When and where it takes place, in words.
    pub dates: Localized,
}

impl Enrolment {
    #[must_use]
    pub fn is_open(&self, today: Date) -> bool {
        self.opens <= today && today <= self.closes
    }
}
