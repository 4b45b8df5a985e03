//! What runs without a request; a job only calls the engine and the database.

pub mod deliver;
pub mod erase;
pub mod expire;
pub mod retention;
