//! One file per page: load from the Portal, then markup.

pub mod error;

use leptos::prelude::{AnyView, ElementChild, IntoAny, view};

use crate::{
    portal::{Answer, AppError},
    visit::Visit,
};

/// A page ready to be rendered: all its data is there.
pub struct Page {
    pub title: String,
    /// HTTP status.
    pub status: u16,
    /// Runs inside the reactive owner of the response.
    pub view: Box<dyn FnOnce() -> AnyView + Send>,
}

impl Page {
    pub fn new(title: impl Into<String>, view: impl FnOnce() -> AnyView + Send + 'static) -> Self {
        Self {
            title: title.into(),
            status: 200,
            view: Box::new(view),
        }
    }
}

/// Loads the page a visit asks for.
///
/// # Errors
/// As the Portal answered; `error::page` turns it into a page.
#[expect(clippy::unused_async, reason = "the pages await the portal")]
pub async fn load(visit: &Visit) -> Answer<Page> {
    let route = visit.route.clone().ok_or(AppError::NotFound)?;
    let path = route.path(visit.lang);
    Ok(Page::new(path.clone(), move || {
        view! { <h1>{path}</h1> }.into_any()
    }))
}
