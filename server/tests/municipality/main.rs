//! The demo's folder: whole, and broken in the ways people break files.

mod calendar;
mod channels;
mod faults;

use std::{
    fs,
    path::{Path, PathBuf},
};

use app::model::{lang::Lang, municipality::LegalBasis, service::PublicService};
use jiff::civil::{Date, date};
use server::municipality;
use tempfile::TempDir;

const TODAY: Date = date(2026, 11, 22);
const SWIMMING: &str = "services/natacion-verano.toml";

fn demo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("demo")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// A copy of the demo in which `old` became `new` in one file.
fn broken(file: &str, old: &str, new: &str) -> TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    copy(&demo(), dir.path());
    let path = dir.path().join(file);
    let text = fs::read_to_string(&path).expect("text");
    assert!(text.contains(old), "{file} has no `{old}`");
    fs::write(path, text.replacen(old, new, 1)).expect("a file");
    dir
}

/// Each problem as `ventanilla check` prints it, with paths from the folder on.
fn said(dir: &Path) -> Vec<String> {
    let here = format!("{}/", dir.display());
    let problems = municipality::check(dir, TODAY);
    problems
        .iter()
        .map(|it| it.to_string().replace(&here, ""))
        .collect()
}

#[test]
fn it_can_wear_another_theme() {
    for theme in fs::read_dir(demo().join("themes"))
        .expect("themes")
        .flatten()
    {
        let dir = tempfile::tempdir().expect("a folder");
        copy(&demo(), dir.path());
        fs::copy(theme.path(), dir.path().join("theme.css")).expect("a copy");
        assert_eq!(said(dir.path()), [""; 0], "{}", theme.path().display());
    }
}

#[test]
fn the_demo_is_sound() {
    assert_eq!(said(&demo()), [""; 0]);
    let folder = municipality::load(&demo(), TODAY).unwrap();
    assert!(folder.services.len() >= 14);
    assert_eq!(folder.sources.len(), 3);
    assert!(!folder.municipality.demo_citizens.is_empty());
    let purpose = folder.municipality.purpose("personalisation").unwrap();
    assert_eq!(
        (purpose.basis, purpose.profiling),
        (LegalBasis::Consent, true)
    );
    let service = |id| {
        folder
            .services
            .iter()
            .find(|it: &&PublicService| it.id == id)
            .unwrap()
    };
    let open = |id| {
        service(id)
            .enrolment
            .as_ref()
            .is_some_and(|it| it.is_open(TODAY))
    };
    assert!(open("natacion-verano") && open("escuela-de-musica") && !open("natacion-invierno"));
    for theme in &folder.municipality.themes {
        assert!(
            folder.services.iter().any(|it| it.theme == theme.id),
            "{} is empty",
            theme.id
        );
    }
    for organisation in ["aeat", "tgss"] {
        assert!(
            folder
                .services
                .iter()
                .any(|it| it.organisation == organisation)
        );
    }
}

#[test]
fn the_demo_speaks_every_language_throughout() {
    let folder = municipality::load(&demo(), TODAY).unwrap();
    assert_eq!(folder.municipality.languages, Lang::ALL);
    for service in &folder.services {
        let words: Vec<Lang> = service.keywords.words().map(|it| it.0).collect();
        for lang in Lang::ALL {
            assert!(
                words.contains(&lang),
                "{} has no keywords in {}",
                service.id,
                lang.tag()
            );
        }
    }
}
