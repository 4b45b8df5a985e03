//! A choice among texts, such as the themes, in a form that asks for a page.

use leptos::prelude::*;

use crate::{model::localized::Localized, visit::Visit};

/// What nothing chosen is called, and the choices, each by its value. What the address says
/// is chosen.
pub fn select_field<'a>(
    visit: &Visit,
    name: &'static str,
    label: &'static str,
    all: &'static str,
    choices: impl Iterator<Item = (&'a str, &'a Localized)>,
) -> AnyView {
    let chosen = visit.param(name);
    let options = choices.map(|(value, text)| {
        let selected = chosen == Some(value);
        let text = text.get(visit.lang);
        view! {
            <option value=value.to_owned() selected=selected lang=text.lang_on(visit.lang)>
                {text.text.to_owned()}
            </option>
        }
    });
    view! {
        <p>
            <label for=name>{label}</label>
            <select id=name name=name>
                <option value="">{all}</option>
                {options.collect_view()}
            </select>
        </p>
    }
    .into_any()
}
