//! Other administrations and the systems they are asked through.

pub mod catalogue;
pub mod hub;
