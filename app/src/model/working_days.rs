//! Terms in days, months and years (art. 30 Ley 39/2015).

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Bound,
};

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use super::task::Nearness;

/// The days that do not count: Saturdays, Sundays, and the holidays of the citizen's
/// residence or of the body's seat (art. 30.2 and 30.6).
#[derive(Debug, Clone, Default)]
pub struct WorkingDays {
    holidays: BTreeSet<Date>,
}

/// A term, which starts the day after the notification (art. 30.3 and 30.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    WorkingDays(u16),
    CalendarDays(u16),
    Months(u8),
}

impl WorkingDays {
    pub fn new(holidays: impl IntoIterator<Item = Date>) -> Self {
        Self {
            holidays: holidays.into_iter().collect(),
        }
    }

    /// The same with more days that do not count.
    #[must_use]
    pub fn without(&self, more: impl IntoIterator<Item = Date>) -> Self {
        Self::new(self.holidays.iter().copied().chain(more))
    }

    #[must_use]
    pub fn is_working(&self, day: Date) -> bool {
        !is_weekend(day.weekday()) && !self.holidays.contains(&day)
    }

    /// `day`, or the next working day (art. 30.5).
    #[must_use]
    pub fn on_or_after(&self, mut day: Date) -> Date {
        while !self.is_working(day) && day < Date::MAX {
            day = next(day);
        }
        day
    }

    /// The last day of a term notified on `notified`.
    #[must_use]
    pub fn last_day(&self, notified: Date, term: Term) -> Date {
        match term {
            Term::WorkingDays(days) => {
                (0..days).fold(notified, |day, _| self.on_or_after(next(day)))
            }
            Term::CalendarDays(days) => notified.saturating_add(i64::from(days).days()),
            // jiff keeps to the month's last day where the day does not exist (art. 30.4).
            Term::Months(months) => {
                self.on_or_after(notified.saturating_add(i64::from(months).months()))
            }
        }
    }

    /// How near `due` is, seen from `today`; working days count the last day and not today.
    #[must_use]
    pub fn nearness(&self, today: Date, due: Option<Date>) -> Nearness {
        let Some(due) = due else {
            return Nearness::NoDate;
        };
        match due.cmp(&today) {
            std::cmp::Ordering::Less => Nearness::Overdue {
                days: today.since(due).map_or(i32::MAX, |s| s.get_days()),
            },
            std::cmp::Ordering::Equal => Nearness::Today,
            std::cmp::Ordering::Greater => Nearness::Left {
                working_days: self.between(today, due),
            },
        }
    }

    /// Working days after `day`, `until` included: counted by the week, for a source may name a
    /// day thousands of years away.
    fn between(&self, day: Date, until: Date) -> i32 {
        let days = day.until(until).map_or(0, |span| span.get_days());
        let begun = weekdays_after(day).take(usize::try_from(days % 7).unwrap_or(0));
        let begun = begun.filter(|it| !is_weekend(*it)).count();
        let range = (Bound::Excluded(day), Bound::Included(until));
        let holidays = self.holidays.range(range);
        let holidays = holidays.filter(|it| !is_weekend(it.weekday())).count();
        let count = |of: usize| i32::try_from(of).unwrap_or(i32::MAX);
        days / 7 * 5 + count(begun) - count(holidays)
    }
}

/// Which days count before whom. The citizen's residence is the municipality: no other is
/// known.
#[derive(Debug, Clone, Default)]
pub struct Calendars {
    here: WorkingDays,
    /// By organisation: the days of here without those of its seat.
    elsewhere: BTreeMap<String, WorkingDays>,
}

impl Calendars {
    #[must_use]
    pub const fn new(here: WorkingDays, elsewhere: BTreeMap<String, WorkingDays>) -> Self {
        Self { here, elsewhere }
    }

    /// The working days of a term before an organisation.
    #[must_use]
    pub fn before(&self, organisation: &str) -> &WorkingDays {
        self.elsewhere.get(organisation).unwrap_or(&self.here)
    }
}

