//! A page to read, which needs nothing but itself.

use std::fmt::Write as _;

use app::{
    components::{escaped::escaped, known_words},
    format,
    model::known::Cell,
};

use super::Of;
use crate::db::known::Table;

pub const FOOT: &str = "</main></body></html>\n";

const STYLE: &str = "body{font:1.125rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:70rem;\
padding:1rem;color-scheme:light dark}table{border-collapse:collapse}caption{text-align:start}\
th,td{border:1px solid;padding:.3rem .6rem;text-align:start;vertical-align:top}\
div{overflow-x:auto}div:focus-visible{outline:3px solid}";

pub fn head(of: &Of) -> String {
    let w = of.words();
    let lang = of.lang.tag();
    let town = &of.hall.0.municipality;
    let name = town.name.get(of.lang).text;
    let title = w.t("copy-title");
    let at = format::instant(of.lang, of.at, &town.time_zone);
    let made = [("name", name.into()), ("at", at.into())];
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{} – {}</title><style>{STYLE}</style></head>\n<body><main><h1>{}</h1>\n\
         <p>{}</p>\n<p>{}</p>\n",
        escaped(title),
        escaped(name),
        escaped(title),
        escaped(&w.with("copy-made", &made)),
        escaped(&of.name),
    )
}

pub fn rows(of: &Of, table: &Table, rows: &[Vec<Cell>], first: bool, last: bool) -> String {
    let mut text = if first {
        begin(of, table)
    } else {
        String::new()
    };
    for row in rows {
        text.push_str("<tr>");
        for (column, cell) in table.kept.columns.iter().zip(row) {
            let told = known_words::cell(&of.hall, of.lang, column, cell);
            let _ = write!(text, "<td>{}</td>", escaped(&told.unwrap_or_default()));
        }
        text.push_str("</tr>\n");
    }
    if last {
        text.push_str("</tbody></table></div></section>\n");
    }
    text
}

fn begin(of: &Of, table: &Table) -> String {
    let w = of.words();
    let kept = &table.kept;
    let (purpose, law) = known_words::why(&of.hall, of.lang, kept);
    let facts = [
        (
            w.t("known-from"),
            known_words::source(w, kept.group).to_owned(),
        ),
        (w.t("known-for"), purpose),
        (w.t("purpose-law"), law),
        (
            w.t("known-until"),
            known_words::until(w, kept.group).to_owned(),
        ),
    ];
    let label = escaped(w.t(kept.label));
    let id = kept.name;
    let mut text = format!("<section><h2 id=\"{id}\">{label}</h2><dl>");
    for (term, fact) in facts {
        let _ = write!(
            text,
            "<dt>{}</dt><dd>{}</dd>",
            escaped(term),
            escaped(&fact)
        );
    }
    let _ = write!(
        text,
        "</dl>\n<div role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}\"><table><thead><tr>"
    );
    for column in kept.columns {
        let _ = write!(
            text,
            "<th scope=\"col\">{}</th>",
            escaped(w.t(column.label))
        );
    }
    text.push_str("</tr></thead><tbody>\n");
    text
}
