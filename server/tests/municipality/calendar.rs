//! The demo's working days.

use std::{fs, path::Path};

use app::model::working_days::{Term, WorkingDays};
use jiff::civil::{Date, date};
use server::municipality;

use crate::{TODAY, demo};

#[test]
fn terms_over_the_winter_holidays() {
    let days = municipality::load(&demo(), TODAY).unwrap().working_days;
    let ten = Term::WorkingDays(10);
    assert_eq!(days.last_day(date(2026, 12, 18), ten), date(2027, 1, 5));
    // Good Friday, Easter Monday.
    assert_eq!(
        days.last_day(date(2027, 3, 24), Term::WorkingDays(2)),
        date(2027, 3, 30)
    );
}

/// Against the calendars as published: each weekday that does not count is a holiday of
/// Spain, of Catalonia or of the town, and the other way about.
#[test]
fn the_calendar_agrees_with_the_published_ones() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/data/es-festivos/festivos_nacional_autonomico_2024_2028.csv");
    let Ok(csv) = fs::read_to_string(&path) else {
        println!("skipped: there is no {}", path.display());
        return;
    };
    let published: Vec<(Date, &str)> = csv
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut fields = line.split(',');
            Some((fields.next()?.parse().ok()?, fields.next()?))
        })
        .collect();
    let days = municipality::load(&demo(), TODAY).unwrap().working_days;
    let spain = published.iter().filter(|(_, scope)| *scope == "ES");
    assert!(spain.clone().count() >= 40);
    for (day, _) in spain {
        assert!(!days.is_working(*day), "{day} is a holiday of Spain");
    }
    let weekends = WorkingDays::default();
    let own = |day: Date| matches!((day.month(), day.day()), (1, 20) | (8, 24));
    let listed = |day| {
        published
            .iter()
            .any(|it| it.0 == day && ["ES", "ES-CT", "CT"].contains(&it.1))
    };
    let mut day = date(2024, 1, 1);
    while day < date(2029, 1, 1) {
        let expected = weekends.is_working(day) && !own(day) && !listed(day);
        assert_eq!(days.is_working(day), expected, "{day}");
        day = day.tomorrow().unwrap();
    }
}
