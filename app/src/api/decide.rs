use leptos::prelude::*;

use crate::model::lang::Lang;

/// Says yes or no to a purpose.
///
/// # Errors
/// When nobody is signed in, the purpose is unknown, or the database does not answer.
#[server(prefix = "/api", endpoint = "decide")]
pub async fn decide(purpose: String, yes: bool, lang: Lang) -> Result<(), ServerFnError> {
    let (portal, citizen) = super::caller()?;
    let decided = portal.decide(&citizen, &purpose, yes, lang).await;
    decided.map(|_| ()).map_err(|error| super::refusal(&error))
}
