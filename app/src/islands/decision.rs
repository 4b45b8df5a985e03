#[cfg(feature = "hydrate")]
mod question;
#[cfg(feature = "hydrate")]
mod switch;

use leptos::prelude::*;

/// Answers the form of a decision, named by its id, in place: two answers, or a switch once it was
/// decided. Pressed, it shows at once what it is to be, and goes back where that was not kept;
/// what is decided in one tab shows in the others, and in a page that comes back from memory.
#[island]
pub fn Decision(form: String) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| question::start(&form));
    #[cfg(not(feature = "hydrate"))]
    let _ = form;
}
