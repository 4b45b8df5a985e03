//! One item's fields, read however a source writes them; what departs from the contract
//! is noted on the way.

use app::model::money::Cents;
use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};
use serde_json::{Map, Value};

use super::quirk::{QuirkKind, Quirks};

/// The contract's fields of one kind of item.
pub struct Shape {
    /// Such as `expedients[]`.
    pub place: &'static str,
    /// Names between spaces.
    pub mandatory: &'static str,
    pub optional: &'static str,
}

/// The item cannot be used: a field it needs is missing or unreadable.
#[derive(Debug)]
pub struct LeftOut;

/// A day in the municipality's time zone, and the time where one was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub date: Date,
    pub time: Option<Time>,
}

pub struct Fields<'a> {
    map: &'a Map<String, Value>,
    place: &'static str,
    zone: &'a TimeZone,
    quirks: &'a mut Quirks,
}

impl<'a> Fields<'a> {
    pub fn open(
        item: &'a Value,
        shape: &Shape,
        zone: &'a TimeZone,
        quirks: &'a mut Quirks,
    ) -> Result<Self, LeftOut> {
        let Value::Object(map) = item else {
            quirks.note(shape.place, QuirkKind::Unreadable);
            return Err(LeftOut);
        };
        let mut fields = Self {
            map,
            place: shape.place,
            zone,
            quirks,
        };
        for name in shape.mandatory.split_whitespace() {
            if fields.get(name).is_none() {
                fields.note(name, QuirkKind::Missing);
            }
        }
        let documented = shape
            .mandatory
            .split_whitespace()
            .chain(shape.optional.split_whitespace());
        for name in map
            .keys()
            .filter(|name| !documented.clone().any(|it| it == *name))
        {
            // A key of digits may be somebody's document: only words are repeated.
            let plain = name.len() <= 40 && name.bytes().all(|b| b.is_ascii_alphabetic());
            fields.note(if plain { name } else { "…" }, QuirkKind::Undocumented);
        }
        Ok(fields)
    }

    pub fn note(&mut self, name: &str, kind: QuirkKind) {
        self.quirks.note(format!("{}.{name}", self.place), kind);
    }

