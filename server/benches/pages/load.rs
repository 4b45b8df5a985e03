//! `wrk` and what it measures.

use std::{fmt, fs, path::Path, process::Command};

use anyhow::{Context as _, ensure};

use crate::process::Server;

/// As many as wrk opens unasked, so that figures taken elsewhere compare.
pub const CONNECTIONS: u32 = 10;
pub const SECONDS: u32 = 8;
const WARM_UP: u32 = 2;

/// A page, and the session of who asks for it.
#[derive(Debug, Clone)]
pub struct Request {
    pub path: String,
    pub session: Option<String>,
}

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

impl Request {
    pub fn visitor(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            session: None,
        }
    }
}

impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let session = self.session.as_deref().unwrap_or_default();
        f.write_str(format!("{} {session}", self.path).trim_end())
    }
}

/// Asks all of `requests` in turn over so many connections: a warm-up, then the measurement.
pub fn run(
    server: &Server,
    requests: &[Request],
    connections: u32,
    scratch: &Path,
) -> anyhow::Result<Load> {
    let file = scratch.join("requests.txt");
    let lines: Vec<String> = requests.iter().map(Request::to_string).collect();
    fs::write(&file, lines.join("\n"))?;
    wrk(server, &file, connections, WARM_UP)?;
    let load = wrk(server, &file, connections, SECONDS);
    load.with_context(|| requests.first().map(Request::to_string).unwrap_or_default())
}

fn wrk(server: &Server, requests: &Path, connections: u32, seconds: u32) -> anyhow::Result<Load> {
    let before = server.processor()?;
    let output = Command::new("wrk")
        .args([
            "--threads=1",
            &format!("--connections={connections}"),
            &format!("--duration={seconds}s"),
        ])
        .arg(concat!(
            "--script=",
            env!("CARGO_MANIFEST_DIR"),
            "/benches/pages/requests.lua"
        ))
        .arg(format!("http://127.0.0.1:{}/", server.port))
        .arg("--")
        .arg(requests)
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
    let &[asked, micros, bytes, p99, errors] = &numbers[..] else {
        anyhow::bail!("wrk said: {line}")
    };
    ensure!(
        errors == 0.0 && asked > 0.0,
        "{errors} of {asked} requests failed"
    );
    Ok(Load {
        per_second: asked / (micros / 1e6),
        p99: p99 / 1e3,
        bytes: bytes / asked,
        processor: (server.processor()? - before) / asked * 1e6,
    })
}
