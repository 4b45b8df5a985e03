//! What a page says when it cannot be shown, and the next step.

use leptos::prelude::{ElementChild, IntoAny, view};

use super::Page;
use crate::{portal::AppError, visit::Visit};

/// The page for an error: 404, 403, 422 or 503.
#[must_use]
pub fn page(visit: &Visit, error: &AppError) -> Page {
    let _ = visit;
    let status = match error {
        AppError::NotFound => 404,
        AppError::Forbidden => 403,
        AppError::Invalid { .. } => 422,
        AppError::Unavailable => 503,
    };
    let title = error.to_string();
    let heading = title.clone();
    Page {
        status,
        ..Page::new(title, move || view! { <h1>{heading}</h1> }.into_any())
    }
}
