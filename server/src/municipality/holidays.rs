//! The days that do not count, some of which move with Easter: `holidays.toml` has those of here,
//! `holidays/SEAT.toml` what an administration that sits elsewhere has besides.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use app::model::working_days::{Calendars, WorkingDays};
use jiff::{ToSpan, civil::Date};
use serde::Deserialize;
use toml::Spanned;

use super::{
    file::{File, Text},
    problem::Problem,
};

/// Years before and after today's for which the calendar is made.
const BEFORE: i16 = 2;
const AFTER: i16 = 5;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HolidaysFile {
    holiday: Vec<Spanned<Holiday>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Holiday {
    /// `2026-12-07`
    date: Option<Spanned<String>>,
    /// `12-25`
    every: Option<Spanned<String>>,
    /// Days after Easter Sunday; negative ones before it.
    easter: Option<i32>,
    name: Text,
}

/// The working days of here around `today`.
pub fn here(dir: &Path, today: Date, problems: &mut Vec<Problem>) -> WorkingDays {
    WorkingDays::new(read(dir.join("holidays.toml"), today, problems))
}

/// With the days that do not count where each organisation has its seat.
pub fn calendars(
    dir: &Path,
    here: WorkingDays,
    seats: &BTreeMap<String, String>,
    today: Date,
    problems: &mut Vec<Problem>,
) -> Calendars {
    let mut read_once: BTreeMap<&str, WorkingDays> = BTreeMap::new();
    for seat in seats.values() {
        let path = || dir.join("holidays").join(format!("{seat}.toml"));
        read_once
            .entry(seat)
            .or_insert_with(|| here.without(read(path(), today, problems)));
    }
    let elsewhere = seats
        .iter()
        .filter_map(|(id, seat)| Some((id.clone(), read_once.get(seat.as_str())?.clone())));
    Calendars::new(here.clone(), elsewhere.collect())
}

/// A name may lack a language: only the days count yet.
fn read(path: PathBuf, today: Date, problems: &mut Vec<Problem>) -> Vec<Date> {
    let Some(mut file) = File::open(path, problems) else {
        return vec![];
    };
    let Some(raw) = file.parse::<HolidaysFile>() else {
        return vec![];
    };
    let years = today.year() - BEFORE..=today.year() + AFTER;
    let mut days = vec![];
    for holiday in raw.holiday {
        let span = holiday.span();
        let holiday = holiday.into_inner();
        if holiday.name.get_ref().is_empty() {
            file.refuse(
                Some(holiday.name.span()),
                "the holiday has no name",
                "`es = \"…\"`",
            );
        }
        match (holiday.date, holiday.every, holiday.easter) {
            (Some(date), None, None) => days.extend(once(&mut file, &date)),
            (None, Some(every), None) => days.extend(yearly(&mut file, &every, years.clone())),
            (None, None, Some(offset)) => {
                let moved = |year| easter(year)?.checked_add(offset.days()).ok();
                days.extend(years.clone().filter_map(moved));
            }
            _ => file.refuse(
                Some(span),
                "a holiday has one way to say its day",
                "one of `date`, `every` and `easter`",
            ),
        }
    }
    days
}

fn once(file: &mut File<'_>, date: &Spanned<String>) -> Option<Date> {
    let day = date.get_ref().parse().ok();
    if day.is_none() {
        let wrong = format!("`{}` is no day", date.get_ref());
        file.refuse(Some(date.span()), wrong, "a date such as 2026-12-07");
    }
    day
}

/// The 29th of February comes only in leap years.
fn yearly(
    file: &mut File<'_>,
    every: &Spanned<String>,
    years: impl Iterator<Item = i16>,
) -> Vec<Date> {
    let in_year = |year: i16| format!("{year}-{}", every.get_ref()).parse().ok();
    if in_year(2024).is_none() {
        let wrong = format!("`{}` is no day of a year", every.get_ref());
        file.refuse(Some(every.span()), wrong, "month and day such as 12-25");
    }
    years.filter_map(in_year).collect()
}

/// Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (golden, century, rest) = (y % 19, y / 100, y % 100);
    let (leap_centuries, century_rest) = (century / 4, century % 4);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30;
    let weekday = (32 + 2 * century_rest + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let day = epact + weekday - 7 * late + 114;
    Date::new(
        year,
        i8::try_from(day / 31).ok()?,
        i8::try_from(day % 31 + 1).ok()?,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn easter_sundays() {
        for day in [
            date(1818, 3, 22),
            date(1943, 4, 25),
            date(2000, 4, 23),
            date(2024, 3, 31),
            date(2025, 4, 20),
            date(2026, 4, 5),
            date(2027, 3, 28),
            date(2028, 4, 16),
            date(2038, 4, 25),
        ] {
            assert_eq!(easter(day.year()), Some(day));
        }
    }
}
