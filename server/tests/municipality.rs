//! The demo's folder, whole and broken.

use std::path::Path;

use jiff::civil::{Date, date};
use server::municipality;

const TODAY: Date = date(2026, 11, 22);

fn demo() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/demo"))
}

#[test]
fn the_demo_is_sound() {
    let problems = municipality::check(demo(), TODAY);
    assert!(
        problems.is_empty(),
        "{}",
        problems
            .iter()
            .map(|it| format!("{it}\n"))
            .collect::<String>()
    );
}
