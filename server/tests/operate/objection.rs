//! `ventanilla objection`, as whoever answers for a use meets it; and erasure on time.

use std::{path::Path, process::Output, thread, time::Duration};

use jiff::{Timestamp, ToSpan as _};

use crate::{
    backup::change,
    program::{Program, database, url, ventanilla, words},
};

const DEMO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/demo");

fn objection(database: &Path, more: &[&str]) -> Output {
    let mut command = ventanilla(&["objection"]);
    command
        .args(more)
        .args(["--municipality", DEMO, "--database-url", &url(database)]);
    command.output().expect("runs")
}

#[test]
fn staff_see_what_waits_and_answer_while_the_portal_serves() {
    let mut program = Program::serve(&[]);
    let own = program.database();
    let cookie = program.enter("marta");
    let form = "finalidad=administration&motivos=Mi+situaci%C3%B3n";
    program.post("/es/mis-datos/oponerse", &cookie, form);

    let listed = words(&objection(&own, &["list"]));
    assert!(listed.contains("administration") && listed.contains("1 waits for an answer"));
    assert!(
        !listed.contains("Marta") && !listed.contains("situación"),
        "{listed}"
    );
    let line = listed.lines().nth(1).expect("a line");
    let number = line.split_whitespace().next().expect("a reference");

    let shown = words(&objection(&own, &["show", number, "--by", "DPD"]));
    assert!(
        shown.contains("Mi situación") && !shown.contains("Marta"),
        "{shown}"
    );

    for (wrong, said) in [
        (
            &["decide", number, "--by", "DPD", "--reason", "x"][..],
            "--upheld",
        ),
        (&["decide", number, "--upheld", "--reason", "x"], "--by"),
        (&["decide", number, "--upheld", "--by", "DPD"], "--reason"),
        (
            &[
                "decide",
                number,
                "--upheld",
                "--rejected",
                "--by",
                "DPD",
                "--reason",
                "x",
            ],
            "cannot be used",
        ),
        (
            &["decide", number, "--upheld", "--by", " ", "--reason", "x"],
            "expected a text",
        ),
        (
            &["decide", "no", "--upheld", "--by", "DPD", "--reason", "x"],
            "no objection no waits",
        ),
    ] {
        let output = objection(&own, wrong);
        assert!(!output.status.success(), "{wrong:?}");
        assert!(words(&output).contains(said), "{}", words(&output));
    }

    let reason = "Hace falta <para> avisarte.";
    let decide = [
        "decide",
        number,
        "--rejected",
        "--by",
        "DPD",
        "--reason",
        reason,
    ];
    let output = objection(&own, &decide);
    assert!(output.status.success(), "{}", words(&output));
    let page = program.get("/es/mis-datos/oponerse", &cookie);
    assert!(page.contains("Hace falta &lt;para&gt; avisarte.") && page.contains("Denegada"));
    assert!(page.contains("contencioso-administrativo"));
    let messages = program.get("/es/mis-mensajes", &cookie);
    assert!(messages.contains(&format!("Tu oposición {number} se ha denegado")));
    let log = program.get("/es/mis-datos/accesos", &cookie);
    assert!(log.contains("DPD") && log.contains("Contestó a tu oposición."));
    assert!(words(&objection(&own, &["list"])).contains("0 wait for an answer"));
    let audit = ventanilla(&["audit", "verify", "--database-url", &url(&own)]).output();
    assert!(audit.expect("runs").status.success(), "the chains hold");
    program.stop();
}

#[tokio::test]
async fn who_asked_to_be_erased_is_when_the_day_is_over() {
    let mut program = Program::serve(&[]);
    let cookie = program.enter("marta");
    program.post("/es/mis-datos/borrar", &cookie, "");
    program.stop();
    let folder = program.folder();
    let own = database(folder.path());
    // An instant of the machine, which the portal goes by here.
    let due = server::world::Clock::System.now() + 3.seconds();
    let sql = format!("UPDATE erasure SET due_at = {}", due.as_millisecond());
    change(&own, sql.leak()).await;

    let mut program = Program::serve_in(folder, &[]);
    let known = |program: &Program| {
        program
            .get("/es/", &cookie)
            .contains("/es/mis-datos/borrar/deshacer")
    };
    while server::world::Clock::System.now() < due - 500.milliseconds() {
        assert!(known(&program), "not a moment before");
        thread::sleep(Duration::from_millis(100));
    }
    let late: Timestamp = due + 10.seconds();
    while known(&program) {
        assert!(
            server::world::Clock::System.now() < late,
            "ten seconds after it was due"
        );
        thread::sleep(Duration::from_millis(100));
    }
    program.stop();
}
