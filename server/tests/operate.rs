//! The process as its operator meets it: the real program, its signals, its words.

#[path = "operate/audit.rs"]
mod audit;
#[path = "operate/backup.rs"]
mod backup;
#[path = "operate/objection.rs"]
mod objection;
#[path = "operate/program.rs"]
mod program;
#[path = "operate/retention.rs"]
mod retention;

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    time::Duration,
};

use program::Program;
use serde_json::Value;

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

#[test]
fn the_log_has_a_line_of_json_per_request_and_knows_nobody() {
    let mut program = Program::serve(&["--log-format", "json"]);
    let cookie = program.enter("marta");
    let token = cookie.trim().split('=').nth(1).expect("a token");
    let traced = "X-Request-Id: 01976f3e-7c1a-7000-8000-0123456789ab\r\n";
    let home = program.get("/es/", &format!("{cookie}{traced}"));
    assert!(home.contains("Marta") && home.contains(traced.to_lowercase().trim()));
    program.get("/es/tramites?q=desahucio&tema=zzz", &cookie);
    program.get("/es/tramites/natacion-verano?volver=desahucio", &cookie);
    program.get(
        "/es/marta-soler/00000000T?q=desahucio",
        "Referer: http://desahucio/\r\n",
    );
    program.post(
        "/es/entrar",
        "User-Agent: desahucio\r\n",
        "ciudadano=desahucio",
    );
    program.get("/readyz", "");
    let (_, words) = program.stop();
    for personal in [
        "desahucio",
        "zzz",
        token,
        "soler",
        "00000000T",
        "ventanilla=",
    ] {
        assert!(
            !words.to_lowercase().contains(&personal.to_lowercase()),
            "{personal}: {words}"
        );
    }
    // Her name is that of the demo's account too.
    assert!(
        !words.contains("Marta") && !words.contains("marta"),
        "{words}"
    );
    let lines: Vec<Value> = words
        .lines()
        .map(|line| serde_json::from_str(line).expect(line))
        .collect();
    let requests = lines.iter().filter(|line| line["message"] == "answered");
    let told: Vec<_> = requests
        .inspect(|line| assert!(line["ms"].is_f64() && line["id"].is_string(), "{line}"))
        .map(|line| {
            (
                line["method"].as_str(),
                line["route"].as_str(),
                line["status"].as_u64(),
            )
        })
        .collect();
    let expected = [
        ("POST", "/{lang}/entrar", 303),
        ("GET", "/{lang}/", 200),
        ("GET", "/{lang}/tramites", 200),
        ("GET", "/{lang}/tramites/{id}", 200),
        ("GET", "none", 404),
        ("POST", "/{lang}/entrar", 422),
    ];
    let expected =
        expected.map(|(method, route, status)| (Some(method), Some(route), Some(status)));
    assert_eq!(told, expected);
    assert!(
        words.contains("01976f3e-7c1a-7000-8000-0123456789ab"),
        "{words}"
    );
}

#[test]
fn prometheus_finds_what_it_counts_on_a_port_of_its_own() {
    let program = Program::serve(&["--metrics-port", "0"]);
    let metrics = program
        .greeting()
        .lines()
        .find_map(|line| line.strip_prefix("Metrics are on http://"));
    let metrics = metrics
        .unwrap()
        .strip_suffix("/metrics")
        .unwrap()
        .to_owned();
    assert!(metrics.starts_with("127.0.0.1:"));
    let cookie = program.enter("marta");
    for _ in 0..2 {
        program.get("/es/tramites/natacion-verano?q=desahucio", &cookie);
    }
    program.get("/es/desahucio", "");
    let told = program::send(&metrics, "GET /metrics HTTP/1.1\r\n", "");
    assert!(told.contains("application/openmetrics-text"), "{told}");
    for line in [
        "ventanilla_requests_total{route=\"/{lang}/tramites/{id}\",class=\"2xx\"} 2\n",
        "ventanilla_requests_total{route=\"none\",class=\"4xx\"} 1\n",
        "ventanilla_request_duration_seconds_count{route=\"/{lang}/tramites/{id}\"} 2\n",
        "ventanilla_source_answers_total{source=\"aeat\",outcome=\"answered\"} 1\n",
        "ventanilla_database_connections{pool=\"write\",state=\"idle\"} ",
        "process_resident_memory_bytes ",
        "process_start_time_seconds ",
        "# EOF\n",
    ] {
        assert!(told.contains(line), "{line} in {told}");
    }
    for personal in ["desahucio", "natacion", "marta", "Marta"] {
        assert!(!told.contains(personal), "{personal} in {told}");
    }
    let outside = program.get("/metrics", "");
    assert!(
        outside.starts_with("HTTP/1.1 404"),
        "only on its own port: {outside}"
    );
}
