//! `wrk` and what it measures.

use std::{fs, path::Path, process::Command};

use anyhow::{Context as _, ensure};

use crate::{
    data::{SESSIONS, token},
    process::Server,
};

/// As many as wrk opens unasked, so that figures taken elsewhere compare.
pub const CONNECTIONS: u32 = 10;
pub const SECONDS: u32 = 8;
const WARM_UP: u32 = 2;

#[derive(Debug, Clone, Copy)]
pub struct Load {
    pub per_second: f64,
    /// Milliseconds.
    pub p99: f64,
    /// Mean bytes of an answer, with its head.
    pub bytes: f64,
    /// The server's own, in microseconds, of each request.
    pub processor: f64,
}

/// Asks for `path` with every session in turn: a warm-up, then the measurement.
pub fn run(server: &Server, path: &str, folder: &Path) -> anyhow::Result<Load> {
    let tokens = folder.join("tokens.txt");
    let lines: Vec<String> = (0..SESSIONS).map(token).collect();
    fs::write(&tokens, lines.join("\n"))?;
    wrk(server, path, &tokens, WARM_UP)?;
    wrk(server, path, &tokens, SECONDS)
}

fn wrk(server: &Server, path: &str, tokens: &Path, seconds: u32) -> anyhow::Result<Load> {
    let before = server.processor()?;
    let output = Command::new("wrk")
        .args([
            "--threads=1",
            &format!("--connections={CONNECTIONS}"),
            &format!("--duration={seconds}s"),
        ])
        .arg(concat!(
            "--script=",
            env!("CARGO_MANIFEST_DIR"),
            "/benches/home/cookies.lua"
        ))
        .arg(format!("http://127.0.0.1:{}{path}", server.port))
        .arg("--")
        .arg(tokens)
        .output()
        .context("wrk is missing: apt-get install wrk")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().find_map(|line| line.strip_prefix("measured "));
    let line = line.with_context(|| {
        format!(
            "wrk said: {text}{}",
            String::from_utf8_lossy(&output.stderr)
        )
    })?;
    let numbers = line
        .split(' ')
        .map(str::parse)
        .collect::<Result<Vec<f64>, _>>()?;
    let &[requests, micros, bytes, p99, errors] = &numbers[..] else {
        anyhow::bail!("wrk said: {line}")
    };
    ensure!(
        errors == 0.0 && requests > 0.0,
        "{path}: {errors} of {requests} requests failed"
    );
    Ok(Load {
        per_second: requests / (micros / 1e6),
        p99: p99 / 1e3,
        bytes: bytes / requests,
        processor: (server.processor()? - before) / requests * 1e6,
    })
}
