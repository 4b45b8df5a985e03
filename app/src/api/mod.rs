//! Server functions for the islands, one file per verb; a body is one Portal call.
//!
//! Each is a public endpoint: it finds its caller in the context the server provides, and
//! cross-site requests never reach it.

pub mod hide;
pub mod record_reading;
pub mod suggest;

#[cfg(feature = "ssr")]
type Caller = (
    std::sync::Arc<dyn crate::portal::Portal>,
    crate::model::citizen::Citizen,
);

/// The portal and whoever is signed in.
#[cfg(feature = "ssr")]
fn caller() -> Result<Caller, leptos::prelude::ServerFnError> {
    let citizen: Option<crate::model::citizen::Citizen> = leptos::prelude::use_context().flatten();
    let citizen = citizen.ok_or_else(|| refusal(&crate::portal::AppError::Forbidden))?;
    Ok((portal()?, citizen))
}

#[cfg(feature = "ssr")]
fn portal() -> Result<std::sync::Arc<dyn crate::portal::Portal>, leptos::prelude::ServerFnError> {
    leptos::prelude::use_context().ok_or_else(|| refusal(&crate::portal::AppError::Unavailable))
}

/// What the browser is told: the key of the words, never the cause.
#[cfg(feature = "ssr")]
fn refusal(error: &crate::portal::AppError) -> leptos::prelude::ServerFnError {
    leptos::prelude::ServerFnError::ServerError(error.to_string())
}
