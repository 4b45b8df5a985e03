use leptos::{ev::SubmitEvent, prelude::*, server_fn::ServerFn as _};

use super::call::call;
use crate::api::hide::Hide;

/// Puts a recommendation away: a plain form, and with code an answer in place, to be undone.
#[island]
pub fn HideRecommendation(
    service: String,
    /// The service's name, said after the button's label and not shown.
    name: String,
    /// Where the form posts without code.
    action: String,
    label: String,
    undo: String,
    /// What is said once it is hidden, or once that failed.
    hidden: String,
    failed: String,
) -> impl IntoView {
    let is_hidden = RwSignal::new(false);
    let said = RwSignal::new(String::new());
    let kept = StoredValue::new((service.clone(), hidden, failed));
    let toggle = move |event: SubmitEvent| {
        event.prevent_default();
        leptos::task::spawn_local(async move {
            let (service, done, failed) = kept.get_value();
            let wanted = !is_hidden.get_untracked();
            let hidden = wanted.to_string();
            match call(Hide::PATH, &[("service", &service), ("hidden", &hidden)]).await {
                Ok(_) => {
                    is_hidden.set(wanted);
                    said.set(if wanted { done } else { String::new() });
                }
                Err(_) => said.set(failed),
            }
        });
    };
    view! {
        <form class="hide-form" method="post" action=action on:submit=toggle>
            <input type="hidden" name="servicio" value=service />
            <p class="said" role="status">
                {move || said.get()}
            </p>
            <button class="quiet">
                {move || if is_hidden.get() { undo.clone() } else { label.clone() }} " "
                <span class="visually-hidden">{name}</span>
            </button>
        </form>
    }
}
