//! Puts a recommendation away.

use leptos::prelude::*;

/// Posts `servicio`; `label` stands on the button, `name` is said after it and not shown.
#[component]
pub fn HideForm(action: String, service: String, label: String, name: String) -> impl IntoView {
    view! {
        <form class="hide-form" method="post" action=action>
            <input type="hidden" name="servicio" value=service />
            <button class="quiet">{label}" "<span class="visually-hidden">{name}</span></button>
        </form>
    }
}
