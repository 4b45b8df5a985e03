//! `ventanilla` as a process of its own, over the demo and a database of its own.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Output, Stdio},
    thread::{self, JoinHandle},
    time::Duration,
};

use tempfile::TempDir;

pub struct Program {
    child: Child,
    address: String,
    /// Lines of its output up to and with the one that says where it listens.
    greeting: String,
    words: Option<JoinHandle<String>>,
    folder: TempDir,
}

/// `ventanilla` with `arguments`; nothing of this environment reaches it.
pub fn ventanilla(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ventanilla"));
    command.args(arguments).env_clear();
    command
}

impl Program {
    /// Serves the demo with its back offices until dropped.
    pub fn serve(more: &[&str]) -> Self {
        Self::serve_in(tempfile::tempdir().expect("a folder"), more)
    }

    /// The same over the database in `folder`.
    pub fn serve_in(folder: TempDir, more: &[&str]) -> Self {
        fs::write(folder.path().join("assets.json"), "{}").expect("a file");
        fs::create_dir_all(folder.path().join("pkg")).expect("a folder");
        fs::write(folder.path().join("pkg/style.css"), "").expect("a file");
        let url = url(&database(folder.path()));
        let demo = concat!(env!("CARGO_MANIFEST_DIR"), "/demo");
        let mut child = ventanilla(&["serve", "--with-backoffice", "--port", "0"])
            .args(["--database-url", &url, "--municipality", demo, "--site"])
            .arg(folder.path())
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("starts");
        let mut stderr = child.stderr.take().expect("its stderr");
        let words = thread::spawn(move || {
            let mut words = String::new();
            stderr.read_to_string(&mut words).expect("text");
            words
        });
        let mut stdout = BufReader::new(child.stdout.take().expect("its stdout"));
        let mut greeting = String::new();
        while !greeting.contains("is open on") {
            let read = stdout.read_line(&mut greeting).expect("a line");
            assert!(
                read > 0,
                "it did not start: {}",
                words.join().expect("its words")
            );
        }
        let address = greeting.split("http://").last().expect("an address");
        Self {
            address: address.trim().trim_end_matches('/').to_owned(),
            greeting,
            child,
            words: Some(words),
            folder,
        }
    }

    /// `127.0.0.1:PORT`
    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn greeting(&self) -> &str {
        &self.greeting
    }

    pub fn database(&self) -> PathBuf {
        database(self.folder.path())
    }

    pub fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        let sent = Command::new("kill").args(["-s", name, &id]).status();
        assert!(sent.expect("kill runs").success());
    }

    /// Until nobody can connect any more.
    pub fn wait_until_closed(&self) {
        for _ in 0..1000 {
            if TcpStream::connect(&self.address).is_err() {
                return;
            }
            thread::sleep(Duration::from_millis(10));
        }
        panic!("it still takes connections");
    }

    /// How it ended, and all it said on stderr.
    pub fn wait(&mut self) -> (ExitStatus, String) {
        let status = self.child.wait().expect("ends");
        (
            status,
            self.words
                .take()
                .expect("its words")
                .join()
                .expect("its words"),
        )
    }

    pub fn stop(&mut self) -> (ExitStatus, String) {
        self.signal("TERM");
        self.wait()
    }

    /// Its folder, which outlives it.
    pub fn folder(&mut self) -> TempDir {
        std::mem::replace(&mut self.folder, tempfile::tempdir().expect("a folder"))
    }

    pub fn get(&self, path: &str, headers: &str) -> String {
        send(
            &self.address,
            &format!("GET {path} HTTP/1.1\r\n{headers}"),
            "",
        )
    }

    pub fn post(&self, path: &str, headers: &str, form: &str) -> String {
        let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
        send(
            &self.address,
            &format!("POST {path} HTTP/1.1\r\n{kind}{headers}"),
            form,
        )
    }

    /// Enters as a demo citizen; the header with the cookie.
    pub fn enter(&self, who: &str) -> String {
        let answer = self.post("/es/entrar", "", &format!("ciudadano={who}"));
        let cookie = answer
            .split("set-cookie: ")
            .nth(1)
            .unwrap_or_else(|| panic!("{answer}"));
        format!(
            "Cookie: {}\r\n",
            cookie.split(';').next().expect("a cookie")
        )
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The whole answer, head and body.
pub fn send(address: &str, head: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("a connection");
    let length = body.len();
    write!(
        stream,
        "{head}Host: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .expect("a connection");
    let mut answer = vec![];
    stream.read_to_end(&mut answer).expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

pub fn database(folder: &Path) -> PathBuf {
    folder.join("ventanilla.db")
}

pub fn url(database: &Path) -> String {
    format!("sqlite:{}", database.display())
}

/// What a program that ended wrote, both ways.
pub fn words(output: &Output) -> String {
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    text(&output.stdout) + &text(&output.stderr)
}
