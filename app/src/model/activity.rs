//! Activities: what takes place in the town, and on which days.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time, Weekday};
use serde::{Deserialize, Serialize};

use super::localized::Localized;

/// Something a person may go to: a concert, a workshop, an exhibition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// What its source calls it.
    pub id: String,
    pub name: Localized,
    /// Empty where there is none.
    pub description: Localized,
    pub url: Option<String>,
    /// Such as `Música`; empty where the source does not say.
    pub kind: Localized,
    /// For whom; empty for everyone.
    pub audiences: Vec<Localized>,
    pub free: bool,
    /// In words, for prices have conditions.
    pub price: Option<Localized>,
    pub place: Option<Place>,
    pub recurrence: Recurrence,
    /// When it begins, where it is.
    pub time: Option<Time>,
}

/// Where an activity takes place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    pub name: String,
    /// Street and number.
    pub address: String,
    pub district: String,
    pub postcode: String,
    /// Degrees north and east (WGS 84).
    pub position: Option<(f64, f64)>,
    pub url: Option<String>,
}

impl Place {
    /// Street and number, postcode, district: what is known of them.
    #[must_use]
    pub fn address(&self) -> String {
        let all = [&self.address, &self.postcode, &self.district];
        let known: Vec<&str> = all
            .into_iter()
            .map(String::as_str)
            .filter(|it| !it.is_empty())
            .collect();
        known.join(", ")
    }
}

/// The days of an activity: those of the week within a time, but for some.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recurrence {
    pub first: Date,
    /// Included.
    pub last: Date,
    /// Monday is 1 and Sunday 7; empty for every day.
    pub weekdays: BTreeSet<i8>,
    pub excluded: BTreeSet<Date>,
}

impl Recurrence {
    /// The days it really takes place, in order.
    pub fn days(&self) -> impl Iterator<Item = Date> + '_ {
        self.days_from(self.first)
    }

    /// Those from `from` on.
    pub fn days_from(&self, from: Date) -> impl Iterator<Item = Date> + '_ {
        self.first
            .max(from)
            .series(jiff::Span::new().days(1))
            .take_while(|day| *day <= self.last)
            .filter(|day| self.is_weekday(day.weekday()) && !self.excluded.contains(day))
    }

    /// The first day from `from` on.
    #[must_use]
    pub fn next(&self, from: Date) -> Option<Date> {
        self.days_from(from).next()
    }

    #[must_use]
    pub fn is_weekday(&self, day: Weekday) -> bool {
        self.weekdays.is_empty() || self.weekdays.contains(&day.to_monday_one_offset())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn fridays() -> Recurrence {
        Recurrence {
            first: date(2022, 12, 1),
            last: date(2022, 12, 30),
            weekdays: BTreeSet::from([5]),
            excluded: BTreeSet::from([date(2022, 12, 9), date(2022, 12, 10)]),
        }
    }

    #[test]
    fn days_of_the_week_but_for_some() {
        let days: Vec<Date> = fridays().days().collect();
        let expected = [2, 16, 23, 30].map(|day| date(2022, 12, day));
        assert_eq!(days, expected);
    }

    #[test]
    fn the_next_day() {
        assert_eq!(fridays().next(date(2022, 12, 3)), Some(date(2022, 12, 16)));
        assert_eq!(fridays().next(date(2022, 12, 16)), Some(date(2022, 12, 16)));
        assert_eq!(fridays().next(date(2022, 12, 31)), None);
    }

    #[test]
    fn every_day_where_none_is_said() {
        let mut daily = fridays();
        daily.weekdays.clear();
        assert_eq!(daily.days().count(), 28);
        daily.last = date(2022, 11, 30);
        assert_eq!(daily.days().count(), 0);
    }
}
