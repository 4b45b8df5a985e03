//! What the last act did: one allow-listed word in the address, said once by a banner.

/// The query parameter that carries it after the redirect.
pub const PARAM: &str = "hecho";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    SignedIn,
    SignedOut,
    SignedOutEverywhere,
    /// Before an act, which was not done.
    SessionEnded,
    /// For somebody else than before.
    Acting,
    Granted,
    Refused,
    Withdrawn,
    ChannelsSaved,
    CalendarRevoked,
    Enrolled,
    EnrolmentCancelled,
    Hidden,
    Shown,
    InterestKept,
    InterestRemoved,
    Forgotten,
    ErasureAsked,
    ErasureUndone,
    ObjectionFiled,
    ObjectionUpheld,
}

impl Notice {
    pub const ALL: [Self; 21] = [
        Self::SignedIn,
        Self::SignedOut,
        Self::SignedOutEverywhere,
        Self::SessionEnded,
        Self::Acting,
        Self::Granted,
        Self::Refused,
        Self::Withdrawn,
        Self::ChannelsSaved,
        Self::CalendarRevoked,
        Self::Enrolled,
        Self::EnrolmentCancelled,
        Self::Hidden,
        Self::Shown,
        Self::InterestKept,
        Self::InterestRemoved,
        Self::Forgotten,
        Self::ErasureAsked,
        Self::ErasureUndone,
        Self::ObjectionFiled,
        Self::ObjectionUpheld,
    ];

    /// As it stands in the address, and behind `notice-` in the locales.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignedIn => "signed-in",
            Self::SignedOut => "signed-out",
            Self::SignedOutEverywhere => "signed-out-everywhere",
            Self::SessionEnded => "session-ended",
            Self::Acting => "acting",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::ChannelsSaved => "channels-saved",
            Self::CalendarRevoked => "calendar-revoked",
            Self::Enrolled => "enrolled",
            Self::EnrolmentCancelled => "enrolment-cancelled",
            Self::Hidden => "hidden",
            Self::Shown => "shown",
            Self::InterestKept => "interest-kept",
            Self::InterestRemoved => "interest-removed",
            Self::Forgotten => "forgotten",
            Self::ErasureAsked => "erasure-asked",
            Self::ErasureUndone => "erasure-undone",
            Self::ObjectionFiled => "objection-filed",
            Self::ObjectionUpheld => "objection-upheld",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|notice| notice.as_str() == text)
    }
}
