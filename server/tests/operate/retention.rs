//! `ventanilla retention`, as its operator meets it.

use std::{collections::BTreeMap, path::Path, process::Output};

use crate::{
    backup::{change, decides},
    program::{Program, database, url, ventanilla, words},
};

const DEMO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/demo");

fn run(database: &Path, more: &[&str]) -> Output {
    let mut command = ventanilla(&["retention", "run", "--municipality", DEMO]);
    command.args(["--database-url", &url(database)]).args(more);
    command.output().expect("runs")
}

fn report(database: &Path) -> String {
    let mut command = ventanilla(&["retention", "report", "--database-url", &url(database)]);
    words(&command.output().expect("runs"))
}

/// The second column of each line.
fn rows(told: &str) -> BTreeMap<&str, &str> {
    told.lines()
        .filter_map(|line| {
            let mut columns = line.split_whitespace();
            Some((columns.next()?, columns.next()?))
        })
        .collect()
}

/// Without what a reader leaves beside a database: empty, or whom to wait for.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = std::fs::read_dir(folder).expect("a folder");
    files
        .map(|file| file.expect("a file").path())
        .filter(|path| path.is_file() && !path.to_string_lossy().ends_with("-shm"))
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into();
            (name, std::fs::read(&path).expect("bytes"))
        })
        .filter(|(_, bytes): &(String, Vec<u8>)| !bytes.is_empty())
        .collect()
}

#[tokio::test]
async fn a_dry_run_says_what_would_go_and_changes_nothing() {
    let mut program = Program::serve(&["--metrics-port", "0"]);
    let own = program.database();
    let cookie = program.enter("marta");
    decides(&program, &cookie, 1);
    program.get("/es/tramites/natacion-verano", &cookie);
    change(&own, "UPDATE interaction SET at = at - 400 * 86400000").await;
    change(
        &own,
        "UPDATE source_answer SET asked_at = asked_at - 31 * 86400000",
    )
    .await;
    program.stop();

    let folder = own.parent().expect("a folder");
    let before = files(folder);
    let output = run(&own, &["--dry-run"]);
    let told = words(&output);
    assert!(output.status.success(), "{told}");
    let due = rows(&told);
    assert_eq!(
        (due["journal"], due["projection"], due["hidden"]),
        ("1", "3", "0")
    );
    assert!(
        told.contains("365 days") && told.contains("Nothing was changed"),
        "{told}"
    );
    assert!(files(folder) == before, "every byte is as it was");

    let output = run(&own, &[]);
    let told = words(&output);
    assert!(output.status.success(), "{told}");
    let gone = rows(&told);
    assert_eq!(
        (gone["journal"], gone["projection"], gone["hidden"]),
        ("1", "3", "0")
    );
    let told = words(&run(&own, &["--dry-run"]));
    assert_eq!(
        (rows(&told)["journal"], rows(&told)["projection"]),
        ("0", "0")
    );

    let told = report(&own);
    let line = told.lines().find(|line| line.starts_with("journal "));
    let columns: Vec<_> = line.expect(&told).split_whitespace().collect();
    assert_eq!(columns[..4], ["journal", "1", "1", "1"], "{told}");
    assert!(!told.to_lowercase().contains("marta"), "{told}");
}

#[test]
fn what_runs_every_hour_is_counted_among_the_metrics() {
    let program = Program::serve(&["--metrics-port", "0"]);
    program.enter("marta");
    let metrics = program
        .greeting()
        .lines()
        .find_map(|line| {
            line.strip_prefix("Metrics are on http://")?
                .strip_suffix("/metrics")
        })
        .expect("an address");
    let line = "ventanilla_retention_rows_total{rule=\"journal\"} 0\n";
    for _ in 0..100 {
        let told = crate::program::send(metrics, "GET /metrics HTTP/1.1\r\n", "");
        if told.contains(line) {
            assert!(report(&program.database()).contains("as purpose personalisation says"));
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("no run was counted");
}

#[test]
fn without_a_database_nothing_is_made() {
    let elsewhere = tempfile::tempdir().expect("a folder");
    std::fs::write(elsewhere.path().join("secret.key"), "7".repeat(64)).expect("a key");
    let none = database(elsewhere.path());
    for more in [&["--dry-run"][..], &[]] {
        assert!(!run(&none, more).status.success() && !none.exists());
    }
}
