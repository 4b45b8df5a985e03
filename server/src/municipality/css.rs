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
    let mut sheet = Sheet {
        file,
        blocks: vec![],
        tokens: vec![],
    };
    let mut start = 0;
    for (end, sign) in css.match_indices(['{', '}', ';']) {
        let from = start + css[start..end].len() - css[start..end].trim_start().len();
        let piece = css[start..end].trim();
        start = end + 1;
        match sign {
            "{" => sheet.open(piece, from..end),
            _ if !piece.is_empty() => sheet.declare(piece, from..end),
            _ => {}
        }
        if sign == "}" && sheet.blocks.pop().is_none() {
            sheet
                .file
                .refuse(Some(end..end), "`}` closes nothing", EXPECTED);
        }
    }
    if !sheet.blocks.is_empty() || !css[start..].trim().is_empty() {
        let last = css.trim_end().len();
        let wrong = "the sheet ends within a block or a property";
        sheet.file.refuse(Some(last..last), wrong, EXPECTED);
    }
    sheet.tokens
}

struct Sheet<'f, 'p> {
    file: &'f mut File<'p>,
    /// Those open, outermost first.
    blocks: Vec<Block>,
    tokens: Vec<Token>,
}

impl Sheet<'_, '_> {
    fn open(&mut self, prelude: &str, span: Range<usize>) {
        let block = opened(&self.blocks, prelude);
        if matches!(block, Block::Unknown) && !within_unknown(&self.blocks) {
            self.file.refuse(
                Some(span),
                format!("`{prelude}` is more than a theme"),
                EXPECTED,
            );
        }
        self.blocks.push(block);
    }

    fn declare(&mut self, declaration: &str, span: Range<usize>) {
        if within_unknown(&self.blocks) {
            return;
        }
        if let Some(token) = declared(&self.blocks, declaration, span.clone()) {
            self.tokens.push(token);
        } else {
            let wrong = format!("`{declaration}` is no custom property of a theme");
            self.file.refuse(Some(span), wrong, EXPECTED);
        }
    }
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
