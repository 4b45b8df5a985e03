//! The process as its operator meets it: the real program, its signals, its words.

#[path = "operate/program.rs"]
mod program;

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    time::Duration,
};

use program::Program;

const FORM: &str = "ciudadano=marta";

/// A sign-in whose form is only half sent: the server is reading it.
fn half_a_form(program: &Program) -> TcpStream {
    let mut stream = TcpStream::connect(program.address()).expect("a connection");
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .expect("a time limit");
    let (head, length) = ("POST /es/entrar HTTP/1.1\r\nHost: x\r\n", FORM.len());
    write!(
        stream,
        "{head}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\
         Expect: 100-continue\r\n\r\n"
    )
    .expect("sends");
    // The server says it once it asks for the form: the request is under way.
    let mut goes_on = [0; 25];
    stream
        .read_exact(&mut goes_on)
        .expect("is asked for the form");
    assert!(goes_on.starts_with(b"HTTP/1.1 100 Continue"));
    stream.write_all(&FORM.as_bytes()[..5]).expect("sends");
    stream
}

#[test]
fn told_to_stop_it_finishes_what_is_under_way() {
    for signal in ["TERM", "INT"] {
        let mut program = Program::serve(&[]);
        let mut slow = half_a_form(&program);
        program.signal(signal);
        program.wait_until_closed();
        slow.write_all(&FORM.as_bytes()[5..]).expect("sends");
        let mut answer = String::new();
        slow.read_to_string(&mut answer).expect("text");
        assert!(answer.starts_with("HTTP/1.1 303"), "{signal}: {answer}");
        assert!(answer.contains("set-cookie: ventanilla="), "{answer}");
        let (status, words) = program.wait();
        assert!(status.success(), "{signal}: {status} {words}");
        let beside = |ending: &str| program.database().with_extension(ending).exists();
        assert!(!beside("db-wal"), "the database was closed");
    }
}

#[test]
fn told_to_stop_it_does_not_wait_for_ever() {
    let mut program = Program::serve(&["--stop-within", "1"]);
    let _never_sent = half_a_form(&program);
    program.signal("TERM");
    let (status, words) = program.wait();
    assert!(status.success(), "{status}");
    assert!(words.contains("stopped before all was finished"), "{words}");
}
