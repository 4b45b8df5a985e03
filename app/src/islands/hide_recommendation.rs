use leptos::{ev::SubmitEvent, prelude::*};

use crate::api::hide::hide;

/// «Hide» on a recommendation: a plain form, and with code an answer in place, to be undone.
#[island]
pub fn HideRecommendation(
    service: String,
    /// Where the form posts without code.
    action: String,
    label: String,
    /// What else a screen reader needs to know which one is hidden.
    label_of: String,
    hidden: String,
    undo: String,
    failed: String,
) -> impl IntoView {
    let is_hidden = RwSignal::new(false);
    let said = RwSignal::new(String::new());
    let verb = StoredValue::new((service.clone(), hidden, failed));
    let toggle = move |event: SubmitEvent| {
        event.prevent_default();
        leptos::task::spawn_local(async move {
            let (service, done, failed) = verb.get_value();
            let wanted = !is_hidden.get_untracked();
            match hide(service, wanted).await {
                Ok(()) => {
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
            <p class="hide-form__said" role="status">
                {move || said.get()}
            </p>
            <button class="button button--quiet" type="submit">
                {move || if is_hidden.get() { undo.clone() } else { label.clone() }}
                <span class="visually-hidden">{label_of}</span>
            </button>
        </form>
    }
}
