//! Whom the municipality works with, and where they sit.

use std::collections::BTreeMap;

use app::{
    model::{lang::Lang, municipality::Organisation},
    routes::is_id,
};
use serde::Deserialize;
use toml::Spanned;

use super::{
    file::{File, Text},
    settings::{Named, named},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationTable {
    id: Spanned<String>,
    name: Text,
    seat: Option<Spanned<String>>,
}

/// With the calendar of `holidays/` for each that sits elsewhere.
pub fn read(
    file: &mut File<'_>,
    raw: Vec<OrganisationTable>,
    languages: &[Lang],
) -> (Vec<Organisation>, BTreeMap<String, String>) {
    let mut seats = BTreeMap::new();
    let mut all = vec![];
    for OrganisationTable { id, name, seat } in raw {
        if let Some(seat) = seat {
            if !is_id(seat.get_ref()) {
                let wrong = format!("`{}` names no calendar", seat.get_ref());
                let expected = "the name of a file in holidays/, without .toml";
                file.refuse(Some(seat.span()), wrong, expected);
                continue;
            }
            seats.insert(id.get_ref().clone(), seat.into_inner());
        }
        all.push(Named { id, name });
    }
    let all = named(file, all, languages).into_iter();
    (
        all.map(|(id, name)| Organisation { id, name }).collect(),
        seats,
    )
}
