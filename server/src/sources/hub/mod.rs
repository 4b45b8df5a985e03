//! The *Hub de carpetes ciutadanes* contract: what other administrations expect of a
//! citizen, asked over HTTP.
//!
//! `client` asks, `wire` reads what came, however it is written, `mapping` turns it into
//! tasks and case files. To read another field: `wire`, then `mapping`.

mod document;

pub use document::{Document, DocumentKind};
