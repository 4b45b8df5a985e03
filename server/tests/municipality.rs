//! The demo's folder: whole, and broken in the ways people break files.

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
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A copy of the demo in which `old` became `new` in one file.
fn broken(file: &str, old: &str, new: &str) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    copy(&demo(), dir.path());
    let path = dir.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{file} has no `{old}`");
    fs::write(path, text.replacen(old, new, 1)).unwrap();
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

#[track_caller]
fn says(file: &str, old: &str, new: &str, expected: &str) {
    assert_eq!(
        said(broken(file, old, new).path()),
        [expected],
        "{old} → {new}"
    );
}

#[test]
fn the_demo_is_sound() {
    assert_eq!(said(&demo()), [""; 0]);
    let folder = municipality::load(&demo(), TODAY).unwrap();
    assert!(folder.services.len() >= 14);
    assert_eq!(folder.sources.len(), 3);
    assert_eq!(folder.municipality.demo_citizens.is_empty(), false);
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
fn the_demo_speaks_both_languages_throughout() {
    let folder = municipality::load(&demo(), TODAY).unwrap();
    for service in &folder.services {
        let words: Vec<Lang> = service
            .keywords
            .iter()
            .flat_map(|it| it.texts())
            .map(|it| it.0)
            .collect();
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


#[test]
fn probe() {
    let m = "municipality.toml";
    let t = "theme.css";
    let p = "purposes/personalisation.toml";
    for (file, old, new) in [
        (SWIMMING, "theme = \"sport\"", "themes = \"sport\""),
        (SWIMMING, "theme = \"sport\"\n", ""),
        (SWIMMING, "theme = \"sport\"", "theme = sport"),
        (SWIMMING, "theme = \"sport\"", "theme = 3"),
        (SWIMMING, "theme = \"sport\"", "theme = \"sports\""),
        (SWIMMING, "theme = \"sport\"", "theme = \"sport\"\ntheme = \"sport\""),
        (SWIMMING, "organisation = \"ajuntament\"", "organisation = \"town\""),
        (SWIMMING, "kind = \"office\"", "kind = \"desk\""),
        (SWIMMING, "\nca = \"Natació d'estiu: inscripció\"", ""),
        (SWIMMING, "ca = \"Curs complet, persones no", "ca = \"\" # \""),
        (SWIMMING, "\"58.00\"", "\"58.005\""),
        (SWIMMING, "\"58.00\"", "58.00"),
        (SWIMMING, "\"58.00\"", "\"-1\""),
        (SWIMMING, "today+12d", "today-12d"),
        (SWIMMING, "today+12d", "2027-02-30"),
        (SWIMMING, "today+12d", "today+12"),
        (SWIMMING, "https://www.boe.es", "www.boe.es"),
        (SWIMMING, "ESP-012", "ESP-011"),
        (SWIMMING, "ESP-012", "esp 12"),
        (SWIMMING, "months_to_resolve = 1", "months_to_resolve = 0"),
        (SWIMMING, "months_to_resolve = 1", "months_to_resolve = 300"),
        (m, "08999", "8999"),
        (m, "08999", "53999"),
        (m, "\"es\", \"ca\"", "\"es\", \"fr\""),
        (m, "\"es\", \"ca\"", "\"es\", \"es\""),
        (m, "Europe/Madrid", "Europe/Vilafinestra"),
        (m, "ca = \"Padró i documents\"", "fr = \"x\""),
        (m, "id = \"taxes\"", "id = \"census\""),
        (m, "oac@", "oac"),
        (m, "organisation = \"tgss\"", "organisation = \"inss\""),
        (m, "url = \"tgss/\"", "url = \"/tgss\""),
        (m, "time_limit_ms = 1500", "time_limit_ms = 0"),
        (m, "[[source]]", "[[source]"),
        ("holidays.toml", "\"12-25\"", "\"25-12\""),
        ("holidays.toml", "every = \"12-25\"", "every = \"12-25\"\neaster = 3"),
        ("holidays.toml", "easter = -2", "easter = \"-2\""),
        (p, "\"consent\"", "\"public-task\""),
        (p, "\"consent\"", "\"legitimate-interest\""),
        (p, "retention_days = 365", "retention_days = 0"),
        (t, "oklch(24% 0.015 200)", "oklch(70% 0.015 200)"),
        (t, "--color-on-header", "--color-on-head"),
        (t, "--radius: 0.25rem;", "--radius: 0.25rem; --space-1: 2px;"),
        (t, "--radius: 0.25rem;", "--radius: 0.25rem; color: red;"),
        (t, "@layer theme {", "body { margin: 0 } @layer theme {"),
        (t, "@layer theme {", "@import \"x.css\"; @layer theme {"),
        (t, "@layer theme {", "@layer base {"),
        (t, "sans-serif;\n  }", "sans-serif;\n"),
        (t, "light-dark(oklch(40% 0.075 195), oklch(82%", "light-dark(teal, oklch(82%"),
        ("logo.svg", "<svg", "<p"),
        (m, "demo = true\nidentity_desk = true", "demo = false"),
        (m, "demo = true\nidentity_desk = true", "identity_desk = true"),
    ] {
        println!("{old:?} -> {new:?}");
        for it in said(broken(file, old, new).path()) { println!("      {it}"); }
    }
}
