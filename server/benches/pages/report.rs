//! The tables: measured, aimed at, met or not.

use crate::load::Load;

pub fn heading(what: &str) {
    println!("{what:<44}{:>12}{:>12}  met", "measured", "aim");
}

pub fn load(what: &str, load: &Load) {
    println!(
        "  {what:<42}{:>10.0}/s  p99 {:.1} ms, {:.0} µs of processor, {:.0} bytes",
        load.per_second, load.p99, load.processor, load.bytes
    );
}

pub fn p99(what: &str, load: &Load, aim: f64) {
    below(&format!("{what}, p99"), (load.p99, 1), aim, " ms");
}

#[expect(clippy::cast_precision_loss, reason = "one decimal of a megabyte")]
pub fn memory(what: &str, bytes: u64, aim: f64) {
    let mib = bytes as f64 / 1_048_576.0;
    below(what, (mib, 1), aim, " MiB");
}

/// With so many decimals.
pub fn below(what: &str, (measured, decimals): (f64, usize), aim: f64, unit: &str) {
    let shown = format!("{measured:.decimals$}{unit}");
    line(what, &shown, &format!("< {aim}{unit}"), measured < aim);
}

pub fn line(what: &str, measured: &str, aim: &str, met: bool) {
    println!(
        "  {what:<42}{measured:>12}{aim:>12}  {}",
        if met { "yes" } else { "NO" }
    );
}
