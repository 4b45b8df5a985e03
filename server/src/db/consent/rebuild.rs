//! The states made anew from the ledger.

use std::collections::BTreeMap;

use app::model::consent::{ConsentEvent, ConsentState};
use uuid::Uuid;

use super::{Row, held, rows, state};
use crate::{
    db::{Reader, Writer, chain::Fault, dialect, head::Log},
    identity::secret::Secret,
};

/// What a citizen's ledger amounts to beside what was kept of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Compared {
    pub states: usize,
    pub differed: usize,
}

/// What is kept differs so from what the ledger amounts to; none is what should not be there.
type Differing<'a> = Vec<(&'a str, Option<ConsentState>)>;

/// Compares, and changes nothing.
///
/// # Errors
/// As the database answered.
pub async fn compare(
    reader: &mut Reader,
    secret: &Secret,
    citizen: Uuid,
) -> sqlx::Result<Result<Compared, Fault>> {
    let head = Log::Consent.head(reader.exec(), citizen).await?;
    let rows = rows(reader.exec(), citizen).await?;
    let kept = state::states(reader.exec(), citizen).await?;
    Ok(held(&rows, head.as_ref(), secret, citizen).map(|_| {
        let told = told(&rows);
        Compared {
            states: told.len(),
            differed: differing(&told, &kept).len(),
        }
    }))
}

/// Makes the citizen's states what their ledger amounts to; those of a ledger that does not hold
/// stay as they are.
///
/// # Errors
/// As the database answered.
pub async fn rebuild(
    writer: &mut Writer,
    secret: &Secret,
    citizen: Uuid,
) -> sqlx::Result<Result<Compared, Fault>> {
    dialect::lock_citizen(writer.exec(), citizen).await?;
    let head = Log::Consent.head(writer.exec(), citizen).await?;
    let rows = rows(writer.exec(), citizen).await?;
    if let Err(fault) = held(&rows, head.as_ref(), secret, citizen) {
        return Ok(Err(fault));
    }
    let (told, kept) = (told(&rows), state::states(writer.exec(), citizen).await?);
    let differing = differing(&told, &kept);
    for (purpose, state) in &differing {
        state::set(writer.exec(), citizen, purpose, *state).await?;
    }
    Ok(Ok(Compared {
        states: told.len(),
        differed: differing.len(),
    }))
}

fn told(rows: &[Row]) -> BTreeMap<String, ConsentState> {
    let events: Vec<ConsentEvent> = rows.iter().filter_map(Row::event).collect();
    ConsentState::projected(&events)
}

fn differing<'a>(
    told: &'a BTreeMap<String, ConsentState>,
    kept: &'a BTreeMap<String, ConsentState>,
) -> Differing<'a> {
    let stray = kept.keys().filter(|it| !told.contains_key(*it));
    let wrong = told.iter().filter(|(id, it)| kept.get(*id) != Some(*it));
    let stray = stray.map(|id| (id.as_str(), None));
    let wrong = wrong.map(|(id, state)| (id.as_str(), Some(*state)));
    stray.chain(wrong).collect()
}
