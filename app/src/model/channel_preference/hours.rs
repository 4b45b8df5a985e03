//! The hours of a citizen: when they are left in peace, and when a digest comes.

use jiff::{Timestamp, Zoned, civil::Weekday, tz::TimeZone};

/// Where people of our towns live, each with the key of its name. The municipality's own zone
/// comes first, whether it is among these or not.
pub const ZONES: [(&str, &str); 8] = [
    ("Europe/Madrid", "zone-madrid"),
    ("Atlantic/Canary", "zone-canary"),
    ("Europe/London", "zone-london"),
    ("Europe/Bucharest", "zone-bucharest"),
    ("Africa/Casablanca", "zone-casablanca"),
    ("America/Bogota", "zone-bogota"),
    ("America/Argentina/Buenos_Aires", "zone-buenos-aires"),
    ("America/New_York", "zone-new-york"),
];

/// The hour a digest comes at, unless another is said.
pub const DIGEST_HOUR: i8 = 9;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// From the first hour until the second, which may be of the next day.
    pub quiet: Option<(i8, i8)>,
    pub digest: i8,
    pub zone: TimeZone,
}

impl Default for Hours {
    fn default() -> Self {
        Self {
            quiet: None,
            digest: DIGEST_HOUR,
            zone: TimeZone::UTC,
        }
    }
}

impl Hours {
    /// Now, or the end of the silence it falls in.
    #[must_use]
    pub fn after_quiet(&self, now: Timestamp) -> Timestamp {
        let local = now.to_zoned(self.zone.clone());
        match self.quiet {
            // Where the clock skips the hour it ends at, it may begin again at once.
            Some((from, to)) if is_within(local.hour(), from, to) => {
                self.after_quiet(self.next(&local, to, |_| true))
            }
            _ => now,
        }
    }

    /// The next hour of the digest after `now`; of one a week, on Monday. Never in the silence.
    #[must_use]
    pub fn next_digest(&self, now: Timestamp, weekly: bool) -> Timestamp {
        let local = now.to_zoned(self.zone.clone());
        let at = self.next(&local, self.digest, |day| !weekly || day == Weekday::Monday);
        self.after_quiet(at)
    }

    /// The next time the clock there strikes `hour`, on such a day. Where it skips the hour, when
    /// it has skipped it; where it strikes twice, the first time.
    fn next(&self, local: &Zoned, hour: i8, on: impl Fn(Weekday) -> bool) -> Timestamp {
        let mut day = local.date();
        for _ in 0..=7 {
            let at = day.at(hour, 0, 0, 0).to_zoned(self.zone.clone());
            if let Ok(at) = at.map(|it| it.timestamp())
                && at > local.timestamp()
                && on(day.weekday())
            {
                return at;
            }
            day = day.tomorrow().unwrap_or(day);
        }
        local.timestamp()
    }
}

/// Whether an hour is among those from one to another, round midnight too.
fn is_within(hour: i8, from: i8, to: i8) -> bool {
    if from <= to {
        (from..to).contains(&hour)
    } else {
        hour >= from || hour < to
    }
}
