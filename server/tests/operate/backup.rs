//! A backup taken while citizens decide, and the way back from it.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::Output,
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use sqlx::{Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};

use crate::program::{Program, database, url, ventanilla, words};

/// Citizen, number, hash.
type Act = (String, i64, String);

const CITIZENS: [&str; 3] = ["marta", "julian", "pau"];

async fn open(database: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(database);
    SqliteConnection::connect_with(&options)
        .await
        .expect("opens")
}

async fn ledger(database: &Path) -> Vec<Act> {
    let sql = "SELECT hex(citizen_id), seq, hex(hash) FROM consent_event ORDER BY 1, 2";
    let mut conn = open(database).await;
    let acts = sqlx::query_as(sql).fetch_all(&mut conn).await;
    conn.close().await.expect("closes");
    acts.expect("a ledger")
}

pub async fn change(database: &Path, sql: &'static str) {
    let mut conn = open(database).await;
    sqlx::raw_sql(sql)
        .execute(&mut conn)
        .await
        .expect("changes");
    conn.close().await.expect("closes");
}

pub fn run(verb: &str, file: &Path, database: &Path, more: &[&str]) -> Output {
    let file = file.to_str().expect("text");
    let mut command = ventanilla(&[verb, file, "--database-url", &url(database)]);
    command.args(more).output().expect("runs")
}

pub fn decides(program: &Program, cookie: &str, times: usize) {
    for act in ["si", "no"].iter().cycle().take(times) {
        let form = format!("finalidad=personalisation&acto={act}");
        let answer = program.post("/es/mis-permisos", cookie, &form);
        assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    }
}

/// Takes the backup in the middle of decisions; answers what was kept before it began.
async fn back_up_while_they_decide(program: &Program, file: &Path) -> Vec<Act> {
    let cookies = CITIZENS.map(|who| program.enter(who));
    decides(program, &cookies[0], 4);
    let before = ledger(&program.database()).await;
    let enough = AtomicBool::new(false);
    thread::scope(|scope| {
        for cookie in &cookies {
            let enough = &enough;
            scope.spawn(move || {
                while !enough.load(Ordering::Relaxed) {
                    decides(program, cookie, 2);
                }
                decides(program, cookie, 2);
            });
        }
        let output = run("backup", file, &program.database(), &[]);
        enough.store(true, Ordering::Relaxed);
        let words = words(&output);
        assert!(output.status.success(), "{words}");
        let size = fs::metadata(file).expect("a backup").len();
        assert!(
            words.contains(&format!("{size} bytes, SHA-256 ")),
            "{words}"
        );
        assert!(words.contains("secret.key"), "{words}");
    });
    before
}

#[tokio::test]
async fn a_backup_taken_while_they_decide_is_restored_elsewhere() {
    let program = Program::serve(&[]);
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("vilafinestra.backup");
    let before = back_up_while_they_decide(&program, &file).await;
    let mode = fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    let restored = database(elsewhere.path());
    let output = run("restore", &file, &restored, &[]);
    let told = words(&output);
    assert!(output.status.success(), "{told}");
    let (kept, all) = (ledger(&restored).await, ledger(&program.database()).await);
    assert!(
        before.iter().all(|act| kept.contains(act)),
        "what was kept before is in it"
    );
    assert!(
        kept.iter().all(|act| all.contains(act)),
        "nothing else is in it"
    );
    assert!(kept.len() < all.len(), "they went on deciding");
    assert!(
        told.contains(&format!("The consent ledger: {} acts of ", kept.len())),
        "{told}"
    );
    assert!(!told.contains("do not follow"), "every chain holds: {told}");
    let checked = server::db::backup::check(&restored).await.unwrap();
    assert_eq!(checked.broken, 0);
}

#[test]
fn with_its_key_it_is_the_same_portal() {
    let mut program = Program::serve(&[]);
    let elsewhere = tempfile::tempdir().unwrap();
    let (file, restored) = (elsewhere.path().join("backup"), database(elsewhere.path()));
    let cookie = program.enter("marta");
    assert!(
        run("backup", &file, &program.database(), &[])
            .status
            .success()
    );
    assert!(run("restore", &file, &restored, &[]).status.success());
    let key = program.database().with_file_name("secret.key");
    fs::copy(key, elsewhere.path().join("secret.key")).unwrap();
    program.stop();
    let second = Program::serve_in(elsewhere, &[]);
    let page = second.get("/es/mis-permisos", &cookie);
    assert!(
        page.starts_with("HTTP/1.1 200"),
        "who entered there is known here: {page}"
    );
    assert!(page.contains("Marta"), "{page}");
    decides(&second, &cookie, 2);
}

#[tokio::test]
async fn a_backup_takes_no_ones_place() {
    let program = Program::serve(&[]);
    let file = program.database().with_file_name("kept");
    fs::write(&file, "a file of somebody's").unwrap();
    let output = run("backup", &file, &program.database(), &[]);
    assert!(!output.status.success() && words(&output).contains("is there already"));
    assert_eq!(fs::read(&file).unwrap(), b"a file of somebody's");
    let none = program.database().with_file_name("none.db");
    let output = run("backup", &none.with_extension("backup"), &none, &[]);
    assert!(
        words(&output).contains("there is no database"),
        "{}",
        words(&output)
    );
    assert!(!none.exists() && !none.with_extension("backup").exists());
    let url = "postgres://ana:desahucio@127.0.0.1:1/x";
    for (verb, tool) in [("backup", "pg_dump "), ("restore", "pg_restore ")] {
        let output = ventanilla(&[verb, "there", "--database-url", url])
            .output()
            .unwrap();
        let words = words(&output);
        assert!(!output.status.success() && words.contains(tool), "{words}");
        assert!(!words.contains("desahucio"), "{words}");
    }
}

