//! The contract's four kinds of items, as far as the portal needs them: one file each.

mod actuacio;
mod cita;
mod expedient;
mod tribut;

pub use actuacio::{Actuacio, Notification};
pub use cita::Cita;
pub use expedient::Expedient;
pub use tribut::{Deute, Situation, Tribut};

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use serde_json::Value;

use super::{
    fields::{Fields, LeftOut, Shape},
    quirk::{QuirkKind, Quirks},
};

/// An item of a list of the contract.
pub trait Item: Sized {
    const SHAPE: Shape;
    fn read(fields: &mut Fields<'_>) -> Result<Self, LeftOut>;
    fn id(&self) -> &str;
}

/// Reads a list, item by item: one that cannot be used is left out and noted.
pub fn read_all<T: Item>(items: &[Value], zone: &TimeZone, quirks: &mut Quirks) -> Vec<T> {
    let mut ids = BTreeSet::new();
    let mut all = vec![];
    for item in items {
        let read =
            Fields::open(item, &T::SHAPE, zone, quirks).and_then(|mut fields| T::read(&mut fields));
        match read {
            Ok(item) if ids.insert(item.id().to_owned()) => all.push(item),
            Ok(_) => quirks.note(T::SHAPE.place, QuirkKind::Repeated),
            Err(LeftOut) => quirks.note(T::SHAPE.place, QuirkKind::LeftOut),
        }
    }
    all
}

/// Whoever only represents another is left out: the portal cannot act for another yet.
fn interested(fields: &mut Fields<'_>) -> Result<(), LeftOut> {
    let words = [("INTERESSAT", true), ("REPRESENTANT", false)];
    if fields.need("tipusPersona", |f, name| f.word(name, &words))? {
        return Ok(());
    }
    fields.note("tipusPersona", QuirkKind::Representative);
    Err(LeftOut)
}
