//! One file of the folder: its text, and a way to say what is wrong in it.

use std::{
    collections::BTreeMap,
    ops::Range,
    path::{Path, PathBuf},
};

use app::{
    model::{keywords::Keywords, lang::Lang, localized::Localized},
    routes::is_id,
};
use serde::de::DeserializeOwned;
use toml::Spanned;

use super::problem::Problem;

/// A text and where it stands.
pub type Text = Spanned<Localized>;

pub struct File<'p> {
    pub path: PathBuf,
    pub source: String,
    problems: &'p mut Vec<Problem>,
}

impl<'p> File<'p> {
    /// Reads `path`; where it cannot, says so and gives nothing.
    pub fn open(path: PathBuf, problems: &'p mut Vec<Problem>) -> Option<Self> {
        match std::fs::read_to_string(&path) {
            Ok(source) => Some(Self {
                path,
                source,
                problems,
            }),
            Err(error) => {
                let wrong = match error.kind() {
                    std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
                    _ => format!("it cannot be read ({error})"),
                };
                problems.push(Problem::at(
                    &path,
                    "",
                    None,
                    wrong,
                    "a file of text in UTF-8",
                ));
                None
            }
        }
    }

    pub fn refuse(
        &mut self,
        span: Option<Range<usize>>,
        wrong: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.problems
            .push(Problem::at(&self.path, &self.source, span, wrong, expected));
    }

    /// The file as TOML of this shape; its first fault ends the reading of it.
    pub fn parse<T: DeserializeOwned>(&mut self) -> Option<T> {
        toml::from_str(&self.source)
            .map_err(|error| {
                let there = error.span().and_then(|span| self.source.get(span));
                let bare = there.filter(|it| it.starts_with(|c: char| c.is_ascii_digit()));
                let (wrong, expected) = match bare.filter(|_| error.message().contains(": map")) {
                    Some(date) => (
                        format!("`{date}` is not between quotes"),
                        format!("\"{date}\""),
                    ),
                    None => in_two(error.message()),
                };
                self.refuse(error.span(), wrong, expected);
            })
            .ok()
    }

    /// The text, said to be incomplete where it lacks one of `languages`.
    pub fn text(&mut self, what: &str, text: Text, languages: &[Lang]) -> Localized {
        let span = text.span();
        let text = text.into_inner();
        for lang in languages.iter().filter(|lang| !text.has(**lang)) {
            let tag = lang.tag();
            let wrong = format!("`{what}` has no text in {} ({tag})", lang.endonym());
            self.refuse(Some(span.clone()), wrong, format!("`{tag} = \"…\"`"));
        }
        text
    }

    /// An address on the web.
    pub fn url(&mut self, url: Option<Spanned<String>>) -> Option<String> {
        let url = url?;
        let secure = url.get_ref().strip_prefix("https://");
        if !secure.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace)) {
            let wrong = format!("`{}` is no address", url.get_ref());
            self.refuse(
                Some(url.span()),
                wrong,
                "an address that starts with https://",
            );
        }
        Some(url.into_inner())
    }

    /// A name from `known`, such as the themes.
    pub fn reference(&mut self, what: &str, name: Spanned<String>, known: &[&str]) -> String {
        if !known.contains(&name.get_ref().as_str()) {
            let wrong = format!("there is no {what} `{}`", name.get_ref());
            self.refuse(
                Some(name.span()),
                wrong,
                format!("one of {}", known.join(", ")),
            );
        }
        name.into_inner()
    }
}

/// Other words people search for, language by language: each a text of its own.
pub fn keywords(raw: BTreeMap<Lang, Vec<String>>) -> Keywords {
    raw.into_iter()
        .flat_map(|(lang, words)| words.into_iter().map(move |word| (lang, word)))
        .collect()
}

/// The parser says `unknown field `x`, expected one of …`; a problem keeps the halves apart.
fn in_two(message: &str) -> (String, String) {
    if let Some((wrong, expected)) = message.split_once(", expected ") {
        let expected = match expected {
            "u8" => "a whole number from 0 to 255",
            "u32" | "u64" => "a whole number from 0 on",
            "i32" => "a whole number",
            other => other,
        };
        return (wrong.to_owned(), expected.to_owned());
    }
    match message.strip_prefix("missing field ") {
        Some(field) => (
            format!("{field} is missing"),
            format!("a value for {field}"),
        ),
        None => (message.to_owned(), "TOML that can be read".to_owned()),
    }
}

/// The `ID.toml` files of `dir/folder`, by id. Complains about names that would not do in
/// an address.
pub fn tomls(dir: &Path, folder: &str, problems: &mut Vec<Problem>) -> Vec<(String, PathBuf)> {
    let folder = dir.join(folder);
    let Ok(entries) = std::fs::read_dir(&folder) else {
        problems.push(Problem::at(
            &folder,
            "",
            None,
            "there is no such folder",
            "ID.toml files",
        ));
        return vec![];
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let mut files = vec![];
    for path in paths {
        let id = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.extension().is_some_and(|it| it == "toml") && is_id(&id) {
            files.push((id, path));
        } else {
            let wrong = "this name cannot be part of an address";
            let expected = "a name of a-z, 0-9 and hyphens that ends in .toml";
            problems.push(Problem::at(&path, "", None, wrong, expected));
        }
    }
    files
}
