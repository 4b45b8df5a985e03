//! `ventanilla audit verify`, as its operator meets it.

use std::{path::Path, process::Output};

use crate::{
    backup::{change, decides, run},
    program::{Program, database, url, ventanilla, words},
};

fn verify(database: &Path) -> Output {
    let mut command = ventanilla(&["audit", "verify", "--database-url", &url(database)]);
    command.output().expect("runs")
}

#[tokio::test]
async fn it_proves_both_ledgers_while_the_portal_serves() {
    let program = Program::serve(&[]);
    let (own, folder) = (program.database(), tempfile::tempdir().unwrap());
    let backup = folder.path().join("backup");
    let cookie = program.enter("marta");
    decides(&program, &cookie, 2);
    assert!(run("backup", &backup, &own, &[]).status.success());
    let page = program.get("/es/mis-datos/accesos", &cookie);
    assert!(page.contains("copia de seguridad"), "{page}");

    let output = verify(&own);
    let told = words(&output);
    assert!(output.status.success(), "{told}");
    let counted = "The consent ledger: 2 acts; the access log: 5 readings; of 1 citizens\n";
    assert!(told.contains(counted), "{told}");

    change(&own, "DELETE FROM access_event WHERE seq = 3").await;
    let sql = "UPDATE consent_event SET act = 'grant' WHERE seq = 2";
    change(&own, sql).await;
    let output = verify(&own);
    let told = words(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    for line in [
        ": consent ledger: row 2 is not as it was written\n",
        ": access log: row 3 is missing\n",
        "2 chains do not hold\n",
    ] {
        assert!(told.contains(line), "{line} in {told}");
    }
    assert!(!told.contains("Marta") && !told.contains("marta"), "{told}");
}

fn rebuild(database: &Path, more: &[&str]) -> Output {
    let mut command = ventanilla(&["consent", "rebuild", "--database-url", &url(database)]);
    command.args(more).output().expect("runs")
}

#[tokio::test]
async fn what_is_allowed_is_made_anew_from_the_ledger() {
    let program = Program::serve(&[]);
    let own = program.database();
    let cookie = program.enter("marta");
    decides(&program, &cookie, 3);
    let page = program.get("/es/mis-permisos", &cookie);
    assert!(page.contains("Lo permites desde el "), "{page}");
    change(&own, "UPDATE consent_state SET granted = 0").await;

    let output = rebuild(&own, &["--check"]);
    let told = words(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    let counted = "The consent ledgers of 1 citizens amount to 1 states; 1 differed\n";
    assert!(told.contains(counted), "{told}");
    let page = program.get("/es/mis-permisos", &cookie);
    assert!(
        !page.contains("Lo permites desde el "),
        "nothing was changed"
    );

    let output = rebuild(&own, &[]);
    assert!(output.status.success(), "{}", words(&output));
    assert!(words(&output).contains(counted));
    let page = program.get("/es/mis-permisos", &cookie);
    assert!(page.contains("Lo permites desde el "), "{page}");
    let output = rebuild(&own, &["--check"]);
    assert!(output.status.success(), "{}", words(&output));

    change(&own, "DELETE FROM consent_event WHERE seq = 3").await;
    let output = rebuild(&own, &[]);
    let told = words(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(
        told.contains(": consent ledger: the rows after 2 are missing\n"),
        "{told}"
    );
    assert!(told.contains("1 ledgers do not hold"), "{told}");
    let verified = words(&verify(&own));
    assert!(
        verified.contains(": consent ledger: the rows after 2 are missing\n"),
        "{verified}"
    );
}

#[test]
fn without_the_key_nothing_is_proved_and_nothing_copied() {
    let mut program = Program::serve(&[]);
    program.enter("marta");
    program.stop();
    let own = program.database();
    std::fs::remove_file(own.with_file_name("secret.key")).unwrap();
    let backup = own.with_file_name("backup");
    for output in [
        verify(&own),
        rebuild(&own, &[]),
        run("backup", &backup, &own, &[]),
    ] {
        let told = words(&output);
        assert!(
            !output.status.success() && told.contains("VENTANILLA_SECRET"),
            "{told}"
        );
    }
    assert!(!backup.exists() && !own.with_file_name("secret.key").exists());

    let elsewhere = tempfile::tempdir().unwrap();
    std::fs::write(elsewhere.path().join("secret.key"), "7".repeat(64)).unwrap();
    let none = database(elsewhere.path());
    assert!(!verify(&none).status.success() && !none.exists());
}
