//! All that reaches the browser as code, one island per file. Each is a form or nothing in
//! the first HTML, works without its code, and takes its words already translated.

pub mod consent_switch;
pub mod hide_recommendation;
pub mod reading_time;
