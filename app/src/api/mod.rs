//! Server functions for the islands, one file per verb; a body is one Portal call.
//!
//! Each is a public endpoint: it finds its caller in the context the server provides, and
//! cross-site requests never reach it.

pub mod decide;
pub mod hide;
pub mod record_reading;

/// The portal and whoever is signed in.
#[cfg(feature = "ssr")]
fn caller() -> Result<
    (
        std::sync::Arc<dyn crate::portal::Portal>,
        crate::model::citizen::Citizen,
    ),
    leptos::prelude::ServerFnError,
> {
    use leptos::prelude::use_context;
    let portal = use_context().ok_or_else(|| refusal(&crate::portal::AppError::Unavailable))?;
    let citizen: Option<crate::model::citizen::Citizen> = use_context().flatten();
    let citizen = citizen.ok_or_else(|| refusal(&crate::portal::AppError::Forbidden))?;
    Ok((portal, citizen))
}

/// What the browser is told: the key of the words, never the cause.
#[cfg(feature = "ssr")]
fn refusal(error: &crate::portal::AppError) -> leptos::prelude::ServerFnError {
    leptos::prelude::ServerFnError::ServerError(error.to_string())
}
