//! The ways a source goes wrong, on demand.

use axum::{
    http::{StatusCode, header::CONTENT_TYPE},
    response::{Html, IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// A page where JSON is due, as a proxy serves in maintenance.
    Html,
    /// Half an answer.
    Json,
    #[serde(rename = "500")]
    Failure,
    /// The answer, with a comma that JSON does not allow.
    TrailingComma,
    /// Three megabytes.
    Huge,
}

impl Fault {
    /// `answer`, gone wrong.
    pub fn spoil(self, answer: &Value) -> Response {
        let text = answer.to_string();
        let body = match self {
            Self::Html => {
                return Html("<!doctype html><title>Mantenimiento</title>").into_response();
            }
            Self::Failure => return StatusCode::INTERNAL_SERVER_ERROR.into_response(),
            Self::Json => text.chars().take(text.chars().count() / 2).collect(),
            Self::TrailingComma => format!("{},}}", text.trim_end_matches('}')),
            Self::Huge => format!("{}{text}", " ".repeat(3 << 20)),
        };
        ([(CONTENT_TYPE, "application/json")], body).into_response()
    }
}
