//! `theme.css`: the municipality's design tokens, and whether they can be read.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use super::{
    contrast::{Colour, ratio},
    css::{Token, tokens},
    file::File,
    problem::Problem,
};

/// WCAG 2.2, success criterion 1.4.3.
const MIN_CONTRAST: f64 = 4.5;
const TOKENS: &str = include_str!("../../../style/tokens.css");
/// Those that stand on paper as it is.
const INKS: [&str; 2] = ["link", "danger"];
const COLOUR: &str = "--color-";
/// What a theme may set besides colours.
const OTHERS: [&str; 2] = ["--radius", "--font-body"];

/// The theme, and those in `themes/` that may take its place.
pub fn read(dir: &Path, problems: &mut Vec<Problem>) -> PathBuf {
    let path = dir.join("theme.css");
    check(&path, problems);
    let others = std::fs::read_dir(dir.join("themes")).into_iter().flatten();
    let mut others: Vec<PathBuf> = others.flatten().map(|entry| entry.path()).collect();
    others.retain(|path| path.extension().is_some_and(|it| it == "css"));
    others.sort();
    for other in others {
        check(&other, problems);
    }
    path
}

fn check(path: &Path, problems: &mut Vec<Problem>) {
    if let Some(mut file) = File::open(path.to_owned(), problems) {
        let all = tokens(&mut file);
        for token in &all {
            known(&mut file, token);
        }
        let media: BTreeSet<&str> = all.iter().map(|token| token.media.as_str()).collect();
        for condition in media {
            pairs(&mut file, &all, condition);
        }
    }
}

fn known(file: &mut File<'_>, token: &Token) {
    if token.name.starts_with(COLOUR) {
        if schemes(&token.value).is_none() {
            let wrong = format!("`{}` is no colour", token.value);
            let expected = "oklch(L C H) or #rrggbb, or light-dark() of two such";
            file.refuse(Some(token.span.clone()), wrong, expected);
        }
    } else if !OTHERS.contains(&token.name.as_str()) {
        let wrong = format!("`{}` is not a theme's to set", token.name);
        let expected = format!("`{COLOUR}…`, `{}`", OTHERS.join("`, `"));
        file.refuse(Some(token.span.clone()), wrong, expected);
    }
}

/// Surfaces and the ink on them, as they are under one media condition.
fn pairs(file: &mut File<'_>, all: &[Token], media: &str) {
    let colours: BTreeMap<&str, &Token> = all
        .iter()
        .filter(|token| token.media.is_empty() || token.media == media)
        .filter_map(|token| Some((token.name.strip_prefix(COLOUR)?, token)))
        .collect();
    for (name, token) in &colours {
        let partner = match name.strip_prefix("on-") {
            Some(surface) => surface.to_owned(),
            None if INKS.contains(name) => "paper".to_owned(),
            None => format!("on-{name}"),
        };
        let Some(other) = colours.get(partner.as_str()) else {
            let wrong = format!("`{}` stands alone", token.name);
            file.refuse(
                Some(token.span.clone()),
                wrong,
                format!("`{COLOUR}{partner}` too"),
            );
            continue;
        };
        let changes = token.media == media || other.media == media;
        // Each pair once, at its surface.
        if changes && !name.starts_with("on-") {
            readable(file, token, other);
        }
    }
    // Inks that the theme leaves as they are stand on its paper too.
    let Some(paper) = colours.get("paper").filter(|it| it.media == media) else {
        return;
    };
    for name in INKS.into_iter().filter(|it| !colours.contains_key(it)) {
        if let Some(value) = ours(name) {
            let ink = Token {
                name: format!("{COLOUR}{name}"),
                value: value.to_owned(),
                ..(*paper).clone()
            };
            readable(file, paper, &ink);
        }
    }
}

/// What a colour is where the theme does not set it.
fn ours(name: &str) -> Option<&'static str> {
    let (_, rest) = TOKENS.split_once(&format!("{COLOUR}{name}: "))?;
    rest.split_once(';').map(|(value, _)| value)
}

