//! What the last act did: one allow-listed word in the address, said once by a banner.

/// The query parameter that carries it after the redirect.
pub const PARAM: &str = "hecho";
/// The one that carries which decision, after one was taken.
pub const RECEIPT: &str = "recibo";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    SignedIn,
    SignedOut,
    SignedOutEverywhere,
    /// Before an act, which was not done.
    SessionEnded,
    /// The same, with what was typed kept for whoever typed it.
    TypedWaits,
    /// What was typed before is in the form, and was not sent.
    TypedAgain,
    /// It was for somebody one does not act for now.
    TypedForOther,
    /// For somebody else than before.
    Acting,
    Granted,
    Refused,
    Withdrawn,
    ChannelsSaved,
    CodeSent,
    ContactProved,
    ContactRemoved,
    CalendarRevoked,
    Enrolled,
    EnrolmentCancelled,
    DraftSaved,
    DraftDiscarded,
    MessagesRead,
    NotificationOpened,
    Hidden,
    Shown,
    InterestKept,
    InterestRemoved,
    Forgotten,
    ErasureAsked,
    ErasureUndone,
    ObjectionFiled,
    ObjectionUpheld,
    ObjectionWithdrawn,
}

impl Notice {
    pub const ALL: [Self; 32] = [
        Self::SignedIn,
        Self::SignedOut,
        Self::SignedOutEverywhere,
        Self::SessionEnded,
        Self::TypedWaits,
        Self::TypedAgain,
        Self::TypedForOther,
        Self::Acting,
        Self::Granted,
        Self::Refused,
        Self::Withdrawn,
        Self::ChannelsSaved,
        Self::CodeSent,
        Self::ContactProved,
        Self::ContactRemoved,
        Self::CalendarRevoked,
        Self::Enrolled,
        Self::EnrolmentCancelled,
        Self::DraftSaved,
        Self::DraftDiscarded,
        Self::MessagesRead,
        Self::NotificationOpened,
        Self::Hidden,
        Self::Shown,
        Self::InterestKept,
        Self::InterestRemoved,
        Self::Forgotten,
        Self::ErasureAsked,
        Self::ErasureUndone,
        Self::ObjectionFiled,
        Self::ObjectionUpheld,
        Self::ObjectionWithdrawn,
    ];

    /// As it stands in the address, and behind `notice-` in the locales.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignedIn => "signed-in",
            Self::SignedOut => "signed-out",
            Self::SignedOutEverywhere => "signed-out-everywhere",
            Self::SessionEnded => "session-ended",
            Self::TypedWaits => "typed-waits",
            Self::TypedAgain => "typed-again",
            Self::TypedForOther => "typed-for-other",
            Self::Acting => "acting",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::ChannelsSaved => "channels-saved",
            Self::CodeSent => "code-sent",
            Self::ContactProved => "contact-proved",
            Self::ContactRemoved => "contact-removed",
            Self::CalendarRevoked => "calendar-revoked",
            Self::Enrolled => "enrolled",
            Self::EnrolmentCancelled => "enrolment-cancelled",
            Self::DraftSaved => "draft-saved",
            Self::DraftDiscarded => "draft-discarded",
            Self::MessagesRead => "messages-read",
            Self::NotificationOpened => "notification-opened",
            Self::Hidden => "hidden",
            Self::Shown => "shown",
            Self::InterestKept => "interest-kept",
            Self::InterestRemoved => "interest-removed",
            Self::Forgotten => "forgotten",
            Self::ErasureAsked => "erasure-asked",
            Self::ErasureUndone => "erasure-undone",
            Self::ObjectionFiled => "objection-filed",
            Self::ObjectionUpheld => "objection-upheld",
            Self::ObjectionWithdrawn => "objection-withdrawn",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|notice| notice.as_str() == text)
    }
}