    fn get(&self, name: &str) -> Option<&'a Value> {
        self.map.get(name).filter(|value| !value.is_null())
    }

    /// Whether there is anything to read; an empty text is nothing.
    pub fn has(&self, name: &str) -> bool {
        let blank = |value: &Value| value.as_str().is_some_and(|text| text.trim().is_empty());
        self.get(name).is_some_and(|value| !blank(value))
    }

    /// A field without which the item is left out.
    pub fn need<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Self, &'static str) -> Option<T>,
    ) -> Result<T, LeftOut> {
        read(self, name).ok_or(LeftOut)
    }

    /// A field that may be absent, but that says too much to be lost in silence: what cannot
    /// be read counts as left out.
    pub fn mind<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Self, &'static str) -> Option<T>,
    ) -> Option<T> {
        let value = read(self, name);
        if value.is_none() && self.has(name) {
            self.note(name, QuirkKind::LeftOut);
        }
        value
    }

    pub fn text(&mut self, name: &str) -> Option<String> {
        match self.get(name)? {
            Value::String(text) => {
                let text = plain(text);
                if text.is_empty() {
                    self.note(name, QuirkKind::Empty);
                }
                Some(text).filter(|text| !text.is_empty())
            }
            Value::Number(number) => {
                self.note(name, QuirkKind::NumberForText);
                Some(number.to_string())
            }
            _ => self.unreadable(name),
        }
    }

    fn unreadable<T>(&mut self, name: &str) -> Option<T> {
        self.note(name, QuirkKind::Unreadable);
        None
    }

    pub fn parsed<T>(&mut self, name: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let text = self.text(name)?;
        parse(&text).or_else(|| self.unreadable(name))
    }

    /// One of a closed list of words, in any case.
    pub fn word<T: Copy>(&mut self, name: &str, words: &[(&str, T)]) -> Option<T> {
        self.parsed(name, |text| {
            let text = text.to_uppercase();
            words
                .iter()
                .find(|(word, _)| *word == text)
                .map(|(_, value)| *value)
        })
    }

    /// An instant; without an offset it is the municipality's time.
    pub fn moment(&mut self, name: &str) -> Option<Moment> {
        let zone = self.zone.clone();
        self.parsed(name, |text| {
            if let Ok(date) = text.parse::<Date>()
                && text.len() == 10
            {
                return Some(Moment { date, time: None });
            }
            let local = match text.parse::<Timestamp>() {
                Ok(instant) => instant.to_zoned(zone).datetime(),
                Err(_) => text.parse::<DateTime>().ok()?,
            };
            Some(Moment {
                date: local.date(),
                time: Some(local.time()),
            })
        })
    }

    pub fn date(&mut self, name: &str) -> Option<Date> {
        self.moment(name).map(|moment| moment.date)
    }

    /// An amount in euros; as text, as published, or as a number.
    pub fn amount(&mut self, name: &str) -> Option<Cents> {
        if let Some(Value::Number(number)) = self.get(name) {
            return Cents::parse(&number.to_string()).or_else(|| self.unreadable(name));
        }
        self.parsed(name, Cents::parse)
    }

    pub fn flag(&mut self, name: &str) -> Option<bool> {
        if let Some(Value::Bool(flag)) = self.get(name) {
            return Some(*flag);
        }
        let flag = self.word(name, &[("TRUE", true), ("FALSE", false)])?;
        self.note(name, QuirkKind::TextForBoolean);
        Some(flag)
    }

    /// A web address; anything else, such as `javascript:`, must not reach a page.
    pub fn url(&mut self, name: &str) -> Option<String> {
        self.parsed(name, |text| {
            let url = reqwest::Url::parse(text).ok()?;
            matches!(url.scheme(), "http" | "https").then(|| url.into())
        })
    }

    /// The ten digits of the town hall that answers.
    pub fn ine10(&mut self) -> Option<String> {
        const NAME: &str = "codiINE10";
        let code = self.parsed(NAME, |text| {
            let digits = text.bytes().all(|b| b.is_ascii_digit());
            (digits && matches!(text.len(), 9 | 10)).then(|| text.to_owned())
        })?;
        if code.len() == 9 {
            self.note(NAME, QuirkKind::LostZero);
            return Some(format!("0{code}"));
        }
        Some(code)
    }

    /// Identifiers given as one field, as a list, or both.
    pub fn ids(&mut self, one: &str, many: &str) -> Vec<String> {
        let listed = self
            .list(many)
            .unwrap_or_default()
            .iter()
            .filter_map(|id| id.as_str().map(plain));
        let listed: Vec<String> = listed.collect();
        self.text(one).into_iter().chain(listed).collect()
    }

    pub fn list(&mut self, name: &str) -> Option<&'a [Value]> {
        match self.get(name)? {
            Value::Array(items) => Some(items),
            _ => self.unreadable(name),
        }
    }

    /// The items of a list inside this one.
    pub fn items<T: super::wire::Item>(&mut self, name: &'static str) -> Vec<T> {
        let items = self.mind(name, Fields::list).unwrap_or_default();
        super::wire::read_all(items, self.zone, self.quirks)
    }
}

/// A line that every database keeps (no NUL), and that turns nothing around it: what Unicode has
/// to override directions is left out.
fn plain(text: &str) -> String {
    let turns = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let shown = text.chars().filter(|c| !turns(c));
    let line: String = shown
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    line.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_a_line_that_turns_nothing_around_it() {
        for (sent, kept) in [
            (" IBI,\n2.º\tplazo\0 ", "IBI, 2.º plazo"),
            ("\u{202e}atreiba\u{202c} \u{2067}x", "atreiba x"),
            ("ضريبة الأملاك 2026", "ضريبة الأملاك 2026"),
            (
                "👨\u{200d}👩\u{200d}👧 l\u{b7}l",
                "👨\u{200d}👩\u{200d}👧 l\u{b7}l",
            ),
            ("\0\u{2066}", ""),
        ] {
            assert_eq!(plain(sent), kept);
        }
    }
}
