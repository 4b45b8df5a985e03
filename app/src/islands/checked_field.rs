use leptos::prelude::*;

/// Tells as soon as a field is left whether what was typed is right, by the rule the server has.
/// The field is that of the page with `data-identifier`, the name of a kind; beside it stands an
/// element, its id the field's with `-error`, for the words in `data-error`.
#[island]
pub fn CheckedField() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| check::start());
}

#[cfg(feature = "hydrate")]
mod check {
    use gloo_events::EventListener;
    use leptos::leptos_dom::helpers::document;
    use wasm_bindgen::JsCast as _;
    use web_sys::HtmlInputElement;

    use crate::model::identifier::{self, Kind};

    pub fn start() -> Option<()> {
        let field = document().query_selector("[data-identifier]").ok()??;
        let field: HtmlInputElement = field.dyn_into().ok()?;
        let left = field.clone();
        let tell = move |_: &_| {
            let _ = tell(&left);
        };
        EventListener::new(&field, "change", tell).forget();
        Some(())
    }

    /// Nothing typed is nothing wrong: whether it may be left out is the form's affair.
    fn tell(field: &HtmlInputElement) -> Option<()> {
        let kind = Kind::from_name(&field.get_attribute("data-identifier")?)?;
        let typed = field.value();
        let wrong = !typed.is_empty() && identifier::check(kind, &typed).is_err();
        let words = wrong.then(|| field.get_attribute("data-error")).flatten();
        let error = document().get_element_by_id(&(field.id() + "-error"))?;
        error.set_text_content(words.as_deref());
        field
            .set_attribute("aria-invalid", if wrong { "true" } else { "false" })
            .ok()
    }
}
