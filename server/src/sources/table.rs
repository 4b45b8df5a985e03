//! CSV files with semicolons, a record per line.

use csv::ReaderBuilder;

use super::findings::BrokenFile;

/// A line of the file and its fields, without quotes.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// From one.
    pub line: usize,
    pub fields: Vec<String>,
}

/// The lines that are not empty.
///
/// # Errors
/// The first line with a quote that is not closed: read on, it would swallow those after it.
pub fn rows(text: &str) -> Result<Vec<Row>, BrokenFile> {
    (1..)
        .zip(text.lines())
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(line, text)| {
            let closed = text.matches('"').count() % 2 == 0;
            let fields = closed.then(|| fields(text)).flatten();
            let wrong = "a quote is not closed; write one inside a text as \"\"";
            let fields = fields.ok_or_else(|| BrokenFile::line(line, None, wrong))?;
            Ok(Row { line, fields })
        })
        .collect()
}

fn fields(line: &str) -> Option<Vec<String>> {
    let mut reader = ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(line.as_bytes());
    let record = reader.records().next()?.ok()?;
    Some(record.iter().map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_empty_lines() {
        let rows = rows("1;\"a;b\";\"\"\r\n\n \"x\";\"say \"\"no\"\"\"\n").unwrap();
        assert_eq!(rows[0].fields, ["1", "a;b", ""]);
        assert_eq!(rows[1].line, 3);
        assert_eq!(rows[1].fields[1], "say \"no\"");
    }

    #[test]
    fn an_open_quote_is_said_where_it_is() {
        let error = rows("a;b\n\n\"c;d\n").unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("line 3: a quote is not closed"),
            "{error}"
        );
    }
}
