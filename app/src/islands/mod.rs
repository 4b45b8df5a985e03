//! All that reaches the browser as code, one island per file. Each is a form or nothing in
//! the first HTML, works without its code, and takes its words already translated.

mod call;
pub mod checked_field;
pub mod decision;
pub mod hide_recommendation;
pub mod in_place;
#[cfg(feature = "hydrate")]
mod page;
pub mod reading_time;
pub mod search_field;
