//! The nouns and their rules: pure, no I/O, no clock, no database.

pub mod identifier;
pub mod keywords;
pub mod lang;
pub mod life_event;
pub mod localized;

#[cfg(feature = "ssr")]
pub mod activity;
#[cfg(feature = "ssr")]
pub mod agenda;
#[cfg(feature = "ssr")]
pub mod assurance;
#[cfg(feature = "ssr")]
pub mod citizen;
#[cfg(feature = "ssr")]
pub mod consent;
#[cfg(feature = "ssr")]
pub mod home;
#[cfg(feature = "ssr")]
pub mod interaction;
#[cfg(feature = "ssr")]
pub mod money;
#[cfg(feature = "ssr")]
pub mod municipality;
#[cfg(feature = "ssr")]
pub mod recommendation;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod session;
#[cfg(feature = "ssr")]
pub mod task;
#[cfg(feature = "ssr")]
pub mod working_days;
