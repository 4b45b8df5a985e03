//! Decayed counts over interactions.

use std::fmt;

use app::model::interaction::{Interaction, InteractionKind};

/// After this long without more of it, a habit weighs half.
const HALF_LIFE_DAYS: f64 = 30.0;
const MILLIS_PER_DAY: f64 = 86_400_000.0;

/// What is counted, as the database names it: `opened:sport`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// Times a theme's procedures were opened.
    Opened(String),
    /// Seconds a theme's procedures were really read.
    Read(String),
    /// Searches that led to a theme.
    Searched(String),
}

impl Subject {
    /// What an interaction counts towards; dismissals and enrolments are facts of their own.
    #[must_use]
    pub fn of(interaction: &Interaction) -> Option<Self> {
        let theme = interaction.theme.clone();
        match interaction.kind {
            InteractionKind::Opened => Some(Self::Opened(theme)),
            InteractionKind::Read => Some(Self::Read(theme)),
            InteractionKind::Searched => Some(Self::Searched(theme)),
            InteractionKind::Dismissed | InteractionKind::Enrolled => None,
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, theme) = text.split_once(':')?;
        let theme = theme.to_owned();
        match kind {
            "opened" => Some(Self::Opened(theme)),
            "read" => Some(Self::Read(theme)),
            "searched" => Some(Self::Searched(theme)),
            _ => None,
        }
    }

    #[must_use]
    pub fn theme(&self) -> &str {
        match self {
            Self::Opened(theme) | Self::Read(theme) | Self::Searched(theme) => theme,
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Opened(theme) => write!(f, "opened:{theme}"),
            Self::Read(theme) => write!(f, "read:{theme}"),
            Self::Searched(theme) => write!(f, "searched:{theme}"),
        }
    }
}

/// A count and its fading twin.
#[derive(Debug, Clone, PartialEq)]
pub struct Feature {
    pub subject: Subject,
    /// Times, or seconds for `Read`.
    pub count: i64,
    /// The same, halved every 30 days, as of `last_at`.
    pub decayed: f64,
    /// Milliseconds since 1970.
    pub last_at: i64,
}

impl Feature {
    /// The feature after one more interaction at `now` (milliseconds).
    #[must_use]
    pub fn counted(
        before: Option<Self>,
        subject: Subject,
        interaction: &Interaction,
        now: i64,
    ) -> Self {
        let amount = match interaction.kind {
            InteractionKind::Read => interaction.seconds.unwrap_or(0),
            _ => 1,
        };
        let (count, decayed) =
            before.map_or((0, 0.0), |before| (before.count, before.decayed_at(now)));
        Self {
            subject,
            count: count.saturating_add(i64::from(amount)),
            decayed: decayed + f64::from(amount),
            last_at: now,
        }
    }

    /// What is left of the decayed count at `now` (milliseconds).
    #[must_use]
    pub fn decayed_at(&self, now: i64) -> f64 {
        #[expect(
            clippy::cast_precision_loss,
            reason = "milliseconds of a few years are exact"
        )]
        let days = (now - self.last_at).max(0) as f64 / MILLIS_PER_DAY;
        self.decayed * (-days / HALF_LIFE_DAYS).exp2()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DAY: i64 = 86_400_000;

    fn opened() -> Interaction {
        Interaction {
            key: "k".into(),
            kind: InteractionKind::Opened,
            service: None,
            theme: "sport".into(),
            seconds: None,
        }
    }

    fn count(before: Option<Feature>, now: i64) -> Feature {
        Feature::counted(before, Subject::Opened("sport".into()), &opened(), now)
    }

    #[test]
    fn half_is_left_after_a_half_life() {
        let feature = count(None, 0);
        assert!((feature.decayed_at(30 * DAY) - 0.5).abs() < 1e-9);
        let again = count(Some(feature), 30 * DAY);
        assert_eq!(again.count, 2);
        assert!((again.decayed - 1.5).abs() < 1e-9);
    }

    #[test]
    fn subjects_read_back() {
        for text in ["opened:sport", "read:taxes", "searched:works"] {
            assert_eq!(
                Subject::parse(text).map(|s| s.to_string()).as_deref(),
                Some(text)
            );
        }
        assert_eq!(Subject::parse("liked:sport"), None);
    }

    proptest! {
        #[test]
        fn decay_never_exceeds_the_count(gaps in proptest::collection::vec(0..200i64, 1..30)) {
            let mut now = 0;
            let mut feature = None;
            for gap in gaps {
                now += gap * DAY;
                feature = Some(count(feature, now));
            }
            let feature = feature.expect("counted at least once");
            #[expect(clippy::cast_precision_loss, reason = "small")]
            let count = feature.count as f64;
            prop_assert!(feature.decayed <= count && feature.decayed >= 1.0);
            prop_assert!(feature.decayed_at(now + DAY) < feature.decayed);
        }
    }
}
