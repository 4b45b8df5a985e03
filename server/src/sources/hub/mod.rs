//! The *Hub de carpetes ciutadanes* contract: what other administrations expect of a
//! citizen, asked over HTTP.
//!
//! `client` asks; `envelope`, `fields` and `wire` read what came, however it is written;
//! `mapping` turns it into tasks and case files. To read another field of the contract:
//! its file in `wire`, then `mapping`.

mod client;
mod document;
pub mod envelope;
mod error;
mod fields;
pub mod mapping;
pub mod quirk;
pub mod wire;

pub use client::{Asked, Hub, SourceAnswer, ask_each, body, http_client};
pub use document::{Document, DocumentKind};
pub use error::{BadAddress, SourceError};
pub use wire::Party;
