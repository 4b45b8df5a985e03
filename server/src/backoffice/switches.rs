//! How each source behaves from the start, as the command line says it.

use std::{collections::BTreeMap, iter, str::FromStr, time::Duration};

use clap::{Args, ValueEnum as _};

use super::fault::Fault;

/// How a source behaves; by itself it answers well, at once.
#[derive(Debug, Clone, Default)]
pub struct Behaviour {
    pub delay: Duration,
    pub faults: Vec<Fault>,
}

#[derive(Debug, Clone, Default, Args)]
pub struct Switches {
    /// Let a source answer late, such as aeat=3000; again for another.
    #[arg(long, value_name = "SOURCE=MS", value_parser = of_source::<u64>)]
    slow: Vec<(String, u64)>,
    /// Let a source go wrong, such as tgss=html; again for another, or for more than one way.
    #[arg(long, value_name = "SOURCE=HOW", value_parser = of_source::<Fault>, long_help = ways())]
    broken: Vec<(String, Fault)>,
}

impl Switches {
    #[must_use]
    pub fn behaviours(&self) -> BTreeMap<String, Behaviour> {
        let mut all = BTreeMap::<String, Behaviour>::new();
        for (source, ms) in &self.slow {
            all.entry(source.clone()).or_default().delay = Duration::from_millis(*ms);
        }
        for (source, fault) in &self.broken {
            all.entry(source.clone()).or_default().faults.push(*fault);
        }
        all
    }
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        <Self as clap::ValueEnum>::from_str(word, false)
    }
}

fn of_source<T: FromStr<Err: ToString>>(text: &str) -> Result<(String, T), String> {
    let (source, rest) = text.split_once('=').ok_or("expected SOURCE=…")?;
    let value = rest.parse().map_err(|error: T::Err| error.to_string())?;
    Ok((source.to_owned(), value))
}

fn ways() -> String {
    let ways = Fault::value_variants().iter();
    let lines = ways.filter_map(Fault::to_possible_value).map(|way| {
        let help = way.get_help().map(ToString::to_string).unwrap_or_default();
        format!("  {:<16} {help}", way.get_name())
    });
    let first = "Let a source go wrong; again for another, or for more than one way:".to_owned();
    iter::once(first)
        .chain(lines)
        .collect::<Vec<_>>()
        .join("\n")
}
