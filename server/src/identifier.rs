//! Checking identifiers of others, as many as there are.

use std::io::{BufRead, BufWriter, Write};

use anyhow::Context as _;
use app::model::identifier::{self, Kind};

/// Lines `kind<TAB>value` in; the same with the verdict and the canonical form out.
///
/// # Errors
/// At the first line that is not so; those before it were written. It says where, and never
/// the value: that may be somebody's.
pub fn check(input: impl BufRead, output: impl Write) -> anyhow::Result<()> {
    let mut output = BufWriter::new(output);
    for (at, line) in (1..).zip(input.lines()) {
        let answer = line.map_err(Into::into).and_then(|line| answer(&line));
        match answer {
            Ok(answer) => writeln!(output, "{answer}")?,
            Err(error) => {
                output.flush()?;
                return Err(error).with_context(|| format!("line {at}"));
            }
        }
    }
    Ok(output.flush()?)
}

fn answer(line: &str) -> anyhow::Result<String> {
    let (name, value) = line
        .split_once('\t')
        .filter(|(_, value)| !value.contains('\t'))
        .context("expected a kind, one tab and a value")?;
    let kind = Kind::from_name(name).with_context(|| {
        let names = Kind::ALL.map(Kind::name).join(", ");
        format!("`{name}` is no kind; expected one of {names}")
    })?;
    let (verdict, canonical) = match identifier::check(kind, value) {
        Ok(canonical) => ("valid", canonical),
        Err(invalid) => (invalid.name(), String::new()),
    };
    Ok(format!("{name}\t{value}\t{verdict}\t{canonical}"))
}