/// Tries to restore; it is refused for `why`, and the folder holds what it held.
fn refused(file: &Path, database: &Path, more: &[&str], why: &str) {
    let names = || -> Vec<_> {
        let entries = fs::read_dir(database.parent().expect("a folder")).expect("a folder");
        let names = entries.map(|it| it.expect("an entry").file_name());
        // The log comes and goes with the connections.
        let mut names: Vec<_> = names
            .filter(|name| !name.to_string_lossy().contains("db-"))
            .collect();
        names.sort();
        names
    };
    let before = names();
    let output = run("restore", file, database, more);
    let words = words(&output);
    assert!(
        !output.status.success() && words.contains(why),
        "{why}: {words}"
    );
    assert_eq!(names(), before, "{why}");
}

#[tokio::test]
async fn a_database_that_is_there_or_open_is_not_replaced() {
    let program = Program::serve(&[]);
    let cookie = program.enter("marta");
    decides(&program, &cookie, 2);
    let (own, folder) = (program.database(), tempfile::tempdir().unwrap());
    let backup = folder.path().join("backup");
    assert!(run("backup", &backup, &own, &[]).status.success());
    decides(&program, &cookie, 2);
    refused(&backup, &own, &[], "is there already");
    refused(&backup, &own, &["--replace"], "a portal has it open");
    decides(&program, &cookie, 2);
    assert_eq!(ledger(&own).await.len(), 6);
}

#[tokio::test]
async fn what_is_unfit_is_not_restored_and_changes_nothing() {
    let mut program = Program::serve(&[]);
    let cookie = program.enter("marta");
    decides(&program, &cookie, 400);
    program.stop();
    let (own, folder) = (program.database(), tempfile::tempdir().unwrap());
    let backup = folder.path().join("backup");
    assert!(run("backup", &backup, &own, &[]).status.success());
    let before = ledger(&own).await;
    let like_it = |name: &str| {
        let file = folder.path().join(name);
        fs::copy(&backup, &file).unwrap();
        file
    };
    let replace = ["--replace"];
    let text = like_it("text");
    fs::write(&text, "a file of somebody's").unwrap();
    refused(&text, &own, &replace, "not a database");
    let cut = like_it("cut");
    let half = fs::metadata(&cut).unwrap().len() / 2;
    let file = fs::File::options().write(true).open(&cut).unwrap();
    file.set_len(half).unwrap();
    refused(&cut, &own, &replace, "malformed");
    for (sql, why) in [
        (
            "DROP TABLE _sqlx_migrations",
            "not a database of Ventanilla",
        ),
        (
            "UPDATE _sqlx_migrations SET version = 9999 WHERE version = 1",
            "migration 9999 is not known",
        ),
        (
            "UPDATE _sqlx_migrations SET success = 0 WHERE version = 1",
            "migration 1 was not finished",
        ),
        (
            "PRAGMA foreign_keys = OFF; DELETE FROM citizen",
            "refers to one that is gone",
        ),
    ] {
        let file = like_it("changed");
        change(&file, sql).await;
        refused(&file, &own, &replace, why);
    }
    let in_use = like_it("in_use");
    fs::write(folder.path().join("in_use-wal"), "pages").unwrap();
    refused(&in_use, &own, &replace, "not a backup");
    assert_eq!(ledger(&own).await, before);
}

#[tokio::test]
async fn a_restored_ledger_that_was_tampered_with_is_told() {
    let program = Program::serve(&[]);
    let cookie = program.enter("marta");
    decides(&program, &cookie, 2);
    let folder = tempfile::tempdir().unwrap();
    let backup = folder.path().join("backup");
    assert!(
        run("backup", &backup, &program.database(), &[])
            .status
            .success()
    );
    change(
        &backup,
        "UPDATE consent_event SET at = at - 1 WHERE seq = 1",
    )
    .await;
    let output = run("restore", &backup, &database(folder.path()), &[]);
    assert!(output.status.success(), "it may be all there is");
    assert!(words(&output).contains("somebody changed the ledger"));
}

#[tokio::test]
async fn what_is_left_of_a_damaged_database_gives_way() {
    let mut program = Program::serve(&[]);
    let folder = tempfile::tempdir().unwrap();
    let backup = folder.path().join("backup");
    decides(&program, &program.enter("marta"), 2);
    assert!(
        run("backup", &backup, &program.database(), &[])
            .status
            .success()
    );
    program.stop();
    let own = database(folder.path());
    fs::write(
        &own,
        "no database any more, and long enough for a header".repeat(99),
    )
    .unwrap();
    fs::write(folder.path().join("ventanilla.db-wal"), "an old log").unwrap();
    let output = run("restore", &backup, &own, &["--replace"]);
    assert!(output.status.success(), "{}", words(&output));
    assert!(!folder.path().join("ventanilla.db-wal").exists());
    assert_eq!(ledger(&own).await.len(), 2);
}
