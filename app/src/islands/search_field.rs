#[cfg(feature = "hydrate")]
mod combobox;
#[cfg(feature = "hydrate")]
mod listbox;

use leptos::prelude::*;

use crate::model::lang::Lang;

/// The field of a search: a plain one, and with code a combobox (ARIA APG, list autocomplete)
/// whose options lead straight to their page. `public/islands.js` gives it the role.
#[island]
pub fn SearchField(
    label: String,
    /// What was searched.
    text: String,
    lang: Lang,
    /// What the list of options is called.
    options_label: String,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| combobox::start(lang));
    #[cfg(not(feature = "hydrate"))]
    let _ = lang;
    view! {
        <div class="search-field">
            <label for="q">{label}</label>
            <input
                id="q"
                name="q"
                value=text
                autocomplete="off"
                enterkeyhint="search"
                data-role="combobox"
                aria-autocomplete="list"
                aria-controls="opciones"
            />
            <ul id="opciones" role="listbox" aria-label=options_label hidden></ul>
            <p id="sugerencias" class="visually-hidden" role="status"></p>
        </div>
    }
}
