//! What a municipality's folder says about itself.

use serde::{Deserialize, Serialize};

use super::{
    assurance::Assurance,
    consent::{ConsentState, PurposeNotice},
    contact_point::ContactKind,
    data_category::DataCategory,
    lang::Lang,
    localized::Localized,
    push::Push,
};

#[derive(Debug, Clone)]
pub struct Municipality {
    pub name: Localized,
    /// Five digits (INE).
    pub ine_code: String,
    /// The first is the default.
    pub languages: Vec<Lang>,
    pub time_zone: jiff::tz::TimeZone,
    /// A demonstration: invented people, and a banner that says so on every page.
    pub demo: bool,
    /// Whether anyone may enter as one of the demo citizens.
    pub identity_desk: bool,
    /// Who proves to the portal who somebody is.
    pub identity_provider: Option<IdentityProvider>,
    pub contact: Contact,
    pub messages: Messages,
    pub themes: Vec<Theme>,
    pub organisations: Vec<Organisation>,
    pub purposes: Vec<Purpose>,
    pub demo_citizens: Vec<DemoCitizen>,
}

/// An `OpenID` provider, such as the gateway before Cl@ve.
#[derive(Debug, Clone)]
pub struct IdentityProvider {
    /// As people know it.
    pub name: Localized,
    /// Where its discovery document hangs from.
    pub issuer: String,
    pub client_id: String,
    /// The claim that holds the NIF or NIE.
    pub document_claim: String,
    /// The claim that lists whom they may act for, where there is one.
    pub mandates_claim: Option<String>,
    /// The `acr` that stands for a level. Any other one is low.
    pub acr: Vec<(Assurance, String)>,
}

impl IdentityProvider {
    #[must_use]
    pub fn assurance(&self, acr: Option<&str>) -> Assurance {
        let known = self.acr.iter().find(|(_, it)| Some(it.as_str()) == acr);
        known.map_or(Assurance::Low, |(assurance, _)| *assurance)
    }

    #[must_use]
    pub fn acr(&self, assurance: Assurance) -> Option<&str> {
        let known = self.acr.iter().find(|(it, _)| *it == assurance);
        known.map(|(_, acr)| acr.as_str())
    }
}

/// How the municipality reaches people besides the portal.
#[derive(Debug, Clone, Default)]
pub struct Messages {
    pub channels: Vec<ContactKind>,
    /// For how many months it takes an address for proved.
    pub proof_months: u32,
    /// Where a demonstration shows what it sent.
    pub mailbox: Option<String>,
    /// How it sends to browsers, where it does.
    pub push: Option<Push>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub phone: String,
    pub email: String,
    pub address: String,
    pub hours: Localized,
}

/// A thematic area, such as sport.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    pub id: String,
    pub name: Localized,
}

/// A `cv:PublicOrganisation`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    pub id: String,
    pub name: Localized,
}

/// A use of personal data, with its law (GDPR art. 6 and 13).
#[derive(Debug, Clone)]
pub struct Purpose {
    pub id: String,
    /// Of its text.
    pub version: u32,
    /// The version with which what is allowed last grew: a yes to an older one no longer holds.
    pub asks_again_from: u32,
    /// Who decides on it and answers for it.
    pub controller: Localized,
    pub basis: LegalBasis,
    /// The article, as a page cites it.
    pub law: String,
    pub data: Vec<DataCategory>,
    pub retention_days: u32,
    pub profiling: bool,
    pub name: Localized,
    pub text: Localized,
}

impl Purpose {
    /// All of it as somebody reads it in `lang`.
    #[must_use]
    pub fn notice(&self, lang: Lang) -> PurposeNotice {
        let said = |text: &Localized| text.get(lang).text.to_owned();
        PurposeNotice {
            purpose: self.id.clone(),
            version: self.version,
            lang,
            name: said(&self.name),
            text: said(&self.text),
            controller: said(&self.controller),
            basis: self.basis,
            law: self.law.clone(),
            data: self.data.clone(),
            retention_days: self.retention_days,
            profiling: self.profiling,
        }
    }

    /// Whether what was decided allows it now.
    #[must_use]
    pub fn is_allowed_by(&self, state: &ConsentState) -> bool {
        state.granted && state.text_version >= self.asks_again_from
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegalBasis {
    /// GDPR art. 6(1)(a)
    Consent,
    /// GDPR art. 6(1)(c)
    LegalObligation,
    /// GDPR art. 6(1)(e)
    PublicTask,
}

/// Someone invented, whom a visitor of the demo may be.
#[derive(Debug, Clone)]
pub struct DemoCitizen {
    pub id: String,
    pub name: String,
    /// A NIF or NIE.
    pub document: String,
    pub story: Localized,
}

impl Municipality {
    #[must_use]
    pub fn theme(&self, id: &str) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == id)
    }

    #[must_use]
    pub fn organisation(&self, id: &str) -> Option<&Organisation> {
        self.organisations.iter().find(|it| it.id == id)
    }

    #[must_use]
    pub fn purpose(&self, id: &str) -> Option<&Purpose> {
        self.purposes.iter().find(|purpose| purpose.id == id)
    }
}
