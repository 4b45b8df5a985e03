//! Data as a person reads them: instants where the municipality is, words for codes, names for ids.

use crate::{
    components::code_words::word,
    format,
    model::{
        known::{Cell, Column, Group, Kept, Kind, Why},
        lang::Lang,
        money::Cents,
    },
    portal::Portal,
    text::Words,
};

/// A datum in words; nothing where there is none.
#[must_use]
pub fn cell(portal: &dyn Portal, lang: Lang, column: &Column, cell: &Cell) -> Option<String> {
    let w = Words::new(lang);
    let town = portal.municipality();
    Some(match (cell, column.kind) {
        (Cell::Nothing, _) => return None,
        (Cell::Text(code), Kind::Word) => word(w, code).unwrap_or(code).to_owned(),
        (Cell::Text(text), kind) => name(portal, lang, kind, text).unwrap_or_else(|| text.clone()),
        (Cell::Number(cents), Kind::Cents) => format::amount(lang, Cents(*cents)),
        (Cell::Number(number), _) => number.to_string(),
        (Cell::Real(number), _) => format!("{number:.2}"),
        (Cell::Flag(true), _) => w.t("known-yes").to_owned(),
        (Cell::Flag(false), _) => w.t("known-no").to_owned(),
        (Cell::Instant(at), _) => format::short_instant(lang, *at, &town.time_zone),
    })
}

/// What something is called that is kept by its id.
fn name(portal: &dyn Portal, lang: Lang, kind: Kind, id: &str) -> Option<String> {
    let town = portal.municipality();
    let name = match kind {
        Kind::Source if id == "@provider" => {
            return Some(Words::new(lang).t("known-provider").to_owned());
        }
        Kind::Source => &town.organisation(id)?.name,
        Kind::Theme => &town.theme(id)?.name,
        Kind::Purpose => &town.purpose(id)?.name,
        Kind::Service => return Some(portal.service(id)?.name.get(lang).text.to_owned()),
        _ => return None,
    };
    Some(name.get(lang).text.to_owned())
}

#[must_use]
pub fn heading(w: Words, group: Group) -> &'static str {
    match group {
        Group::Oneself => w.t("known-oneself"),
        Group::Told => w.t("known-told"),
        Group::Done => w.t("known-done"),
        Group::Decided => w.t("known-decided"),
        Group::Interests => w.t("known-interests"),
        Group::Noted => w.t("known-noted"),
        Group::Watched => w.t("known-watched"),
    }
}

/// From whom it came.
#[must_use]
pub fn source(w: Words, group: Group) -> &'static str {
    match group {
        Group::Oneself => w.t("known-oneself-from"),
        Group::Told => w.t("known-told-from"),
        Group::Done => w.t("known-done-from"),
        Group::Decided => w.t("known-decided-from"),
        Group::Interests => w.t("known-interests-from"),
        Group::Noted => w.t("known-noted-from"),
        Group::Watched => w.t("known-watched-from"),
    }
}

/// Until when it is kept.
#[must_use]
pub fn until(w: Words, group: Group) -> &'static str {
    match group {
        Group::Oneself => w.t("known-oneself-until"),
        Group::Told => w.t("known-told-until"),
        Group::Done => w.t("known-done-until"),
        Group::Decided => w.t("known-decided-until"),
        Group::Interests => w.t("known-interests-until"),
        Group::Noted => w.t("known-noted-until"),
        Group::Watched => w.t("known-watched-until"),
    }
}

/// What for, and the law it rests on, which is cited in Spanish.
#[must_use]
pub fn why(portal: &dyn Portal, lang: Lang, kept: &Kept) -> (String, String) {
    match kept.why {
        Why::Law(law) => (
            Words::new(lang).t("known-by-law").to_owned(),
            law.to_owned(),
        ),
        Why::Purpose(id) => match portal.municipality().purpose(id) {
            Some(purpose) => (purpose.name.get(lang).text.to_owned(), purpose.law.clone()),
            None => (id.to_owned(), String::new()),
        },
    }
}
