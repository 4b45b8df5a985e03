use leptos::prelude::*;

/// Keeps how long a procedure was really read, if the citizen allows it; the same `key`
/// counts once.
///
/// # Errors
/// When nobody is signed in, the procedure is unknown, or the database does not answer.
#[server(prefix = "/api", endpoint = "record-reading")]
pub async fn record_reading(
    service: String,
    seconds: u32,
    key: String,
) -> Result<(), ServerFnError> {
    use crate::model::interaction::{Interaction, InteractionKind};
    let (portal, citizen) = super::caller()?;
    let reading = Interaction {
        key: key.chars().take(64).collect(),
        kind: InteractionKind::Read,
        service: Some(service),
        theme: String::new(),
        seconds: Some(seconds),
    };
    portal
        .record(&citizen, &[reading])
        .await
        .map_err(|error| super::refusal(&error))
}
