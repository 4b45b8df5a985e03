//! What is wrong in a form that came back, each line leading to its field.

use leptos::prelude::*;

use crate::visit::Visit;

/// The first control of a field has the field's name as its id.
pub fn error_summary(visit: &Visit) -> Option<AnyView> {
    let form = visit.form.as_ref().filter(|form| !form.errors.is_empty())?;
    let w = visit.words();
    let line = |(field, key): &(&'static str, &'static str)| {
        view! { <li><a href=format!("#{field}")>{w.t(key)}</a></li> }
    };
    let summary = view! {
        <div class="error-summary" tabindex="-1" autofocus=true>
            <div role="alert">
                <h2>{w.t("error-summary")}</h2>
                <ul>{form.errors.iter().map(line).collect_view()}</ul>
            </div>
        </div>
    };
    Some(summary.into_any())
}

/// The words beside a field, if it is wrong; its id is the field's with `-error`.
pub fn field_error(visit: &Visit, field: &str) -> Option<AnyView> {
    let form = visit.form.as_ref()?;
    let (_, key) = form.errors.iter().find(|(name, _)| *name == field)?;
    let w = visit.words();
    let message = view! {
        <p class="field-error" id=format!("{field}-error")>
            <span class="visually-hidden">{w.t("error-prefix")}</span>" "{w.t(key)}
        </p>
    };
    Some(message.into_any())
}
