use leptos::{ev::SubmitEvent, prelude::*, server_fn::ServerFn as _};
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast as _;

use super::call::call;
use crate::{api::decide::Decide, model::lang::Lang};

/// What the switch says, already translated.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ConsentWords {
    /// What holds now, and since when.
    pub state: String,
    pub effect: String,
    pub yes: String,
    pub no: String,
    /// What holds once a yes or a no was kept.
    pub kept_yes: String,
    pub kept_no: String,
    pub failed: String,
}

/// What holds for a purpose and the two answers to it, equal in size, place and effort: a
/// plain form, and with code an answer in place.
#[island]
pub fn ConsentSwitch(
    purpose: String,
    lang: Lang,
    /// Where the form posts without code.
    action: String,
    words: ConsentWords,
) -> impl IntoView {
    let id = format!("estado-{purpose}");
    let (described_yes, described_no) = (id.clone(), id.clone());
    let state = RwSignal::new(words.state);
    let said = RwSignal::new(String::new());
    let kept = StoredValue::new((purpose.clone(), words.kept_yes, words.kept_no, words.failed));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let yes = pressed(&event) == "si";
        leptos::task::spawn_local(async move {
            let (purpose, kept_yes, kept_no, failed) = kept.get_value();
            let yes_or_no = if yes { "true" } else { "false" };
            let fields = [
                ("purpose", purpose.as_str()),
                ("yes", yes_or_no),
                ("lang", lang.tag()),
            ];
            match call(Decide::PATH, &fields).await {
                Ok(_) => {
                    let words = if yes { kept_yes } else { kept_no };
                    state.set(words.clone());
                    said.set(words);
                }
                Err(_) => said.set(failed),
            }
        });
    };
    view! {
        <form class="consent-form" method="post" action=action on:submit=submit>
            <p id=id>
                <b>{move || state.get()}</b>
            </p>
            <p>{words.effect}</p>
            <input type="hidden" name="finalidad" value=purpose />
            <button class="secondary" name="acto" value="si" aria-describedby=described_yes>
                {words.yes}
            </button>
            <button class="secondary" name="acto" value="no" aria-describedby=described_no>
                {words.no}
            </button>
            <p class="said" role="status">
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
