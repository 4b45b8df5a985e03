//! One choice of a form that is posted, under its label.

use leptos::prelude::*;

use crate::{components::error_summary::field_error, visit::Visit};

/// What is chosen by `value`; with a language where the text is not in the page's.
pub struct Choice {
    pub value: String,
    pub text: String,
    pub lang: Option<&'static str>,
}

impl Choice {
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            text: text.into(),
            lang: None,
        }
    }
}

/// The `id` is the name where what is wrong is said beside it.
pub fn labelled_select(
    visit: &Visit,
    id: String,
    name: &'static str,
    label: &str,
    choices: Vec<Choice>,
    chosen: &str,
) -> AnyView {
    let wrong = (id == name).then(|| field_error(visit, name)).flatten();
    let described = wrong.is_some().then(|| format!("{name}-error"));
    let option = |Choice { value, text, lang }: Choice| {
        let selected = value == chosen;
        view! { <option value=value selected=selected lang=lang>{text}</option> }
    };
    let options: Vec<_> = choices.into_iter().map(option).collect();
    view! {
        <div class="select">
            <label for=id.clone()>{label.to_owned()}</label>
            <select
                id=id
                name=name
                aria-invalid=wrong.is_some().then_some("true")
                aria-describedby=described
            >
                {options}
            </select>
            {wrong}
        </div>
    }
    .into_any()
}
