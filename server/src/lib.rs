//! What the town hall does.

pub mod acts;
pub mod backoffice;
pub mod backup;
mod calendar;
pub mod cli;
pub mod db;
pub mod engine;
pub mod export;
pub mod headers;
pub mod health;
pub mod identifier;
pub mod identity;
pub mod import;
pub mod jobs;
pub mod log;
pub mod metrics;
pub mod municipality;
mod observe;
pub mod portal;
pub mod render;
mod requests;
pub mod router;
pub mod serve;
pub mod site;
pub mod sources;
pub mod stop;
pub mod world;
