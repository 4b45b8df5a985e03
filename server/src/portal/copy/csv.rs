//! A table as RFC 4180 has it, in UTF-8: the columns under their own names, which no language
//! changes; instants in UTC, nothing where there is none.

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
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Real(number) => number.to_string(),
        Cell::Flag(flag) => flag.to_string(),
        Cell::Instant(at) => at.to_string(),
    }
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
}
