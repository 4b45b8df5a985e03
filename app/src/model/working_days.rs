//! Terms in days, months and years (art. 30 Ley 39/2015).

use std::collections::{BTreeMap, BTreeSet};

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
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
            && !self.holidays.contains(&day)
    }

    /// `day`, or the next working day (art. 30.5).
    #[must_use]
    pub fn on_or_after(&self, mut day: Date) -> Date {
        while !self.is_working(day) {
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
            std::cmp::Ordering::Greater => {
                let mut working_days = 0;
                let mut day = today;
                while day < due {
                    day = next(day);
                    working_days += i32::from(self.is_working(day));
                }
                Nearness::Left { working_days }
            }
        }
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

fn next(day: Date) -> Date {
    day.tomorrow().unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

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
