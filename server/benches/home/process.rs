//! A server under test: a child process, its memory and its first answer.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};

use anyhow::{Context as _, bail, ensure};
use server::world::Stopwatch;

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
    pub fn first_answer(&mut self, path: &str, cookie: &str) -> anyhow::Result<(Duration, String)> {
        loop {
            match self.get(path, cookie) {
                Ok(page) => return Ok((self.started.elapsed(), page)),
                Err(error) if self.started.elapsed() > Duration::from_secs(20) => {
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

    /// The page at `path`, over a connection of its own.
    fn get(&self, path: &str, cookie: &str) -> anyhow::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ventanilla={cookie}\r\nConnection: close\r\n\r\n"
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
