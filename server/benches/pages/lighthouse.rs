//! Lighthouse's opinion of a home, a visitor's and a citizen's, on the slow phone it imagines unasked.
//!
//! npx fetches it the first time and keeps it: at 176 MB with what it needs, it is not among the
//! project's Node tools. It asks for Node 22 and runs on 20.

use std::{env, ffi::OsString, fs, path::Path, process::Command};

use anyhow::{Context as _, ensure};
use serde_json::{Value, json};

use crate::{load::Request, process::Server, report};

const VERSION: &str = "13.5.0";
/// Of so many runs the middle one counts: whatever disturbs one counts four times on a phone
/// imagined four times slower.
const RUNS: usize = 3;
const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

/// `whose` home, whose largest paint is to come within so many seconds.
pub fn measure(
    whose: &str,
    portal: &Server,
    home: &Request,
    within: f64,
    scratch: &Path,
) -> anyhow::Result<()> {
    let url = format!("http://127.0.0.1:{}{}", portal.port, home.path);
    println!("{whose} home by Lighthouse {VERSION}, the middle one of {RUNS} runs.\n");
    let session = home.session.as_deref().unwrap_or_default();
    let headers = json!({ "Cookie": format!("ventanilla={session}") }).to_string();
    let mut runs = vec![];
    for _ in 0..RUNS {
        runs.push(Run::of(&url, &headers, &scratch.join("lighthouse.json"))?);
    }
    runs.sort_by(|a, b| a.largest_paint.total_cmp(&b.largest_paint));
    runs[RUNS / 2].print(within);
    println!();
    Ok(())
}

struct Run {
    /// Of one hundred, as `CATEGORIES`.
    scores: Vec<f64>,
    /// Milliseconds.
    largest_paint: f64,
    blocking: f64,
    shift: f64,
}

impl Run {
    fn of(url: &str, headers: &str, file: &Path) -> anyhow::Result<Self> {
        let output = Command::new("npx")
            .args(["--yes", &format!("lighthouse@{VERSION}"), url])
            .args(["--quiet", "--no-enable-error-reporting"])
            .args(["--extra-headers", headers])
            .arg(format!("--only-categories={}", CATEGORIES.join(",")))
            .args(["--output=json", "--output-path"])
            .arg(file)
            // The one site it opens is ours, and root has no sandbox to close it in.
            .arg("--chrome-flags=--headless=new --no-sandbox")
            .env("CHROME_PATH", chromium())
            .env("npm_config_ignore_scripts", "true")
            .output()
            .context("npx is missing: it comes with Node")?;
        ensure!(
            output.status.success(),
            "Lighthouse said: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        Self::read(&serde_json::from_slice(&fs::read(file)?)?).context("a report of Lighthouse")
    }

    fn read(report: &Value) -> Option<Self> {
        let score = |category| Some(report["categories"][category]["score"].as_f64()? * 100.0);
        let audit = |id: &str| report["audits"][id]["numericValue"].as_f64();
        Some(Self {
            scores: CATEGORIES.into_iter().map(score).collect::<Option<_>>()?,
            largest_paint: audit("largest-contentful-paint")?,
            blocking: audit("total-blocking-time")?,
            shift: audit("cumulative-layout-shift")?,
        })
    }

    fn print(&self, within: f64) {
        report::heading("Lighthouse");
        for (category, score) in CATEGORIES.into_iter().zip(&self.scores) {
            report::line(category, &format!("{score:.0}"), "100", *score >= 100.0);
        }
        let paint = self.largest_paint / 1e3;
        report::below("largest contentful paint", (paint, 2), within, " s");
        report::below("total blocking time", (self.blocking, 0), 200.0, " ms");
        report::below("cumulative layout shift", (self.shift, 3), 0.1, "");
    }
}

fn chromium() -> OsString {
    env::var_os("CHROMIUM").unwrap_or_else(|| "/usr/bin/chromium".into())
}
