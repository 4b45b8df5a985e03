//! Identifiers: the rules' own laws, others' verdicts where they are at hand, and the command.

use std::{
    fmt::Write as _,
    io::Write as _,
    process::{Command, Output, Stdio},
};

use app::model::identifier::{Kind, check};
use proptest::prelude::*;

/// The rows of a file of vectors; nothing, and a word about it, where it is not at hand.
fn vectors(file: &str) -> Vec<csv::StringRecord> {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../shared/data/es-identificadores"
    );
    let path = format!("{folder}/{file}");
    let Ok(mut reader) = csv::Reader::from_path(&path) else {
        eprintln!("skipped: there is no {path}");
        return vec![];
    };
    reader.records().map(|row| row.expect("a row")).collect()
}

/// What `ventanilla identifier` has in its last two columns.
fn told(kind: Kind, value: &str) -> (&'static str, String) {
    match check(kind, value) {
        Ok(canonical) => ("valid", canonical),
        Err(invalid) => (invalid.name(), String::new()),
    }
}

#[test]
fn python_stdnum_says_the_same() {
    for row in vectors("vectors.csv") {
        // It has kinds that nobody asks for here.
        let Some(kind) = Kind::from_name(&row[0]) else {
            continue;
        };
        let expected = (&row[2], row[3].to_owned());
        assert_eq!(told(kind, &row[1]), expected, "{kind:?} {}", &row[1]);
    }
}

#[test]
fn every_municipality_has_its_control_digit() {
    for row in vectors("ine_municipio_control_digit.csv") {
        let (code, digit) = (&row[0], &row[1]);
        let found: String = (0..10)
            .filter(|digit| {
                let verdict = check(Kind::Ine, &format!("{code}{digit}"));
                assert!(verdict.is_err() || verdict.as_deref() == Ok(code));
                verdict.is_ok()
            })
            .map(|digit| digit.to_string())
            .collect();
        assert_eq!(found, digit, "{code}");
        assert_eq!(check(Kind::Ine, code).as_deref(), Ok(code));
    }
}

#[test]
fn libphonenumber_says_the_same() {
    for row in vectors("phone_vectors.csv") {
        let (possible, valid, canonical) = (&row[3], &row[4], &row[6]);
        match told(Kind::Phone, &row[0]) {
            ("valid", found) => assert_eq!((valid, canonical), ("True", found.as_str())),
            ("InvalidComponent", _) => assert_eq!((possible, valid), ("True", "False")),
            _ => assert_ne!((possible, valid), ("True", "True"), "{}", &row[0]),
        }
    }
}

fn dni(number: u32) -> String {
    let letter = char::from(b"TRWAGMYFPDXBNJZSQVHLCKE"[number as usize % 23]);
    format!("{number:08}{letter}")
}

/// The one of `controls` with which `kind` takes it.
fn completed(kind: Kind, controls: impl Iterator<Item = String>) -> String {
    let mut right = controls.filter(|it| check(kind, it).is_ok());
    right.next().expect("one of them is right")
}

fn nif() -> impl Strategy<Value = String> {
    let person = (0..100_000_000_u32).prop_map(dni);
    let other = "[A-HJ-NP-SU-Z][0-9]{7}".prop_map(|start| {
        let controls = ('A'..='Z').map(|letter| format!("{start}{letter}"));
        completed(Kind::Nif, controls)
    });
    prop_oneof![person, other]
}

fn iban() -> impl Strategy<Value = String> {
    "[0-9]{18}".prop_map(|account| {
        let controls = (2..=98).map(|control| format!("DE{control:02}{account}"));
        completed(Kind::Iban, controls)
    })
}

fn any_kind() -> impl Strategy<Value = (Kind, String)> {
    prop_oneof![
        nif().prop_map(|it| (Kind::Nif, it)),
        iban().prop_map(|it| (Kind::Iban, it)),
        "(0[1-9]|[1-4][0-9]|5[0-2])[0-9]{2}[1-9]".prop_map(|it| (Kind::Ine, it)),
        "(00|\\+)34[69]1[0-9]{7}".prop_map(|it| (Kind::Phone, it)),
        "\\+[1-24-9][0-9]{8,13}".prop_map(|it| (Kind::Phone, it)),
    ]
}

proptest! {
    #[test]
    fn a_canonical_form_is_its_own((kind, value) in any_kind(), gaps in "[ -]{40}") {
        let spaced: String = value.chars().zip(gaps.chars()).flat_map(|(c, gap)| [c, gap]).collect();
        let canonical = check(kind, &spaced.to_lowercase());
        prop_assert!(canonical.is_ok(), "{kind:?} {value}");
        let canonical = canonical.unwrap();
        prop_assert_eq!(check(kind, &canonical), Ok(canonical));
    }

    #[test]
    fn whatever_is_accepted_is_its_own(value in "[ES]{0,2}[ +.A-Z0-9]{0,16}") {
        for kind in Kind::ALL {
            if let Ok(canonical) = check(kind, &value) {
                prop_assert_eq!(check(kind, &canonical), Ok(canonical));
            }
        }
    }

    #[test]
    fn a_changed_digit_is_noticed(nif in nif(), at in 0..9_usize, digit in b'0'..=b'9') {
        let mut changed = nif.clone().into_bytes();
        prop_assume!(changed[at].is_ascii_digit() && changed[at] != digit);
        changed[at] = digit;
        let changed = String::from_utf8(changed).unwrap();
        prop_assert!(check(Kind::Nif, &changed).is_err(), "{nif} {changed}");
    }
}

fn identifier(input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_ventanilla"))
        .arg("identifier")
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    let mut stdin = child.stdin.take().expect("its stdin");
    stdin.write_all(input).expect("reads");
    drop(stdin);
    child.wait_with_output().expect("ends")
}

#[test]
fn the_command_answers_line_by_line() {
    let (mut asked, mut expected) = (String::new(), String::new());
    for (line, answer) in [
        ("nif\tes 00000000-t", "valid\t00000000T"),
        ("nif\t00000000R", "InvalidChecksum\t"),
        ("iban_es\tDE36000000000000000000", "InvalidComponent\t"),
        ("ine\t080193", "valid\t08019"),
        ("phone\t600 00 00 00", "valid\t+34600000000"),
        ("phone\t112", "InvalidLength\t"),
        ("dni\t", "InvalidFormat\t"),
    ] {
        writeln!(asked, "{line}").unwrap();
        writeln!(expected, "{line}\t{answer}").unwrap();
    }
    let output = identifier(asked.as_bytes());
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
    assert!(identifier(b"").status.success());
}

#[test]
fn the_command_says_which_line_it_cannot_read() {
    let kinds = "nif, dni, nie, cif, iban, iban_es, ine, phone";
    for (line, words) in [
        (
            "00000000T",
            "expected a kind, one tab and a value".to_owned(),
        ),
        (
            "nif\t0\t0",
            "expected a kind, one tab and a value".to_owned(),
        ),
        (
            "ccc\t0",
            format!("`ccc` is no kind; expected one of {kinds}"),
        ),
    ] {
        let output = identifier(format!("nif\t00000000T\n{line}\nnif\t0\n").as_bytes());
        assert_eq!(output.status.code(), Some(1));
        let written = String::from_utf8(output.stdout).unwrap();
        assert_eq!(written, "nif\t00000000T\tvalid\t00000000T\n");
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(told, format!("line 2: {words}\n"));
    }
}
