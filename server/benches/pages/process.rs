//! A server under test: a child process, its memory and its first answer.

use std::{
    env, fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};

use anyhow::{Context as _, bail, ensure};
use server::world::Stopwatch;

use crate::{load::Request, now, root};

pub struct Server {
    child: Child,
    started: Stopwatch,
    pub port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The portal over this database. As in the browser tests `VENTANILLA_BIN` names another
/// program and `SITE` another built site, for trying this bench out.
pub fn portal(url: &str) -> Command {
    let named = |name: &str, usual: PathBuf| env::var_os(name).map_or(usual, PathBuf::from);
    let program = named("VENTANILLA_BIN", env!("CARGO_BIN_EXE_ventanilla").into());
    let mut command = Command::new(program);
    command
        .args(["serve", "--database-url", url])
        .args(["--clock", &now().to_string()])
        .args(["--secret", &"0".repeat(64)])
        .args([Path::new("--municipality"), &root().join("server/demo")])
        .args([
            Path::new("--site"),
            &named("SITE", root().join("target/site")),
        ])
        .arg("--port");
    command
}

impl Server {
    /// Starts the command with a free port behind its last argument.
    pub fn start(command: &mut Command) -> anyhow::Result<Self> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let started = Stopwatch::start();
        let child = command
            .arg(port.to_string())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        Ok(Self {
            child,
            started,
            port,
        })
    }

    /// Asks until there is an answer; how long that took since the start, and the page.
    pub fn first_answer(&mut self, request: &Request) -> anyhow::Result<(Duration, String)> {
        loop {
            match self.get(request) {
                Ok(page) => return Ok((self.started.elapsed(), page)),
                Err(error) if self.started.elapsed() > Duration::from_mins(1) => {
                    return Err(error);
                }
                Err(_) => {}
            }
            if let Some(status) = self.child.try_wait()? {
                bail!("the server ended at once: {status}");
            }
            sleep(Duration::from_millis(1));
        }
    }

    /// The page, over a connection of its own.
    pub fn get(&self, request: &Request) -> anyhow::Result<String> {
        let path = &request.path;
        let session = request.session.as_deref().unwrap_or_default();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ventanilla={session}\r\nConnection: close\r\n\r\n"
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let (head, page) = answer
            .split_once("\r\n\r\n")
            .context("an answer has a head")?;
        ensure!(
            head.starts_with("HTTP/1.1 200 "),
            "{path}: {}",
            head.lines().next().unwrap_or_default()
        );
        Ok(page.to_owned())
    }

    /// Resident memory in bytes: now (`VmRSS`) or the most so far (`VmHWM`).
    pub fn memory(&self, key: &str) -> anyhow::Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix(key))
            .context("Linux tells it")?;
        let kib: u64 = line.trim_matches([':', ' ', '\t', 'k', 'B']).parse()?;
        Ok(kib * 1024)
    }

    /// Seconds of processor time used so far.
    pub fn processor(&self) -> anyhow::Result<f64> {
        const TICKS_PER_SECOND: f64 = 100.0;
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let (_, numbers) = stat.rsplit_once(')').context("a name in brackets")?;
        let ticks = numbers
            .split_whitespace()
            .skip(11)
            .take(2)
            .map(str::parse::<f64>);
        Ok(ticks.sum::<Result<f64, _>>()? / TICKS_PER_SECOND)
    }
}
