//! What the bare handler says, in Spanish, straight into the string.

use std::fmt::{self, Display};

use app::model::{
    lang::Lang,
    localized::Localized,
    money::Cents,
    task::{Nearness, TaskKind},
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// What a browser must not take for markup.
#[derive(Clone, Copy)]
pub struct Text<'a>(pub &'a str);

impl Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(['&', '<', '>', '"']) {
            f.write_str(&rest[..at])?;
            f.write_str(match rest.as_bytes()[at] {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                _ => "&quot;",
            })?;
            rest = &rest[at + 1..];
        }
        f.write_str(rest)
    }
}

pub fn es(text: &Localized) -> Text<'_> {
    Text(text.get(Lang::Es).text)
}

/// `12.345,50 €`
pub struct Amount(pub Cents);

impl Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Cents(cents) = self.0;
        match (cents / 100_000, cents / 100 % 1_000, cents % 100) {
            (0, units, cents) => write!(f, "{units},{cents:02}\u{a0}€"),
            (thousands, units, cents) => write!(f, "{thousands}.{units:03},{cents:02}\u{a0}€"),
        }
    }
}

/// `09:41`
pub struct Time<'a>(pub Timestamp, pub &'a TimeZone);

impl Display for Time<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.0.to_zoned(self.1.clone());
        write!(f, "{:02}:{:02}", at.hour(), at.minute())
    }
}

pub fn weekday(day: Date) -> &'static str {
    const NAMES: [&str; 7] = [
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado",
        "domingo",
    ];
    NAMES[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())]
}

pub fn month(day: Date) -> &'static str {
    const NAMES: [&str; 12] = [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ];
    NAMES[usize::from(day.month().unsigned_abs()) - 1]
}

/// `3 de junio`
pub fn day_month(day: Date) -> impl Display {
    fmt::from_fn(move |f| write!(f, "{} de {}", day.day(), month(day)))
}

/// `3 de junio de 2026`
pub fn dated(day: Date) -> impl Display {
    fmt::from_fn(move |f| write!(f, "{} de {}", day_month(day), day.year()))
}

/// `lunes 3 de junio`
pub fn long(day: Date) -> impl Display {
    fmt::from_fn(move |f| write!(f, "{} {}", weekday(day), day_month(day)))
}

pub fn verb(kind: TaskKind) -> &'static str {
    match kind {
        TaskKind::Pay => "Paga: ",
        TaskKind::Correct => "Corrige: ",
        TaskKind::Provide => "Aporta: ",
        TaskKind::Renew => "Renueva: ",
        TaskKind::Read => "Lee la notificación: ",
        TaskKind::Finish => "Termina lo que empezaste: ",
        TaskKind::Come => "Acude a tu cita: ",
    }
}

/// How near the last day is.
pub fn near(nearness: Nearness) -> impl Display {
    fmt::from_fn(move |f| match nearness {
        Nearness::NoDate => f.write_str("sin fecha límite"),
        Nearness::Today => f.write_str("hoy"),
        Nearness::Overdue { days: 1 } => f.write_str("ayer"),
        Nearness::Overdue { days } => write!(f, "venció hace {days} días"),
        Nearness::Left { working_days: 0 } => f.write_str("antes del próximo día hábil"),
        Nearness::Left { working_days: 1 } => f.write_str("dentro de 1 día hábil"),
        Nearness::Left { working_days } => write!(f, "dentro de {working_days} días hábiles"),
    })
}
