//! Dates and amounts as people say them, in each language.

use std::cell::OnceCell;

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter as Formatter,
    fieldsets::{E, M, MD, YMD},
};
use icu_decimal::{DecimalFormatter, input::Decimal, options::GroupingStrategy};
use icu_locale_core::{Locale, locale};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::model::{lang::Lang, money::Cents};

/// The formatters of one language; made once per thread, for they are not `Sync`.
struct Formats {
    weekday: Formatter<Gregorian, E>,
    month: Formatter<Gregorian, M>,
    day_month: Formatter<Gregorian, MD>,
    date: Formatter<Gregorian, YMD>,
    short_date: Formatter<Gregorian, YMD>,
    number: DecimalFormatter,
}

impl Formats {
    fn new(locale: &Locale) -> Self {
        const DATA: &str = "the locale's data is compiled in";
        let prefs = || locale.into();
        Self {
            weekday: Formatter::try_new(prefs(), E::long()).expect(DATA),
            month: Formatter::try_new(prefs(), M::long()).expect(DATA),
            day_month: Formatter::try_new(prefs(), MD::long()).expect(DATA),
            date: Formatter::try_new(prefs(), YMD::long()).expect(DATA),
            short_date: Formatter::try_new(prefs(), YMD::medium()).expect(DATA),
            number: DecimalFormatter::try_new(locale.into(), GroupingStrategy::Auto.into())
                .expect(DATA),
        }
    }
}

thread_local! {
    static FORMATS: [OnceCell<Formats>; Lang::ALL.len()] =
        const { [const { OnceCell::new() }; Lang::ALL.len()] };
}

const fn locale(lang: Lang) -> Locale {
    match lang {
        Lang::Es => locale!("es"),
        Lang::Ca => locale!("ca"),
        Lang::Eu => locale!("eu"),
        Lang::Gl => locale!("gl"),
        Lang::En => locale!("en-GB"),
    }
}

fn with<T>(lang: Lang, format: impl FnOnce(&Formats) -> T) -> T {
    FORMATS.with(|all| format(all[lang as usize].get_or_init(|| Formats::new(&locale(lang)))))
}

/// The same day for ICU; both count Gregorian years, so every day has one.
fn icu(day: Date) -> IcuDate<Gregorian> {
    let part = |n: i8| n.unsigned_abs();
    IcuDate::try_new_gregorian(day.year().into(), part(day.month()), part(day.day()))
        .expect("jiff's days exist")
}

/// `lunes`
#[must_use]
pub fn weekday(lang: Lang, day: Date) -> String {
    with(lang, |f| f.weekday.format(&icu(day)).to_string())
}

/// `junio`
#[must_use]
pub fn month(lang: Lang, day: Date) -> String {
    with(lang, |f| f.month.format(&icu(day)).to_string())
}

/// `3 de junio`
#[must_use]
pub fn day_month(lang: Lang, day: Date) -> String {
    if lang == Lang::Eu {
        return basque::day_month(&month(lang, day), day);
    }
    with(lang, |f| f.day_month.format(&icu(day)).to_string())
}

/// `3 de junio de 2026`
#[must_use]
pub fn date(lang: Lang, day: Date) -> String {
    if lang == Lang::Eu {
        return basque::year(day.year()) + " " + &day_month(lang, day);
    }
    with(lang, |f| f.date.format(&icu(day)).to_string())
}

/// `lunes 3 de junio`, with the year where it is not this one; Basque says the weekday last.
#[must_use]
pub fn day(lang: Lang, day: Date, today: Date) -> String {
    let (weekday, rest) = (weekday(lang, day), short_day(lang, day, today));
    match lang {
        Lang::Eu => format!("{rest}, {weekday}"),
        _ => format!("{weekday} {rest}"),
    }
}

/// `3 de junio`, with the year where it is not this one.
#[must_use]
pub fn short_day(lang: Lang, day: Date, today: Date) -> String {
    if day.year() == today.year() {
        day_month(lang, day)
    } else {
        date(lang, day)
    }
}

