//! Where a citizen can be told something, and whether that was proved by a code.

use email_address::{EmailAddress, Options};
use jiff::{SignedDuration, Timestamp, ToSpan as _, tz::TimeZone};
use uuid::Uuid;

use super::identifier::{self, Kind};

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
}

impl ContactKind {
    pub const ALL: [Self; 3] = [Self::Email, Self::Phone, Self::Postal];

    /// As it stands in forms and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Postal => "postal",
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
        }
    }

    /// How long a code sent there may be typed: a letter takes its days.
    #[must_use]
    pub const fn code_lasts(self) -> SignedDuration {
        match self {
            Self::Email | Self::Phone => SignedDuration::from_mins(15),
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
}

impl ContactPoint {
    /// A proof holds for so many months: people change their telephone.
    #[must_use]
    pub fn proof(&self, now: Timestamp, months: u32, zone: &TimeZone) -> Proof {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn point(id: u128, preferred_at: Option<&str>) -> ContactPoint {
        ContactPoint {
            id: Uuid::from_u128(id),
            kind: ContactKind::Email,
            value: "marta@example.cat".into(),
            added_at: at("2026-06-01T09:00:00Z"),
            verified_at: Some(at("2026-06-01T09:05:00Z")),
            preferred_at: preferred_at.map(at),
            code_until: None,
        }
    }

    #[test]
    fn one_way_of_writing_it() {
        let canonical = |kind: ContactKind, text| kind.canonical(text);
        let email = canonical(ContactKind::Email, " Marta.Soler@Example.CAT ");
        assert_eq!(email.as_deref(), Ok("Marta.Soler@example.cat"));
        let phone = canonical(ContactKind::Phone, "612 345 678");
        assert_eq!(phone.as_deref(), Ok("+34612345678"));
        let postal = canonical(
            ContactKind::Postal,
            " C. Major,  3 \r\n\r\n08999 Vilafinestra",
        );
        assert_eq!(postal.as_deref(), Ok("C. Major, 3\n08999 Vilafinestra"));
    }

    #[test]
    fn what_reaches_nobody_is_refused() {
        for text in [
            "",
            "marta",
            "marta@",
            "marta@example",
            "Marta <marta@example.cat>",
            "\"m a\"@example.cat",
            "marta@[127.0.0.1]",
            "marta@example.cat\r\nBcc: all@example.cat",
            "mártâ@example.cat",
        ] {
            assert_eq!(
                ContactKind::Email.canonical(text),
                Err("error-email"),
                "{text}"
            );
        }
        assert_eq!(ContactKind::Phone.canonical("112"), Err("error-telephone"));
        for text in [
            "C. Major 3",
            "a\nb",
            "C. Major 3\n\u{1b}[2J",
            "1\n2\n3\n4\n5\n6\n7",
        ] {
            assert_eq!(
                ContactKind::Postal.canonical(text),
                Err("error-postal"),
                "{text}"
            );
        }
    }

    #[test]
    fn a_proof_ends() {
        let zone = TimeZone::get("Europe/Madrid").unwrap();
        let point = point(1, None);
        let until = at("2028-06-01T09:05:00Z");
        let proof = |now| point.proof(at(now), 24, &zone);
        assert_eq!(proof("2028-06-01T09:04:59Z"), Proof::Until(until));
        assert_eq!(proof("2028-06-01T09:05:00Z"), Proof::Ended(until));
        let never = ContactPoint {
            verified_at: None,
            ..point.clone()
        };
        assert_eq!(never.proof(until, 24, &zone), Proof::Missing);
    }

    #[test]
    fn the_last_one_preferred_is_used() {
        let points = [
            point(2, None),
            point(1, None),
            point(3, Some("2026-06-02T09:00:00Z")),
            point(4, Some("2026-06-03T09:00:00Z")),
        ];
        let id = |points: &[ContactPoint], proved: fn(&ContactPoint) -> bool| {
            used(points, ContactKind::Email, proved).map(|it| it.id.as_u128())
        };
        assert_eq!(id(&points, |_| true), Some(4));
        assert_eq!(id(&points, |it| it.preferred_at.is_none()), Some(1));
        assert_eq!(id(&points, |_| false), None);
    }

    #[test]
    fn masks_say_enough() {
        let mut point = point(1, None);
        assert_eq!(point.masked(), "m•••@example.cat");
        (point.kind, point.value) = (ContactKind::Phone, "+34612345678".into());
        assert_eq!(point.masked(), "••• 678");
        (point.kind, point.value) = (
            ContactKind::Postal,
            "C. Major, 3\n08999 Vilafinestra".into(),
        );
        assert_eq!(point.masked(), "•••, 08999 Vilafinestra");
    }
}
