use leptos::prelude::*;

/// Hides a recommendation, or shows it again.
///
/// # Errors
/// When nobody is signed in, the procedure is unknown, or the database does not answer.
#[server(prefix = "/api", endpoint = "hide")]
pub async fn hide(service: String, hidden: bool) -> Result<(), ServerFnError> {
    let (portal, citizen) = super::caller()?;
    portal
        .hide(&citizen, &service, hidden)
        .await
        .map_err(|error| super::refusal(&error))
}
