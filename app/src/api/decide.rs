use leptos::prelude::*;

use crate::model::lang::Lang;

/// Grants or withdraws a purpose.
///
/// # Errors
/// When nobody is signed in, the purpose is unknown, or the database does not answer.
#[server(prefix = "/api", endpoint = "decide")]
pub async fn decide(purpose: String, grant: bool, lang: Lang) -> Result<(), ServerFnError> {
    use crate::model::consent::ConsentAct;
    let (portal, citizen) = super::caller()?;
    let act = if grant {
        ConsentAct::Grant
    } else {
        ConsentAct::Withdraw
    };
    portal
        .decide(&citizen, &purpose, act, lang)
        .await
        .map_err(|error| super::refusal(&error))
}
