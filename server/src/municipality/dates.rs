//! Dates in a municipality's folder: `2027-05-03`, or `today+12d` in a demonstration, so
//! that it is as lively next year as today.

use app::model::municipality::Municipality;
use jiff::{ToSpan, civil::Date};
use toml::Spanned;

use super::file::File;

/// A date of the file, or its fault said.
pub fn read(
    file: &mut File<'_>,
    text: &Spanned<String>,
    today: Date,
    municipality: &Municipality,
) -> Option<Date> {
    resolve(text.get_ref(), today, municipality.demo)
        .map_err(|expected| {
            let wrong = format!("`{}` is no date here", text.get_ref());
            file.refuse(Some(text.span()), wrong, expected);
        })
        .ok()
}

/// # Errors
/// What was expected, where `text` is no date.
pub fn resolve(text: &str, today: Date, demo: bool) -> Result<Date, &'static str> {
    if let Some(offset) = text.strip_prefix("today") {
        if !demo {
            return Err("a date such as 2027-05-03; days from today need `demo = true`");
        }
        return relative(offset, today).ok_or("today, today+12d or today-12d");
    }
    text.parse().map_err(|_| "a date such as 2027-05-03")
}

fn relative(offset: &str, today: Date) -> Option<Date> {
    if offset.is_empty() {
        return Some(today);
    }
    let days: i64 = offset.strip_suffix('d')?.parse().ok()?;
    today.checked_add(days.days()).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn absolute_and_relative() {
        let today = date(2026, 11, 22);
        assert_eq!(resolve("2027-05-03", today, false), Ok(date(2027, 5, 3)));
        assert_eq!(resolve("today+9d", today, true), Ok(date(2026, 12, 1)));
        assert_eq!(resolve("today-1d", today, true), Ok(date(2026, 11, 21)));
        assert_eq!(resolve("today", today, true), Ok(today));
        for bad in ["2027-02-30", "todayd", "today+x", "tomorrow"] {
            assert!(resolve(bad, today, true).is_err(), "{bad}");
        }
        assert!(resolve("today+9d", today, false).is_err());
    }
}
