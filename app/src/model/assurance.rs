use serde::{Deserialize, Serialize};

/// How surely somebody is who they say (eIDAS, Regulation (EU) 910/2014, art. 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Assurance {
    Low,
    Substantial,
    High,
}

impl Assurance {
    pub const ALL: [Self; 3] = [Self::Low, Self::Substantial, Self::High];

    /// As it stands in addresses and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Substantial => "substantial",
            Self::High => "high",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}
