//! Custom properties in a style sheet that holds nothing else.

use std::ops::Range;

use super::file::File;

/// A custom property as it stands in the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// With its two hyphens.
    pub name: String,
    pub value: String,
    /// The conditions of the `@media` around it, empty where there are none.
    pub media: String,
    pub span: Range<usize>,
}

const EXPECTED: &str = "custom properties within `@layer theme { :root { … } }`";

enum Block {
    Layer,
    Media(String),
    Root,
    /// Refused already, with all that is in it.
    Unknown,
}

/// The custom properties of `file`; refuses all else.
pub fn tokens(file: &mut File<'_>) -> Vec<Token> {
    let css = without_comments(&file.source);
    let mut blocks: Vec<Block> = vec![];
    let mut tokens = vec![];
    let mut start = 0;
    for (end, sign) in css.match_indices(['{', '}', ';']) {
        let piece = &css[start..end];
        let from = start + piece.len() - piece.trim_start().len();
        let piece = piece.trim();
        start = end + 1;
        if sign == "{" {
            let block = opened(&blocks, piece);
            if matches!(block, Block::Unknown) && !within_unknown(&blocks) {
                file.refuse(
                    Some(from..end),
                    format!("`{piece}` is more than a theme"),
                    EXPECTED,
                );
            }
            blocks.push(block);
            continue;
        }
        if !piece.is_empty() && !within_unknown(&blocks) {
            match declared(&blocks, piece, from..end) {
                Some(token) => tokens.push(token),
                None => file.refuse(
                    Some(from..end),
                    format!("`{piece}` is no custom property of a theme"),
                    EXPECTED,
                ),
            }
        }
        if sign == "}" && blocks.pop().is_none() {
            file.refuse(Some(end..end), "`}` closes nothing", EXPECTED);
        }
    }
    let rest = css[start..].trim();
    if !blocks.is_empty() || !rest.is_empty() {
        let last = css.trim_end().len();
        file.refuse(
            Some(last..last),
            "the sheet ends within a block or a property",
            EXPECTED,
        );
    }
    tokens
}

fn opened(blocks: &[Block], prelude: &str) -> Block {
    let words: Vec<&str> = prelude.split_whitespace().collect();
    let layered = blocks.iter().any(|block| matches!(block, Block::Layer));
    let open = !blocks
        .iter()
        .any(|block| matches!(block, Block::Root | Block::Unknown));
    match words[..] {
        ["@layer", "theme"] if open && !layered => Block::Layer,
        [":root"] if open && layered => Block::Root,
        ["@media", ..] if open => Block::Media(words[1..].join(" ")),
        _ => Block::Unknown,
    }
}

fn within_unknown(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| matches!(block, Block::Unknown))
}

fn declared(blocks: &[Block], declaration: &str, span: Range<usize>) -> Option<Token> {
    let (name, value) = declaration.split_once(':')?;
    let (name, value) = (name.trim(), value.trim());
    let fits = matches!(blocks.last(), Some(Block::Root)) && name.starts_with("--");
    let media: Vec<&str> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Media(condition) => Some(condition.as_str()),
            _ => None,
        })
        .collect();
    fits.then(|| Token {
        name: name.to_owned(),
        value: value.to_owned(),
        media: media.join(" and "),
        span,
    })
}

/// The sheet with blanks where its comments were, so that lines and offsets stay.
fn without_comments(css: &str) -> String {
    let mut clean = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        clean.push_str(&rest[..start]);
        let end = rest[start + 2..]
            .find("*/")
            .map_or(rest.len(), |end| start + 2 + end + 2);
        let blank = |b: u8| if b == b'\n' { '\n' } else { ' ' };
        clean.extend(rest[start..end].bytes().map(blank));
        rest = &rest[end..];
    }
    clean.push_str(rest);
    clean
}
