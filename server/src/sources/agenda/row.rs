//! One line of the file.

use std::collections::BTreeSet;

use app::{
    model::{
        activity::{Activity, Place, Recurrence},
        lang::Lang,
        localized::Localized,
    },
    routes::is_id,
};
use jiff::civil::{Date, DateTime, Time};

use super::{
    apart,
    columns::{
        AUDIENCE, DESCRIPTION, DISTRICT, EXCLUDED, FIRST, FREE, Heading, ID, KIND, LAST, LATITUDE,
        LONGITUDE, NAME, PLACE, PLACE_URL, POSTCODE, PRICE, SAID_ELSEWHERE, STREET, TIME, URL,
        USED, WEEKDAYS,
    },
};
use crate::sources::{
    catalogue::single_spaces,
    findings::{BrokenFile, Findings, GapKind},
    table::Row,
};

const DAYS: [(&str, i8); 7] = [
    ("L", 1),
    ("M", 2),
    ("X", 3),
    ("J", 4),
    ("V", 5),
    ("S", 6),
    ("D", 7),
];

struct Reading<'a> {
    heading: &'a Heading,
    row: &'a Row,
    findings: &'a mut Findings,
}

pub fn read(heading: &Heading, row: &Row, findings: &mut Findings) -> Result<Activity, BrokenFile> {
    if row.fields.len() != heading.count {
        let wrong = format!(
            "{} columns, the heading has {}",
            row.fields.len(),
            heading.count
        );
        return Err(BrokenFile::line(row.line, None, wrong));
    }
    let mut reading = Reading {
        heading,
        row,
        findings,
    };
    reading.count_unplaced();
    reading.activity()
}

