//! One file per page: load from the Portal, then markup.

use leptos::prelude::AnyView;

use crate::{portal::Answer, visit::Visit};

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
        Self { title: title.into(), status: 200, view: Box::new(view) }
    }
}

/// Loads the page a visit asks for.
///
/// # Errors
/// As the Portal answered; `error::page` turns it into a page.
pub async fn load(visit: &Visit) -> Answer<Page> {
    let _ = visit;
    todo!()
}