const fn is_weekend(day: Weekday) -> bool {
    matches!(day, Weekday::Saturday | Weekday::Sunday)
}

fn weekdays_after(day: Date) -> impl Iterator<Item = Weekday> {
    day.weekday().cycle_forward().skip(1)
}

fn next(day: Date) -> Date {
    day.tomorrow().unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn counting_by_the_week_is_counting_each_day(from in 0..900_i64, days in 1..900_i64) {
            let today = date(2026, 1, 1).saturating_add(from.days());
            let due = today.saturating_add(days.days());
            let each = today.series(1.day()).skip(1).take_while(|day| *day <= due);
            let days = december();
            let working_days = each.filter(|day| days.is_working(*day)).count();
            prop_assert_eq!(
                days.nearness(today, Some(due)),
                Nearness::Left { working_days: i32::try_from(working_days).unwrap() }
            );
        }
    }

    #[test]
    fn a_day_at_the_end_of_time_takes_none() {
        // Day by day it would be hours.
        for _ in 0..1000 {
            let near = december().nearness(date(2026, 6, 1), Some(Date::MAX));
            assert!(matches!(near, Nearness::Left { working_days } if working_days > 2_000_000));
        }
        let days = WorkingDays::new([Date::MAX]);
        assert_eq!(days.last_day(Date::MAX, Term::WorkingDays(10)), Date::MAX);
    }

    fn december() -> WorkingDays {
        WorkingDays::new([date(2026, 12, 8), date(2026, 12, 25)])
    }

    #[test]
    fn weekends_and_holidays_do_not_count() {
        let days = december();
        // Friday 4; 7 is a Monday, 8 a holiday, 9 the second working day.
        assert_eq!(
            days.last_day(date(2026, 12, 4), Term::WorkingDays(2)),
            date(2026, 12, 9)
        );
        assert_eq!(days.on_or_after(date(2026, 12, 25)), date(2026, 12, 28));
    }

    #[test]
    fn a_holiday_at_either_seat_does_not_count() {
        let mercy = date(2026, 9, 24);
        let afar = december().without([mercy]);
        let calendars = Calendars::new(december(), BTreeMap::from([("aeat".into(), afar)]));
        let last = |organisation| {
            let days = calendars.before(organisation);
            days.last_day(date(2026, 9, 23), Term::WorkingDays(1))
        };
        assert_eq!(
            (last("ajuntament"), last("aeat")),
            (mercy, date(2026, 9, 25))
        );
        assert!(!calendars.before("aeat").is_working(date(2026, 12, 8)));
    }

    #[test]
    fn months_run_to_the_last_day_that_exists() {
        let days = WorkingDays::default();
        // 28 February 2027 is a Sunday: the first working day after it.
        assert_eq!(
            days.last_day(date(2027, 1, 31), Term::Months(1)),
            date(2027, 3, 1)
        );
        assert_eq!(
            days.last_day(date(2028, 1, 31), Term::Months(1)),
            date(2028, 2, 29)
        );
    }

    #[test]
    fn ten_calendar_days_count_every_day() {
        let last = december().last_day(date(2026, 12, 1), Term::CalendarDays(10));
        assert_eq!(last, date(2026, 12, 11));
    }

    #[test]
    fn nearness_is_told_in_working_days() {
        let days = december();
        let near = |today, due| days.nearness(today, Some(due));
        assert_eq!(
            near(date(2026, 12, 4), date(2026, 12, 9)),
            Nearness::Left { working_days: 2 }
        );
        assert_eq!(near(date(2026, 12, 4), date(2026, 12, 4)), Nearness::Today);
        assert_eq!(
            near(date(2026, 12, 4), date(2026, 12, 1)),
            Nearness::Overdue { days: 3 }
        );
        assert_eq!(days.nearness(date(2026, 12, 4), None), Nearness::NoDate);
    }
}
