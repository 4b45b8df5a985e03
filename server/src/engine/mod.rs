//! From what a citizen does to what the portal offers: pure, the clock is passed in.

pub mod features;
pub mod news;
mod points;
pub mod recommend;
pub mod renew;
pub mod search;
