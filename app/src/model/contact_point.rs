//! Where a citizen can be told something, and whether that was proved by a code.

#[cfg(test)]
mod tests;

use email_address::{EmailAddress, Options};
use jiff::{SignedDuration, Timestamp, ToSpan as _, tz::TimeZone};
use uuid::Uuid;

use super::{
    identifier::{self, Kind},
    push::Subscription,
};

/// Of each kind, one citizen has so many at most.
pub const AT_MOST: usize = 3;
/// A code that was typed wrongly so often is none any more.
pub const TRIES: i64 = 5;
/// To one address, and to all of a citizen's: nobody is flooded, and no bill runs up.
pub const CODES_AN_HOUR: i64 = 3;
pub const CODES_AN_HOUR_IN_ALL: i64 = 10;

/// What kind of address it is, and so through which channel it is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContactKind {
    Email,
    Phone,
    Postal,
    /// A browser, by its push subscription.
    Push,
}

impl ContactKind {
    pub const ALL: [Self; 4] = [Self::Email, Self::Phone, Self::Postal, Self::Push];

    /// As it stands in forms and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Postal => "postal",
            Self::Push => "push",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }

    /// The form's field it is typed in.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Email => "correo",
            Self::Phone => "telefono",
            Self::Postal => "direccion",
            Self::Push => "navegador",
        }
    }

    /// How long a code sent there may be typed: a letter takes its days.
    #[must_use]
    pub const fn code_lasts(self) -> SignedDuration {
        match self {
            Self::Email | Self::Phone | Self::Push => SignedDuration::from_mins(15),
            Self::Postal => SignedDuration::from_hours(30 * 24),
        }
    }

    /// The address as it is kept: however it was typed, one way of writing it.
    ///
    /// # Errors
    /// The key of what is wrong with it.
    pub fn canonical(self, text: &str) -> Result<String, &'static str> {
        match self {
            Self::Email => email(text).ok_or("error-email"),
            Self::Phone => identifier::check(Kind::Phone, text).map_err(|_| "error-telephone"),
            Self::Postal => postal(text).ok_or("error-postal"),
            Self::Push => Subscription::parse(text)
                .map(|it| it.text())
                .ok_or("error-push"),
        }
    }
}

/// What any server takes: no quotes, no names around it, a host with a dot.
fn email(text: &str) -> Option<String> {
    let options = Options::default()
        .with_required_tld()
        .without_display_text()
        .without_domain_literal();
    let address = EmailAddress::parse_with_options(text.trim(), options).ok()?;
    let local = address.local_part();
    (address.as_str().is_ascii() && !local.starts_with('"'))
        .then(|| format!("{local}@{}", address.domain().to_ascii_lowercase()))
}

/// Two to six lines; somewhere there is the number of a house or of a post office.
fn postal(text: &str) -> Option<String> {
    let lines: Vec<String> = text
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect();
    let fits = (2..=6).contains(&lines.len())
        && lines.iter().all(|line| line.chars().count() <= 60)
        && text.chars().any(|it| it.is_ascii_digit())
        && !lines.iter().flat_map(|it| it.chars()).any(char::is_control);
    fits.then(|| lines.join("\n"))
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactPoint {
    pub id: Uuid,
    pub kind: ContactKind,
    pub value: String,
    pub added_at: Timestamp,
    pub verified_at: Option<Timestamp>,
    /// When it was made the one of its kind that is used.
    pub preferred_at: Option<Timestamp>,
    /// When its push service said that the browser takes nothing there any more.
    pub gone_at: Option<Timestamp>,
    /// Until when a code that was sent there holds, where one does.
    pub code_until: Option<Timestamp>,
}

/// What a citizen does with an address of theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointAct<'a> {
    Prove(&'a str),
    SendCode,
    Prefer,
    Remove,
}

/// Whether somebody reads what is sent there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    Missing,
    Until(Timestamp),
    Ended(Timestamp),
    /// There is nobody any more, and no code gets there.
    Gone(Timestamp),
}

impl ContactPoint {
    /// A proof holds for so many months: people change their telephone.
    #[must_use]
    pub fn proof(&self, now: Timestamp, months: u32, zone: &TimeZone) -> Proof {
        if let Some(at) = self.gone_at {
            return Proof::Gone(at);
        }
        let Some(at) = self.verified_at else {
            return Proof::Missing;
        };
        let until = at
            .to_zoned(zone.clone())
            .checked_add(i64::from(months).months());
        let until = until.map_or(Timestamp::MAX, |it| it.timestamp());
        if until > now {
            Proof::Until(until)
        } else {
            Proof::Ended(until)
        }
    }

    /// Enough of it to know it by, for a page others may look at.
    #[must_use]
    pub fn masked(&self) -> String {
        match self.kind {
            ContactKind::Email => {
                let (local, domain) = self.value.split_once('@').unwrap_or_default();
                let first: String = local.chars().take(1).collect();
                format!("{first}•••@{domain}")
            }
            ContactKind::Phone => {
                let digits = self.value.chars().count();
                let last: String = self.value.chars().skip(digits.saturating_sub(3)).collect();
                format!("••• {last}")
            }
            ContactKind::Postal => {
                let last = self.value.lines().last().unwrap_or_default();
                format!("•••, {last}")
            }
            ContactKind::Push => Subscription::parse(&self.value)
                .map(|it| it.name())
                .unwrap_or_default(),
        }
    }
}

/// The one of its kind that is used: the last one preferred, else the first one added, of those
/// that are proved.
#[must_use]
pub fn used(
    points: &[ContactPoint],
    kind: ContactKind,
    proved: impl Fn(&ContactPoint) -> bool,
) -> Option<&ContactPoint> {
    let fit = points.iter().filter(|it| it.kind == kind && proved(it));
    fit.min_by_key(|it| (std::cmp::Reverse(it.preferred_at), it.added_at, it.id))
}
