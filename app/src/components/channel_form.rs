//! How to be reminded: by e-mail, or not.

use leptos::prelude::*;

use crate::{routes::Act, visit::Visit};

/// Posts `correo`, `si` or `no`.
pub fn channel_form(visit: &Visit, email: bool) -> AnyView {
    let w = visit.words();
    let choice = |value: &'static str, checked: bool, words: &'static str| {
        let id = format!("correo-{value}");
        view! {
            <div class="choice">
                <input
                    type="radio"
                    name="correo"
                    id=id.clone()
                    value=value
                    checked=checked
                    aria-describedby="correo-nota"
                />
                <label for=id>{words}</label>
            </div>
        }
    };
    view! {
        <form method="post" action=Act::Channels.path(visit.lang)>
            <fieldset class="choices">
                <legend>{w.t("channels-legend")}</legend>
                <p class="hint" id="correo-nota">{w.t("channels-hint")}</p>
                {choice("si", email, w.t("channels-email"))}
                {choice("no", !email, w.t("channels-none"))}
            </fieldset>
            <button class="secondary">{w.t("channels-save")}</button>
        </form>
    }
    .into_any()
}
