//! The table: measured, aimed at, met or not.

use std::time::Duration;

use crate::{
    data::{CITIZENS, SERVICES, TASKS_EACH},
    load::{CONNECTIONS, Load, SECONDS},
};

pub struct Report {
    pub start: Duration,
    /// Bytes.
    pub at_rest: u64,
    pub portal: Load,
    /// The most bytes ever resident.
    pub under_load: u64,
    pub bare: Load,
    pub plain: Load,
}

pub fn intro() {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    println!(
        "A citizen's home: {CITIZENS} citizens, {} tasks, {SERVICES} imported procedures.\n\
         wrk on the same {cores} cores: 1 thread, {CONNECTIONS} connections, {SECONDS} s.\n",
        CITIZENS * TASKS_EACH
    );
}

impl Report {
    pub fn print(&self, engine: &str) {
        println!("{engine:<44}{:>12}{:>12}  met", "measured", "aim");
        load("portal", &self.portal);
        load("floor: a bare handler, the same queries", &self.bare);
        load("floor: a static answer of the same bytes", &self.plain);
        let ratio = self.portal.per_second / self.bare.per_second;
        line(
            "portal / bare handler",
            &format!("{ratio:.2}"),
            "> 0.5",
            ratio > 0.5,
        );
        let p99 = self.portal.p99;
        line(
            "portal, p99",
            &format!("{p99:.1} ms"),
            "< 10 ms",
            p99 < 10.0,
        );
        memory("portal, resident memory at rest", self.at_rest);
        memory(
            "portal, resident memory under load, at most",
            self.under_load,
        );
        let start = self.start.as_millis();
        line(
            "start to first answer",
            &format!("{start} ms"),
            "< 300 ms",
            start < 300,
        );
        println!();
    }
}

fn load(what: &str, load: &Load) {
    println!(
        "  {what:<42}{:>10.0}/s  p99 {:.1} ms, {:.0} µs of processor, {:.0} bytes",
        load.per_second, load.p99, load.processor, load.bytes
    );
}

#[expect(clippy::cast_precision_loss, reason = "one decimal of a megabyte")]
fn memory(what: &str, bytes: u64) {
    let mib = bytes as f64 / 1_048_576.0;
    line(what, &format!("{mib:.1} MiB"), "< 64 MiB", mib < 64.0);
}

fn line(what: &str, measured: &str, aim: &str, met: bool) {
    println!(
        "  {what:<42}{measured:>12}{aim:>12}  {}",
        if met { "yes" } else { "NO" }
    );
}