fn readable(file: &mut File<'_>, one: &Token, other: &Token) {
    let (Some(ones), Some(others)) = (schemes(&one.value), schemes(&other.value)) else {
        return;
    };
    let mut said = None;
    for ((scheme, one_in), other_in) in ["light", "dark"].into_iter().zip(ones).zip(others) {
        let contrast = ratio(one_in, other_in);
        let same = said.is_some_and(|before: f64| (before - contrast).abs() < 1e-9);
        if contrast < MIN_CONTRAST && !same {
            // Cut, not rounded: 4.499 is not 4.5.
            let shown = (contrast * 100.0).floor() / 100.0;
            let wrong = format!(
                "`{}` and `{}` have a contrast of {shown:.2}:1 ({scheme})",
                one.name, other.name
            );
            file.refuse(Some(one.span.clone()), wrong, "4.5:1 at least");
        }
        said = Some(contrast);
    }
}

/// The colour in light and in dark.
fn schemes(value: &str) -> Option<[Colour; 2]> {
    let inside = value
        .strip_prefix("light-dark(")
        .and_then(|rest| rest.strip_suffix(')'));
    let (light, dark) = match inside {
        Some(two) => two.split_once(',')?,
        None => (value, value),
    };
    Some([Colour::parse(light)?, Colour::parse(dark)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(root: &str) -> Vec<String> {
        let dir = tempfile::tempdir().expect("a folder");
        let css = format!("@layer theme {{ {root} }}");
        std::fs::write(dir.path().join("theme.css"), css).expect("a file");
        let mut problems = vec![];
        read(dir.path(), &mut problems);
        problems.into_iter().map(|problem| problem.wrong).collect()
    }

    #[test]
    fn each_scheme_is_measured() {
        let pair = |paper: &str, ink: &str| {
            wrong(&format!(
                ":root {{ --color-accent: {paper}; --color-on-accent: {ink} }}"
            ))
        };
        assert_eq!(pair("#fff", "#000"), [""; 0]);
        assert_eq!(
            pair("light-dark(#fff, #000)", "light-dark(#000, #fff)"),
            [""; 0]
        );
        let said = "`--color-accent` and `--color-on-accent` have a contrast of";
        assert_eq!(
            pair("light-dark(#fff, #000)", "#000"),
            [format!("{said} 1.00:1 (dark)")]
        );
        assert_eq!(
            pair("#fff", "#777"),
            [format!("{said} 4.47:1 (light)")],
            "said once"
        );
    }

    #[test]
    fn a_link_is_read_on_paper() {
        let paper = "--color-paper: #fff; --color-on-paper: #000; --color-danger: #a00;";
        assert_eq!(
            wrong(&format!(":root {{ {paper} --color-link: #00f }}")),
            [""; 0]
        );
        let said = "`--color-link` and `--color-paper` have a contrast of 1.07:1 (light)";
        assert_eq!(
            wrong(&format!(":root {{ {paper} --color-link: #ff0 }}")),
            [said]
        );
    }

    #[test]
    fn what_a_theme_leaves_is_read_on_its_paper() {
        let said = [
            "`--color-paper` and `--color-link` have a contrast of 1.36:1 (light)",
            "`--color-paper` and `--color-danger` have a contrast of 1.37:1 (light)",
        ];
        let root = ":root { --color-paper: light-dark(#333, #111); --color-on-paper: #fff }";
        assert_eq!(wrong(root), said);
    }

    #[test]
    fn a_change_under_a_condition_is_measured_with_the_rest() {
        let root = ":root { --color-accent: #fff; --color-on-accent: #000 }";
        let more = "@media (prefers-contrast: more) { :root { --color-accent: #333 } }";
        let said = "`--color-accent` and `--color-on-accent` have a contrast of 1.66:1 (light)";
        assert_eq!(wrong(&format!("{root} {more}")), [said]);
    }

    #[test]
    fn comments_and_braces() {
        assert_eq!(wrong(":root { /* } */ --radius: 0 /* ; */ }"), [""; 0]);
        assert_eq!(wrong(":root { --radius: 0 } }").len(), 1);
        assert_eq!(
            wrong("a { b { --radius: 0 } }"),
            ["`a` is more than a theme"],
            "said once"
        );
    }
}
