use leptos::{ev::SubmitEvent, prelude::*};
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast as _;

use crate::{api::decide::decide, model::lang::Lang};

/// What the switch says in each state, already translated.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ConsentWords {
    pub granted: String,
    pub not_granted: String,
    pub grant: String,
    pub withdraw: String,
    /// Said once the act was kept.
    pub kept_granted: String,
    pub kept_withdrawn: String,
    pub failed: String,
}

/// A purpose's state and its two acts, of one size: a plain form, and with code an answer
/// in place.
#[island]
pub fn ConsentSwitch(
    purpose: String,
    granted: bool,
    lang: Lang,
    /// Where the form posts without code.
    action: String,
    words: ConsentWords,
) -> impl IntoView {
    let is_granted = RwSignal::new(granted);
    let said = RwSignal::new(String::new());
    let kept = StoredValue::new((purpose.clone(), words.clone()));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let grant = pressed(&event) == "grant";
        leptos::task::spawn_local(async move {
            let (purpose, words) = kept.get_value();
            match decide(purpose, grant, lang).await {
                Ok(()) => {
                    is_granted.set(grant);
                    said.set(if grant {
                        words.kept_granted
                    } else {
                        words.kept_withdrawn
                    });
                }
                Err(_) => said.set(words.failed),
            }
        });
    };
    let ConsentWords {
        granted: on,
        not_granted: off,
        grant,
        withdraw,
        ..
    } = words;
    view! {
        <form class="consent-form" method="post" action=action on:submit=submit>
            <p class="consent-form__state">
                {move || if is_granted.get() { on.clone() } else { off.clone() }}
            </p>
            <input type="hidden" name="finalidad" value=purpose />
            <div class="consent-form__acts">
                <button class="button button--equal" type="submit" name="acto" value="grant">
                    {grant}
                </button>
                <button class="button button--equal" type="submit" name="acto" value="withdraw">
                    {withdraw}
                </button>
            </div>
            <p class="consent-form__said" role="status">
                {move || said.get()}
            </p>
        </form>
    }
}

/// The value of the button that submitted the form.
fn pressed(event: &SubmitEvent) -> String {
    let button = event
        .submitter()
        .and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok());
    button
        .and_then(|it| it.get_attribute("value"))
        .unwrap_or_default()
}
