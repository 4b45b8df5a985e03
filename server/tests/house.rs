//! The rules of the house, so that nobody has to remember them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{ast, parser};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Files below `folder` that end so, with their texts.
fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = vec![];
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|_| panic!("{}", folder.display()));
        for path in entries.map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let text = fs::read_to_string(&path).expect("text");
                found.push((path.strip_prefix(root()).expect("below").to_owned(), text));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no {ending} below {folder}");
    found
}

fn offenders(folder: &str, words: &[&str], allowed: &[&str]) -> Vec<String> {
    files(folder, ".rs")
        .into_iter()
        .filter(|(path, _)| !allowed.iter().any(|ok| path.starts_with(ok)))
        .flat_map(|(path, text)| {
            let hits = words.iter().filter(|word| text.contains(**word));
            hits.map(|word| format!("{}: {word}", path.display()))
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn only_db_writes_sql() {
    let words = ["sqlx::query", "query_as(", "query_scalar(", "raw_sql("];
    assert_eq!(offenders("server/src", &words, &["server/src/db"]), [""; 0]);
    assert_eq!(offenders("app", &["sqlx", "rusqlite"], &[]), [""; 0]);
}

#[test]
fn the_engine_and_the_model_wait_for_nothing() {
    let words = [
        "async ",
        ".await",
        "tokio::",
        "sqlx::",
        "std::fs",
        "crate::db",
    ];
    assert_eq!(offenders("server/src/engine", &words, &[]), [""; 0]);
    assert_eq!(offenders("app/src/model", &words, &[]), [""; 0]);
}

#[test]
fn app_knows_no_server_and_islands_only_model_and_api() {
    let manifest = fs::read_to_string(root().join("app/Cargo.toml")).expect("a manifest");
    assert!(
        !manifest.contains("server"),
        "app must not depend on the server"
    );
    for (path, text) in files("app/src/islands", ".rs") {
        for line in text.lines().filter(|line| line.contains("crate::")) {
            let known = [
                "crate::model",
                "crate::api",
                "crate::islands",
                "crate::{api",
                "crate::{model",
            ];
            assert!(
                known.iter().any(|ok| line.contains(ok)),
                "{}: {line}",
                path.display()
            );
        }
    }
}

#[test]
fn migrations_are_twins() {
    let names = |engine: &str| -> Vec<String> {
        files(&format!("server/migrations/{engine}"), ".sql")
            .iter()
            .map(|(path, _)| {
                path.file_name()
                    .expect("a name")
                    .to_string_lossy()
                    .into_owned()
            })
            .collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
}

/// The tables the migrations leave, with their columns.
fn tables() -> BTreeMap<String, BTreeSet<String>> {
    let mut tables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, text) in files("server/migrations/sqlite", ".sql") {
        let lines = text.lines().filter(|line| !line.trim().starts_with("--"));
        let text = lines.collect::<Vec<_>>().join("\n");
        for statement in text.split(';') {
            let words: Vec<&str> = statement.split_whitespace().collect();
            match words.as_slice() {
                ["CREATE", "TABLE", name, ..] => {
                    let columns = statement.lines().filter_map(|line| {
                        let word = line.strip_prefix("    ")?.split_whitespace().next()?;
                        let column = word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
                        column.then(|| word.to_owned())
                    });
                    tables.insert((*name).to_owned(), columns.collect());
                }
                ["DROP", "TABLE", name] => drop(tables.remove(*name)),
                ["ALTER", "TABLE", name, "RENAME", "TO", new] => {
                    let columns = tables.remove(*name).expect("a table");
                    tables.insert((*new).to_owned(), columns);
                }
                ["ALTER", "TABLE", name, "ADD", "COLUMN", column, ..] => {
                    let table = tables.get_mut(*name).expect("a table");
                    table.insert((*column).to_owned());
                }
                ["ALTER", "TABLE", name, "DROP", "COLUMN", column] => {
                    let table = tables.get_mut(*name).expect("a table");
                    table.remove(*column);
                }
                _ => {}
            }
        }
    }
    tables
}

/// Nothing is kept of a citizen that they cannot read, take away or have erased, or that is not
/// told why not.
#[test]
fn whatever_is_kept_of_a_citizen_is_declared() {
    let of_citizens: BTreeMap<String, BTreeSet<String>> = tables()
        .into_iter()
        .filter(|(name, columns)| name == "citizen" || columns.contains("citizen_id"))
        .collect();
    let declared: BTreeMap<String, BTreeSet<String>> = server::db::known::tables()
        .map(|table| {
            let told = table.kept.columns.iter().map(|column| column.name);
            let owner = (table.owner != "id").then_some(table.owner);
            let columns = told.chain(table.withheld.iter().copied()).chain(owner);
            let columns = columns.map(str::to_owned).collect();
            (table.name.to_owned(), columns)
        })
        .collect();
    assert_eq!(of_citizens, declared);
}

#[test]
fn rooms_stay_small() {
    let limit = |path: &Path| match path {
        path if path.ends_with("server/src/main.rs") => 80,
        path if ["pages", "components", "islands", "api"]
            .iter()
            .any(|room| path.starts_with(Path::new("app/src").join(room))) =>
        {
            120
        }
        _ => 300,
    };
    let sources = files("app", ".rs")
        .into_iter()
        .chain(files("server/src", ".rs"));
    let sheets = files("style", ".css");
    let too_long: Vec<String> = sources
        .map(|(path, text)| (limit(&path), path, text))
        .chain(sheets.into_iter().map(|(path, text)| (150, path, text)))
        .filter(|(limit, _, text)| text.lines().count() > *limit)
        .map(|(limit, path, text)| {
            format!(
                "{}: {} lines, at most {limit}",
                path.display(),
                text.lines().count()
            )
        })
        .collect();
    assert_eq!(too_long, [""; 0]);
}

/// The keys of a language, each with the names of the variables it takes.
fn messages(lang: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    for (path, text) in files(&format!("app/locales/{lang}"), ".ftl") {
        let resource = parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            if let ast::Entry::Message(message) = entry {
                let key = message.id.name.to_owned();
                let source = format!("{:?}", message.value);
                let variables = source
                    .split("VariableReference { id: Identifier { name: \"")
                    .skip(1)
                    .filter_map(|rest| rest.split('"').next().map(str::to_owned))
                    .collect();
                let twice = messages.insert(key.clone(), variables).is_some();
                assert!(!twice, "{}: {key} twice", path.display());
            }
        }
    }
    messages
}

/// Leptos writes what stands within a `<textarea>` as it is.
#[test]
fn what_is_typed_is_escaped() {
    let bare: Vec<_> = files("app/src", ".rs")
        .into_iter()
        .filter(|(_, text)| {
            let mut opened = text.split("<textarea\n").skip(1);
            opened.any(|it| {
                !it.split("</")
                    .next()
                    .is_some_and(|it| it.contains("inner_html=escaped("))
            }) || text.contains("<textarea ")
        })
        .map(|(path, _)| path)
        .collect();
    assert!(bare.is_empty(), "{bare:?}");
}

#[test]
fn every_language_says_everything() {
    let spanish = messages("es");
    let differences: Vec<String> = fs::read_dir(root().join("app/locales"))
        .expect("locales")
        .map(|entry| {
            entry
                .expect("a folder")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .flat_map(|lang| {
            let other = messages(&lang);
            let keys: BTreeSet<String> = spanish.keys().chain(other.keys()).cloned().collect();
            let differ = keys
                .into_iter()
                .filter(|key| spanish.get(key) != other.get(key));
            differ
                .map(|key| format!("{lang}: {key}"))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(differences, [""; 0]);
}

#[test]
fn every_key_exists_and_is_used() {
    let known = messages("es");
    let sources: Vec<(PathBuf, String)> = files("app/src", ".rs")
        .into_iter()
        .chain(files("server/src", ".rs"))
        .collect();
    let mut missing = vec![];
    for (path, text) in &sources {
        // What a verb refuses with is said by its key alone.
        for (call, kind) in [
            (".t(\"", ""),
            (".with(\"", ""),
            ("with(\n", ""),
            (".t(\n", ""),
            ("\"error-", "error-"),
        ] {
            for rest in text.split(call).skip(1) {
                let rest = format!("{kind}{rest}");
                let key = rest.trim_start().trim_start_matches('"').split('"').next();
                let key = key.unwrap_or_default();
                let is_key = !key.is_empty()
                    && key
                        .bytes()
                        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
                if is_key && !known.contains_key(key) {
                    missing.push(format!("{}: {key}", path.display()));
                }
            }
        }
    }
    assert_eq!(missing, [""; 0]);
    let all: String = sources.into_iter().map(|(_, text)| text).collect();
    let dead: Vec<&String> = known
        .keys()
        .filter(|key| !all.contains(&format!("\"{key}\"")))
        .collect();
    assert!(dead.is_empty(), "no page says {dead:?}");
}
