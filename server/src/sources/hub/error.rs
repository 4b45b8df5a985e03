/// Why a source gave no answer. Nothing in it is personal: it may be logged.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    #[error("it did not answer within its time limit")]
    TimedOut,
    #[error("it cannot be reached")]
    Unreachable(#[source] reqwest::Error),
    /// Of HTTP, or told by `codiResultat` inside an HTTP 200.
    #[error("it answered with status {0}")]
    Status(u16),
    #[error("its answer is malformed: {what}")]
    Malformed { what: String },
    #[error("its answer is too large")]
    TooLarge,
}

impl SourceError {
    /// One word for it, to count by.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::TimedOut => "timed_out",
            Self::Unreachable(_) => "unreachable",
            Self::Status(_) => "status",
            Self::Malformed { .. } => "malformed",
            Self::TooLarge => "too_large",
        }
    }
}

impl From<reqwest::Error> for SourceError {
    /// The address goes: it carries a citizen's document.
    fn from(error: reqwest::Error) -> Self {
        Self::Unreachable(error.without_url())
    }
}

/// A source whose `url` cannot be asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no address of a source")]
pub struct BadAddress(pub String);
