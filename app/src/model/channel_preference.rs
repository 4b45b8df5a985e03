//! Through which channels a citizen is told what, and when. The portal's own inbox has every
//! message at once; this is about what comes to them besides.

pub mod hours;
#[cfg(test)]
mod tests;

use jiff::Timestamp;

use super::{
    contact_point::{ContactKind, ContactPoint},
    lang::Lang,
    level::Level,
};
use hours::Hours;

/// What a preference is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    Default,
    Theme(String),
    Service(String),
}

impl Scope {
    /// `default`, `theme:ID` or `service:ID`.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Default => "default".into(),
            Self::Theme(id) => format!("theme:{id}"),
            Self::Service(id) => format!("service:{id}"),
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            None => (text == "default").then_some(Self::Default),
            Some(("theme", id)) => Some(Self::Theme(id.into())),
            Some(("service", id)) => Some(Self::Service(id.into())),
            Some(_) => None,
        }
    }
}

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frequency {
    Off,
    Immediate,
    /// All of a day in one.
    Daily,
    /// All of a week in one, on Monday.
    Weekly,
}

impl Frequency {
    pub const ALL: [Self; 4] = [Self::Immediate, Self::Daily, Self::Weekly, Self::Off];

    /// As it stands in forms and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Immediate => "immediate",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }

    /// Of a channel nothing was said about: who gives an e-mail address, or lets a browser notify
    /// them, wants to be told; telephones ring and paper costs, so they wait to be asked for.
    #[must_use]
    pub const fn unsaid(channel: ContactKind) -> Self {
        match channel {
            ContactKind::Email | ContactKind::Push => Self::Immediate,
            ContactKind::Phone | ContactKind::Postal => Self::Off,
        }
    }
}

/// How often one channel is used for a scope. Each channel has its own: what is said of one can
/// never make another louder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelPreference {
    pub scope: Scope,
    pub channel: ContactKind,
    pub frequency: Frequency,
}

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Topic<'a> {
    pub theme: &'a str,
    pub service: Option<&'a str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgency {
    Ordinary,
    /// Somebody could come to harm: it waits for no hour, but no channel is used that is off.
    Safety,
    /// The citizen waits for it, there: a code.
    Asked(ContactKind),
}

/// What goes out, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivery {
    pub channel: ContactKind,
    pub at: Timestamp,
}

/// All a citizen said about it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChannelSettings {
    /// The channels that reach them: a proved address, and a municipality that can send there.
    pub reached: Vec<ContactKind>,
    pub preferences: Vec<ChannelPreference>,
    pub hours: Hours,
    /// The language of messages; none: the one they last used.
    pub lang: Option<Lang>,
    pub level: Level,
}

/// Where a citizen can be told, and how they want to be.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Channels {
    pub points: Vec<ContactPoint>,
    pub settings: ChannelSettings,
}

impl ChannelSettings {
    /// What was said of a channel for this very scope.
    #[must_use]
    pub fn said(&self, scope: &Scope, channel: ContactKind) -> Option<Frequency> {
        let mut all = self.preferences.iter();
        all.find(|it| it.scope == *scope && it.channel == channel)
            .map(|it| it.frequency)
    }

    /// What holds for a topic: the nearest scope of which something was said.
    #[must_use]
    pub fn holds(&self, topic: Topic<'_>, channel: ContactKind) -> Frequency {
        let service = topic.service.map(|id| Scope::Service(id.into()));
        let scopes = [
            service,
            Some(Scope::Theme(topic.theme.into())),
            Some(Scope::Default),
        ];
        scopes
            .iter()
            .flatten()
            .find_map(|scope| self.said(scope, channel))
            .unwrap_or(Frequency::unsaid(channel))
    }

    /// The scopes besides the default of which something was said, each once.
    #[must_use]
    pub fn own_scopes(&self) -> Vec<&Scope> {
        let mut scopes: Vec<&Scope> = self.preferences.iter().map(|it| &it.scope).collect();
        scopes.retain(|scope| **scope != Scope::Default);
        scopes.sort();
        scopes.dedup();
        scopes
    }
}

/// Where a message goes besides the inbox, and when.
#[must_use]
pub fn route(
    settings: &ChannelSettings,
    topic: Topic<'_>,
    urgency: Urgency,
    now: Timestamp,
) -> Vec<Delivery> {
    if let Urgency::Asked(channel) = urgency {
        return vec![Delivery { channel, at: now }];
    }
    let when = |channel: &ContactKind| {
        let at = match (settings.holds(topic, *channel), urgency) {
            (Frequency::Off, _) => return None,
            (_, Urgency::Safety) => now,
            (Frequency::Daily, _) => settings.hours.next_digest(now, false),
            (Frequency::Weekly, _) => settings.hours.next_digest(now, true),
            (Frequency::Immediate, _) => settings.hours.after_quiet(now),
        };
        Some(Delivery {
            channel: *channel,
            at,
        })
    };
    settings.reached.iter().filter_map(when).collect()
}
