//! Other administrations and the systems they are asked through.

pub mod agenda;
pub mod catalogue;
pub mod findings;
pub mod hub;
pub mod table;
