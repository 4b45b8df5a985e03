//! What takes place when: the activities of a span of days.

use std::{ops::RangeInclusive, sync::Arc};

use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};

use super::{activity::Activity, lang::Lang};

/// A span of days that begins with today or later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    Today,
    /// What is left of it, on Saturdays and Sundays.
    Weekend,
    Week,
    Month,
}

impl When {
    pub const ALL: [Self; 4] = [Self::Today, Self::Weekend, Self::Week, Self::Month];

    #[must_use]
    pub fn days(self, today: Date) -> RangeInclusive<Date> {
        let after = |days: i64| today.saturating_add(days.days());
        let to_sunday = i64::from(Weekday::Sunday.since(today.weekday()));
        match self {
            Self::Today => today..=today,
            Self::Weekend => after((to_sunday - 1).max(0))..=after(to_sunday),
            Self::Week => today..=after(6),
            Self::Month => today..=after(29),
        }
    }
}

/// Those of a kind, each with the first of the days it takes place on, the soonest first.
#[must_use]
pub fn upcoming(
    activities: &[Arc<Activity>],
    days: &RangeInclusive<Date>,
    kind: Option<&str>,
) -> Vec<(Date, Arc<Activity>)> {
    let of_kind = |it: &&Arc<Activity>| kind.is_none_or(|kind| kind == kind_key(it));
    let mut found: Vec<(Date, Arc<Activity>)> = activities
        .iter()
        .filter(of_kind)
        .filter_map(|it| {
            let day = it.recurrence.next(*days.start())?;
            days.contains(&day).then(|| (day, it.clone()))
        })
        .collect();
    found.sort_by_key(|(day, it)| (*day, it.time, it.id.clone()));
    found
}

/// What its kind is called in an address: the Spanish text, or the first there is.
#[must_use]
pub fn kind_key(activity: &Activity) -> &str {
    activity.kind.get(Lang::Es).text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::date;

    use super::*;
    use crate::model::{activity::Recurrence, localized::Localized};

    #[test]
    fn a_weekend_begins_on_saturday_and_ends_on_sunday() {
        // 1 June 2026 is a Monday.
        for (today, first, last) in [(1, 6, 7), (5, 6, 7), (6, 6, 7), (7, 7, 7)] {
            let days = When::Weekend.days(date(2026, 6, today));
            assert_eq!(days, date(2026, 6, first)..=date(2026, 6, last), "{today}");
        }
        let today = date(2026, 6, 1);
        assert_eq!(When::Week.days(today), today..=date(2026, 6, 7));
        assert_eq!(When::Month.days(today), today..=date(2026, 6, 30));
    }

    fn activity(id: &str, kind: &str, first: Date, last: Date) -> Arc<Activity> {
        Arc::new(Activity {
            id: id.into(),
            name: Localized::of(Lang::Es, id),
            description: Localized::default(),
            url: None,
            kind: Localized::of(Lang::Es, kind),
            audiences: vec![],
            free: true,
            price: None,
            place: None,
            recurrence: Recurrence {
                first,
                last,
                weekdays: BTreeSet::new(),
                excluded: BTreeSet::new(),
            },
            time: None,
        })
    }

    #[test]
    fn the_soonest_come_first_and_what_is_over_does_not() {
        let june = |day| date(2026, 6, day);
        let all = [
            activity("a", "Cine", june(3), june(9)),
            activity("b", "Música", june(1), june(30)),
            activity("c", "Cine", date(2026, 5, 1), date(2026, 5, 31)),
            activity("d", "Cine", june(8), june(8)),
        ];
        let ids = |kind| {
            let found = upcoming(&all, &When::Week.days(june(1)), kind);
            found
                .iter()
                .map(|(day, it)| (day.day(), it.id.clone()))
                .collect::<Vec<_>>()
        };
        assert_eq!(ids(None), [(1, "b".to_owned()), (3, "a".to_owned())]);
        assert_eq!(ids(Some("Cine")), [(3, "a".to_owned())]);
        assert_eq!(ids(Some("Danza")), []);
    }
}
