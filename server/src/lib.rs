//! What the town hall does.

pub mod backoffice;
pub mod municipality;
pub mod sources;
