use serde::{Deserialize, Serialize};

/// A category of personal data, as a purpose names what it uses (GDPR art. 13 and 14.1.d).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DataCategory {
    /// Name and identity document.
    Identity,
    /// Telephone, e-mail, postal address.
    Contact,
    /// For whom one acts.
    Representation,
    /// What administrations expect: payments, documents, appointments, notifications.
    Pending,
    Cases,
    Enrolments,
    /// Which procedures were opened, and how long they were read.
    Readings,
    /// The theme a search led to; never its words.
    Searches,
    HiddenOffers,
    Decisions,
}

impl DataCategory {
    pub const ALL: [Self; 10] = [
        Self::Identity,
        Self::Contact,
        Self::Representation,
        Self::Pending,
        Self::Cases,
        Self::Enrolments,
        Self::Readings,
        Self::Searches,
        Self::HiddenOffers,
        Self::Decisions,
    ];

    /// As the folder writes it, and behind `data-` in the locales.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Contact => "contact",
            Self::Representation => "representation",
            Self::Pending => "pending",
            Self::Cases => "cases",
            Self::Enrolments => "enrolments",
            Self::Readings => "readings",
            Self::Searches => "searches",
            Self::HiddenOffers => "hidden-offers",
            Self::Decisions => "decisions",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}
