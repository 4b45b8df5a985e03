//! A field for something Spain knows people, accounts or telephones by. The server checks it;
//! with code the browser does too, when it is left.

use leptos::prelude::*;

use crate::{
    components::error_summary::field_error, islands::checked_field::CheckedField,
    model::identifier::Kind, visit::Visit,
};

/// Keys of its words, and how browsers fill it in.
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub label: &'static str,
    pub hint: &'static str,
    pub error: &'static str,
    pub autocomplete: &'static str,
}

/// A form with one carries `data-wake`: its code is fetched once somebody gets there.
/// It begins with what was `kept`, until a form comes back with what was typed since.
pub fn checked_field(visit: &Visit, field: &Field, kept: &str) -> AnyView {
    let w = visit.words();
    let form = visit.form.as_ref();
    let typed = form.map_or(kept, |form| form.value(field.name));
    let wrong = field_error(visit, field.name).is_some();
    let (note, error) = (
        format!("{}-nota", field.name),
        format!("{}-error", field.name),
    );
    let words = format!("{} {}", w.t("error-prefix"), w.t(field.error));
    view! {
        <div class="field">
            <label for=field.name>{w.t(field.label)}</label>
            <p class="hint" id=note.clone()>
                {w.t(field.hint)}
            </p>
            <input
                type="tel"
                id=field.name
                name=field.name
                value=typed.to_owned()
                autocomplete=field.autocomplete
                data-identifier=field.kind.name()
                data-error=words.clone()
                aria-invalid=wrong.then_some("true")
                aria-describedby=format!("{error} {note}")
            />
            <p class="field-error" id=error.clone() role="status">
                {wrong.then(|| words.clone())}
            </p>
            <CheckedField />
        </div>
    }
    .into_any()
}