impl Reading<'_> {
    fn activity(&mut self) -> Result<Activity, BrokenFile> {
        let (id, name) = (self.required(ID)?, self.required(NAME)?);
        if !is_id(&id) {
            let wrong = format!("`{id}` is no name for an address: a-z, 0-9 and hyphens within");
            return Err(self.refuse(ID, wrong));
        }
        let first = self.instant(FIRST)?.date();
        let last = self.last(first)?;
        let weekdays = self.weekdays()?;
        let excluded = self.excluded()?;
        let recurrence = Recurrence {
            first,
            last,
            weekdays,
            excluded,
        };
        self.doubt(&recurrence);
        let description = self.tidy(DESCRIPTION);
        let price = self.tidy(PRICE);
        let free = self.free(!price.is_empty())?;
        let spanish = |text: String| (!text.is_empty()).then(|| Localized::of(Lang::Es, text));
        Ok(Activity {
            id,
            name: Localized::of(Lang::Es, name),
            description: spanish(description).unwrap_or_default(),
            url: self.url(),
            kind: self.list(KIND).pop().and_then(spanish).unwrap_or_default(),
            audiences: self
                .list(AUDIENCE)
                .into_iter()
                .filter_map(spanish)
                .collect(),
            free,
            price: spanish(price),
            place: self.place()?,
            recurrence,
            time: self.time()?,
        })
    }

    fn raw(&self, field: &str) -> &str {
        let at = self.heading.columns.get(field);
        at.map_or("", |at| self.row.fields[*at].as_str())
    }

    fn refuse(&self, field: &str, wrong: impl Into<String>) -> BrokenFile {
        BrokenFile::line(self.row.line, Some(field), wrong)
    }

    fn gap(&mut self, field: &'static str, kind: GapKind, found: Option<&str>) {
        let id = self.raw(ID).trim().to_owned();
        self.findings.gap(&id, field, kind, found);
    }

    /// A text with single spaces; what had others is a repair.
    fn tidy(&mut self, field: &'static str) -> String {
        let before = self.raw(field).to_owned();
        let text = single_spaces(&before);
        if text != before && !text.is_empty() {
            let id = self.raw(ID).trim().to_owned();
            self.findings.repair(&id, field, &before, &text);
        }
        text
    }

    fn required(&mut self, field: &'static str) -> Result<String, BrokenFile> {
        let text = self.tidy(field);
        if text.is_empty() {
            return Err(self.refuse(field, "it is empty"));
        }
        Ok(text)
    }

    fn optional(&self, field: &str) -> Option<String> {
        Some(self.raw(field).trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// On the web; what is not is a gap.
    fn url(&mut self) -> Option<String> {
        let url = self.optional(URL)?;
        if url.starts_with("https://") || url.starts_with("http://") {
            return Some(url);
        }
        self.gap(URL, GapKind::Doubtful, Some(&url));
        None
    }

    /// The last words of paths such as `/contenido/actividades/CursosTalleres`.
    fn list(&self, field: &str) -> Vec<String> {
        let paths = self.raw(field).split(',').map(str::trim);
        paths
            .filter(|path| !path.is_empty())
            .map(|path| apart(path.rsplit('/').next().unwrap_or(path)))
            .collect()
    }

    fn instant(&self, field: &str) -> Result<DateTime, BrokenFile> {
        let text = self.raw(field).trim();
        text.parse().map_err(|_| {
            self.refuse(
                field,
                format!("`{text}` is no date; expected 2022-12-31 23:59:00.0"),
            )
        })
    }

    fn last(&self, first: Date) -> Result<Date, BrokenFile> {
        let last = self.instant(LAST)?.date();
        if last < first {
            return Err(self.refuse(LAST, format!("{last} is before {first}")));
        }
        Ok(last)
    }

    fn weekdays(&self) -> Result<BTreeSet<i8>, BrokenFile> {
        let days = self.raw(WEEKDAYS).split(',').map(str::trim);
        days.filter(|day| !day.is_empty())
            .map(|day| {
                let known = DAYS.iter().find(|(letter, _)| *letter == day);
                known.map(|(_, number)| *number).ok_or_else(|| {
                    self.refuse(WEEKDAYS, format!("`{day}` is none of L, M, X, J, V, S, D"))
                })
            })
            .collect()
    }

    fn excluded(&self) -> Result<BTreeSet<Date>, BrokenFile> {
        let days = self.raw(EXCLUDED).split(';').map(str::trim);
        days.filter(|day| !day.is_empty())
            .map(|day| {
                Date::strptime("%d/%m/%Y", day).map_err(|_| {
                    self.refuse(EXCLUDED, format!("`{day}` is no date; expected 31/12/2022"))
                })
            })
            .collect()
    }

    /// Days that are excluded and would not be one anyhow, or no day that is left.
    fn doubt(&mut self, days: &Recurrence) {
        let within =
            |day: &&Date| (days.first..=days.last).contains(*day) && days.is_weekday(day.weekday());
        let idle: Vec<String> = days
            .excluded
            .iter()
            .filter(|day| !within(day))
            .map(ToString::to_string)
            .collect();
        if !idle.is_empty() {
            let found = idle.join(", ");
            self.gap(EXCLUDED, GapKind::Doubtful, Some(&found));
        }
        if days.days().next().is_none() {
            self.gap(WEEKDAYS, GapKind::Never, None);
        }
    }

    fn free(&mut self, priced: bool) -> Result<bool, BrokenFile> {
        match self.raw(FREE).trim() {
            "1" => Ok(true),
            "0" => {
                if !priced {
                    self.gap(PRICE, GapKind::Missing, None);
                }
                Ok(false)
            }
            other => Err(self.refuse(FREE, format!("`{other}` is neither 0 nor 1"))),
        }
    }

    fn time(&mut self) -> Result<Option<Time>, BrokenFile> {
        let text = self.raw(TIME).trim().to_owned();
        if text.is_empty() {
            self.gap(TIME, GapKind::Missing, None);
            return Ok(None);
        }
        let time = Time::strptime("%H:%M", &text)
            .map_err(|_| self.refuse(TIME, format!("`{text}` is no time; expected 19:30")))?;
        if time == Time::midnight() {
            // Some leave midnight where they know no hour.
            self.gap(TIME, GapKind::Doubtful, Some(&text));
        }
        Ok(Some(time))
    }

    fn place(&mut self) -> Result<Option<Place>, BrokenFile> {
        let name = self.tidy(PLACE);
        if name.is_empty() {
            self.gap(PLACE, GapKind::Missing, None);
            return Ok(None);
        }
        let street = STREET.map(|field| self.raw(field).trim().to_owned());
        Ok(Some(Place {
            name,
            address: single_spaces(&street.join(" ")),
            district: single_spaces(self.raw(DISTRICT)),
            postcode: self.raw(POSTCODE).trim().to_owned(),
            position: self.degrees(LATITUDE)?.zip(self.degrees(LONGITUDE)?),
            url: self.optional(PLACE_URL),
        }))
    }

    fn degrees(&self, field: &str) -> Result<Option<f64>, BrokenFile> {
        let Some(text) = self.optional(field) else {
            return Ok(None);
        };
        let degrees = text.parse().ok().filter(|it: &f64| it.abs() <= 180.0);
        degrees
            .map(Some)
            .ok_or_else(|| self.refuse(field, format!("`{text}` are no degrees")))
    }

    fn count_unplaced(&mut self) {
        let mut names: Vec<&String> = self.heading.columns.keys().collect();
        names.sort();
        for name in names {
            let known = USED.contains(&name.as_str()) || SAID_ELSEWHERE.contains(&name.as_str());
            if !known && !self.raw(name).trim().is_empty() {
                self.findings.unplace(name);
            }
        }
    }
}
