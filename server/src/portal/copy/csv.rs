//! A table as RFC 4180 has it, in UTF-8: the columns under their own names, which no language
//! changes; instants in UTC, nothing where there is none. What a spreadsheet would compute stands
//! behind an apostrophe: others wrote some of it.

use app::model::known::Cell;
use csv::{Terminator, WriterBuilder};

use crate::db::known::Table;

pub fn rows(table: &Table, rows: &[Vec<Cell>], first: bool) -> csv::Result<String> {
    let mut out = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(vec![]);
    if first {
        out.write_record(table.kept.columns.iter().map(|column| column.name))?;
    }
    for row in rows {
        out.write_record(row.iter().map(plain))?;
    }
    let bytes = out.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Text(text) if computes(text) => format!("'{text}"),
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Real(number) => number.to_string(),
        Cell::Flag(flag) => flag.to_string(),
        Cell::Instant(at) => at.to_string(),
    }
}

/// Whether a spreadsheet would take it for a formula, as OWASP lists what begins one. A telephone is
/// none: nothing comes of it but itself. An apostrophe is doubled, so that the first is always ours.
fn computes(text: &str) -> bool {
    const BEGINS: [char; 12] = [
        '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '\'',
    ];
    let telephone = text.strip_prefix('+').is_some_and(|rest| {
        !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit() || c == ' ')
    });
    text.starts_with(BEGINS) && !telephone
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::known::table;

    #[test]
    fn what_would_break_a_line_stands_in_quotes() {
        let table = table("interest").expect("a table");
        let at = "2026-06-01T09:00:00Z".parse().expect("an instant");
        let row = vec![Cell::Text("a\"b,\n=c".into()), Cell::Instant(at)];
        let text = rows(table, &[row], true).expect("text");
        let expected = "theme,declared_at\r\n\"a\"\"b,\n=c\",2026-06-01T09:00:00Z\r\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn nothing_that_others_wrote_is_computed() {
        let table = table("interest").expect("a table");
        let told = |text: &str| {
            let row = vec![Cell::Text(text.into()), Cell::Nothing];
            let text = rows(table, &[row], false).expect("text");
            let mut csv = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(text.as_bytes());
            let row = csv.records().next().expect("a row").expect("is read");
            row[0].to_owned()
        };
        for formula in [
            "=1+1",
            "=HYPERLINK(\"https://evil.example\")",
            "+1+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1+1",
            "'=1",
            "+",
            "+34 612;=1",
        ] {
            assert_eq!(told(formula), format!("'{formula}"));
        }
        for plain in [
            "+34612345678",
            "+34 612 345 678",
            "a=b",
            "",
            "2026-06-01",
            "¿=?",
        ] {
            assert_eq!(told(plain), plain);
        }
        let number = rows(table, &[vec![Cell::Number(-5), Cell::Nothing]], false);
        assert_eq!(number.expect("text"), "-5,\r\n");
    }
}