/// `09:41`, where the municipality is.
#[must_use]
pub fn time(at: Timestamp, zone: &TimeZone) -> String {
    let at = at.to_zoned(zone.clone());
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// `3 de junio de 2026, 09:41`, where the municipality is.
#[must_use]
pub fn instant(lang: Lang, at: Timestamp, zone: &TimeZone) -> String {
    let on = at.to_zoned(zone.clone()).date();
    format!("{}, {}", date(lang, on), time(at, zone))
}

/// `3 jun 2026, 09:41`, for tables.
#[must_use]
pub fn short_instant(lang: Lang, at: Timestamp, zone: &TimeZone) -> String {
    let on = icu(at.to_zoned(zone.clone()).date());
    let on = with(lang, |f| f.short_date.format(&on).to_string());
    format!("{on}, {}", time(at, zone))
}

/// `12.345,50 €`, grouped as each language does; its space does not break. English puts the
/// sign first: `€12,345.50`.
#[must_use]
pub fn amount(lang: Lang, Cents(cents): Cents) -> String {
    let mut decimal = Decimal::from(cents);
    decimal.multiply_pow10(-2);
    let number = with(lang, |f| f.number.format(&decimal).to_string());
    match (lang, number.strip_prefix('-')) {
        (Lang::En, Some(owed)) => format!("-€{owed}"),
        (Lang::En, None) => format!("€{number}"),
        _ => format!("{number}\u{a0}€"),
    }
}

/// `4,8`: with one decimal.
#[must_use]
pub fn tenths(lang: Lang, number: f64) -> String {
    let Ok(decimal) = Decimal::try_from_str(&format!("{number:.1}")) else {
        return number.to_string();
    };
    with(lang, |f| f.number.format(&decimal).to_string())
}

/// ICU leaves the endings of Basque dates in brackets, for they depend on how a number is
/// read aloud.
mod basque {
    use jiff::civil::Date;

    /// `ekainaren 3a`; `hamaika`, eleven, takes no ending.
    pub fn day_month(month: &str, day: Date) -> String {
        let ending = if matches!(day.day(), 11 | 31) {
            ""
        } else {
            "a"
        };
        format!("{month}ren {}{ending}", day.day())
    }

    /// `2026ko`, but `2025eko` where the last word ends in a consonant: bat, bost, hamar,
    /// hamabost or ehun.
    pub fn year(year: i16) -> String {
        let hundred = year % 100 == 0 && year % 1000 != 0;
        let consonant = hundred || matches!(year % 20, 1 | 5 | 10 | 15);
        format!("{year}{}", if consonant { "eko" } else { "ko" })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as civil;

    use super::*;

    #[test]
    fn days_as_people_say_them() {
        let june = civil(2026, 6, 1);
        assert_eq!(day(Lang::Es, june, june), "lunes 1 de junio");
        assert_eq!(day(Lang::Ca, june, june), "dilluns 1 de juny");
        assert_eq!(day_month(Lang::Ca, civil(2026, 4, 3)), "3 d’abril");
        assert_eq!(day(Lang::Gl, june, june), "luns 1 de xuño");
        assert_eq!(day(Lang::En, june, june), "Monday 1 June");
        assert_eq!(date(Lang::En, june), "1 June 2026");
        assert_eq!(month(Lang::Es, june), "junio");
        assert_eq!(date(Lang::Es, june), "1 de junio de 2026");
        assert_eq!(
            day(Lang::Es, civil(2027, 1, 4), june),
            "lunes 4 de enero de 2027"
        );
    }

    #[test]
    fn basque_dates_are_read_aloud() {
        let june = civil(2026, 6, 1);
        assert_eq!(day(Lang::Eu, june, june), "ekainaren 1a, astelehena");
        assert_eq!(date(Lang::Eu, june), "2026ko ekainaren 1a");
        assert_eq!(day_month(Lang::Eu, civil(2026, 12, 31)), "abenduaren 31");
        for (year, said) in [(2001, "2001eko"), (2011, "2011ko"), (2025, "2025eko")] {
            assert_eq!(basque::year(year), said);
        }
        assert_eq!(basque::year(2030), "2030eko");
        assert_eq!(basque::year(2040), "2040ko");
    }

    #[test]
    fn instants_are_told_where_the_municipality_is() {
        let zone = TimeZone::get("Europe/Madrid").unwrap();
        let at: Timestamp = "2026-06-01T22:05:00Z".parse().unwrap();
        assert_eq!(time(at, &zone), "00:05");
        assert_eq!(instant(Lang::Es, at, &zone), "2 de junio de 2026, 00:05");
        assert_eq!(short_instant(Lang::Es, at, &zone), "2 jun 2026, 00:05");
    }

    #[test]
    fn amounts_have_two_decimals() {
        assert_eq!(amount(Lang::Es, Cents(1_234_550)), "12.345,50\u{a0}€");
        assert_eq!(amount(Lang::Ca, Cents(-5)), "-0,05\u{a0}€");
        assert_eq!(amount(Lang::Es, Cents(0)), "0,00\u{a0}€");
        assert_eq!(amount(Lang::En, Cents(1_234_550)), "€12,345.50");
        assert_eq!(amount(Lang::En, Cents(-5)), "-€0.05");
        assert_eq!(amount(Lang::Gl, Cents(4200)), "42,00\u{a0}€");
    }
}
