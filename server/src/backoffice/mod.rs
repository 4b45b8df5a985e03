//! The demo's other administrations: they serve the hub contract from invented citizens.

pub mod citizens;
pub mod records;
