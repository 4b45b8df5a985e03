//! Dates and amounts as people say them, in each language.

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
    static ES: Formats = Formats::new(&locale!("es"));
    static CA: Formats = Formats::new(&locale!("ca"));
}

fn with<T>(lang: Lang, format: impl FnOnce(&Formats) -> T) -> T {
    match lang {
        Lang::Es => ES.with(format),
        Lang::Ca => CA.with(format),
    }
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
    with(lang, |f| f.day_month.format(&icu(day)).to_string())
}

/// `3 de junio de 2026`
#[must_use]
pub fn date(lang: Lang, day: Date) -> String {
    with(lang, |f| f.date.format(&icu(day)).to_string())
}

/// `lunes 3 de junio`, with the year where it is not this one.
#[must_use]
pub fn day(lang: Lang, day: Date, today: Date) -> String {
    let rest = if day.year() == today.year() {
        day_month(lang, day)
    } else {
        date(lang, day)
    };
    format!("{} {rest}", weekday(lang, day))
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

/// `12.345,50 €`, and `1234,50 €` as Spanish and Catalan spelling ask; its space does not break.
#[must_use]
pub fn amount(lang: Lang, Cents(cents): Cents) -> String {
    let mut decimal = Decimal::from(cents);
    decimal.multiply_pow10(-2);
    with(lang, |f| format!("{}\u{a0}€", f.number.format(&decimal)))
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
        assert_eq!(month(Lang::Es, june), "junio");
        assert_eq!(date(Lang::Es, june), "1 de junio de 2026");
        assert_eq!(
            day(Lang::Es, civil(2027, 1, 4), june),
            "lunes 4 de enero de 2027"
        );
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
    }
}
