//! The ways a source goes wrong or is odd, on demand. One list: addresses and switches name
//! its words, tests walk it.

use std::future;

use axum::{
    http::{StatusCode, header::CONTENT_TYPE},
    response::{Html, IntoResponse, Response},
};
use clap::ValueEnum;
use serde_json::Value;

use super::oddity;
use crate::sources::hub::envelope::Query;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Fault {
    /// A page where JSON is due, as a proxy serves in maintenance
    Html,
    /// Half an answer
    Cut,
    /// HTTP 500
    #[value(name = "500")]
    Failure,
    /// A failure told inside an HTTP 200
    Ko,
    /// It takes the question and never answers
    Never,
    /// Ten megabytes
    Huge,
    /// A comma that JSON does not allow
    TrailingComma,
    /// codiINE10 with nine digits
    LostZero,
    /// "false" instead of false
    TextBooleans,
    /// Amounts as numbers; as published they are text
    NumberAmounts,
    /// Instants of UTC; as published they are local and do not say so
    UtcInstants,
    /// Fields that the contract does not know
    Undocumented,
    /// Empty texts instead of no field
    EmptyFields,
    /// Nothing found told as an empty list; as published it is a 404 inside an HTTP 200
    EmptyLists,
    /// codiResultat as a number
    NumberCodes,
    /// Appointments under the name that the contract's table gives them
    OtherName,
    /// The first item of each list twice
    Repeated,
    /// Addresses that are not of the web
    BadAddresses,
    /// The first item on 30 February
    ImpossibleDate,
    /// The first item in a state that the contract does not know
    UnknownWord,
    /// The first item without its subject
    MissingSubject,
}

impl Fault {
    /// Its word, in an address or a switch.
    #[must_use]
    pub fn word(self) -> String {
        self.to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default()
    }
}

/// `answer` with all that goes wrong.
pub async fn spoil(query: Query, mut answer: Value, faults: &[Fault]) -> Response {
    for fault in faults {
        oddity::distort(*fault, query, &mut answer);
    }
    let mut text = answer.to_string();
    for fault in faults {
        match fault {
            Fault::Html => {
                return Html("<!doctype html><title>Mantenimiento</title>").into_response();
            }
            Fault::Failure => return StatusCode::INTERNAL_SERVER_ERROR.into_response(),
            Fault::Never => future::pending().await,
            Fault::Cut => text = text.chars().take(text.chars().count() / 2).collect(),
            Fault::TrailingComma => text = format!("{},}}", text.trim_end_matches('}')),
            Fault::Huge => text.insert_str(0, &" ".repeat(10 << 20)),
            _ => {}
        }
    }
    ([(CONTENT_TYPE, "application/json")], text).into_response()
}
