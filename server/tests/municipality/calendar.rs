//! The demo's working days.

use std::{fs, path::Path};

use app::model::working_days::{Term, WorkingDays};
use jiff::civil::{Date, date};
use server::municipality;

use crate::{TODAY, demo};

#[test]
fn terms_over_the_winter_holidays() {
    let calendars = municipality::load(&demo(), TODAY).unwrap().calendars;
    let days = calendars.before("ajuntament");
    let ten = Term::WorkingDays(10);
    assert_eq!(days.last_day(date(2026, 12, 18), ten), date(2027, 1, 5));
    // Good Friday, Easter Monday.
    assert_eq!(
        days.last_day(date(2027, 3, 24), Term::WorkingDays(2)),
        date(2027, 3, 30)
    );
}

/// The week of Our Lady of Mercy: a day fewer counts before who sits in Barcelona.
#[test]
fn a_term_before_the_state_counts_its_seat_too() {
    let calendars = municipality::load(&demo(), TODAY).unwrap().calendars;
    let last = |organisation| {
        let days = calendars.before(organisation);
        days.last_day(date(2026, 9, 18), Term::WorkingDays(10))
    };
    assert_eq!(last("ajuntament"), date(2026, 10, 2));
    assert_eq!(last("aeat"), date(2026, 10, 5));
}

/// The calendars as published: a day and whose it is.
fn published() -> Option<Vec<(Date, String)>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/data/es-festivos/festivos_nacional_autonomico_2024_2028.csv");
    let Ok(csv) = fs::read_to_string(&path) else {
        println!("skipped: there is no {}", path.display());
        return None;
    };
    let lines = csv.lines().skip(1).filter_map(|line| {
        let mut fields = line.split(',');
        Some((fields.next()?.parse().ok()?, fields.next()?.to_owned()))
    });
    Some(lines.collect())
}

/// Each weekday that does not count is a holiday of Spain, of Catalonia, of the town or of the
/// seat, and the other way about.
#[test]
fn the_calendars_agree_with_the_published_ones() {
    let Some(published) = published() else { return };
    let spain = published.iter().filter(|(_, scope)| scope == "ES");
    assert!(spain.count() >= 40);
    let calendars = municipality::load(&demo(), TODAY).unwrap().calendars;
    let weekends = WorkingDays::default();
    let own = |day: Date| matches!((day.month(), day.day()), (1, 20) | (8, 24));
    // Of the years that are not proclaimed yet, Barcelona's are guessed.
    for (organisation, scopes, until) in [
        ("ajuntament", &["ES", "ES-CT"][..], date(2029, 1, 1)),
        ("aeat", &["ES", "ES-CT", "ES-Barcelona"], date(2027, 1, 1)),
    ] {
        let listed = |day| {
            let mut all = published.iter();
            all.any(|(it, scope)| *it == day && scopes.contains(&scope.as_str()))
        };
        let days = calendars.before(organisation);
        let mut day = date(2024, 1, 1);
        while day < until {
            let expected = weekends.is_working(day) && !own(day) && !listed(day);
            assert_eq!(
                days.is_working(day),
                expected,
                "{day} before {organisation}"
            );
            day = day.tomorrow().unwrap();
        }
    }
}
