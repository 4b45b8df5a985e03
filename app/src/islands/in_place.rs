#[cfg(feature = "hydrate")]
mod asked;
#[cfg(feature = "hydrate")]
mod exchange;

use leptos::prelude::*;

/// Answers in place what leads back to this very page, such as another search or another
/// level: the parts marked `data-in-place` are exchanged, the rest stays as it is, with what
/// was typed. What they now say (`data-said`) is read out.
#[island]
pub fn InPlace() -> impl IntoView {
    let said = RwSignal::new(String::new());
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| asked::start(said));
    view! {
        <p class="visually-hidden" role="status">
            {move || said.get()}
        </p>
    }
}
