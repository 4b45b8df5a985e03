use leptos::{ev::Event, prelude::*};

use crate::model::identifier::{self, Kind};

/// A field that tells as soon as it is left whether what was typed is right, by the rule the
/// server has. It may be left empty.
#[island]
pub fn CheckedField(
    /// Of the identifier, as `identifier::Kind` names it.
    kind: String,
    name: String,
    label: String,
    hint: String,
    value: String,
    /// As in HTML; its keyboard comes with it.
    autocomplete: String,
    /// «Error:», only heard.
    prefix: String,
    /// What is said of a wrong one.
    error: String,
    /// Whether the server said so.
    wrong: bool,
) -> impl IntoView {
    let is_wrong = RwSignal::new(wrong);
    let check = move |event: Event| {
        let typed = event_target_value(&event);
        let known = Kind::from_name(&kind);
        let fails = known.is_some_and(|kind| identifier::check(kind, &typed).is_err());
        is_wrong.set(fails && !typed.trim().is_empty());
    };
    let (note, error_id) = (format!("{name}-nota"), format!("{name}-error"));
    let described_by = format!("{error_id} {note}");
    view! {
        <div class="field">
            <label for=name.clone()>{label}</label>
            <p class="hint" id=note>
                {hint}
            </p>
            <p class="field-error" id=error_id role="status">
                <span hidden=move || !is_wrong.get()>
                    <span class="visually-hidden">{prefix}</span>
                    " "
                    {error}
                </span>
            </p>
            <input
                type="tel"
                id=name.clone()
                name=name
                value=value
                autocomplete=autocomplete
                aria-invalid=move || is_wrong.get().then_some("true")
                aria-describedby=described_by
                on:change=check
            />
        </div>
    }
}
