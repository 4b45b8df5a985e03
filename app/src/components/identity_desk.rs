//! The demonstration's way in: choosing whom to be.

use leptos::prelude::*;

use crate::{
    components::{error_summary::field_error, phrase::localized},
    model::municipality::DemoCitizen,
    routes::{Act, Route},
    visit::Visit,
};

/// The field that carries the choice.
pub const FIELD: &str = "ciudadano";

pub fn identity_desk(visit: &Visit) -> AnyView {
    let w = visit.words();
    let error = field_error(visit, FIELD);
    let wrong = error.is_some();
    let citizens = visit.portal.municipality().demo_citizens.iter().enumerate();
    let choices = citizens
        .map(|(n, citizen)| choice(visit, n, citizen, wrong))
        .collect_view();
    view! {
        <form method="post" action=Act::SignIn.path(visit.lang) novalidate=true>
            {back(visit)}
            <fieldset class=if wrong { "choices wrong" } else { "choices" }>
                <legend>{w.t("sign-in-legend")}</legend>
                {error}
                {choices}
            </fieldset>
            <button>{w.t("sign-in-button")}</button>
        </form>
    }
    .into_any()
}

fn choice(visit: &Visit, n: usize, citizen: &DemoCitizen, wrong: bool) -> AnyView {
    let id = if n == 0 {
        FIELD.to_owned()
    } else {
        format!("{FIELD}-{n}")
    };
    let hint = format!("{FIELD}-{n}-historia");
    let described_by = if wrong {
        format!("{hint} {FIELD}-error")
    } else {
        hint.clone()
    };
    let typed = visit.form.as_ref().map(|form| &form.values);
    let checked = typed.is_some_and(|values| {
        values
            .iter()
            .any(|(name, value)| name == FIELD && *value == citizen.id)
    });
    view! {
        <div class="choice">
            <input
                type="radio"
                name=FIELD
                id=id.clone()
                value=citizen.id.clone()
                checked=checked
                aria-describedby=described_by
            />
            <label for=id><bdi>{citizen.name.clone()}</bdi></label>
            <p class="hint" id=hint>{localized(visit, &citizen.story)}</p>
        </div>
    }
    .into_any()
}

/// Where to return to: a page of ours, from the address or from the form that came back.
fn back(visit: &Visit) -> Option<AnyView> {
    let typed = visit.form.as_ref().and_then(|form| {
        form.values
            .iter()
            .find(|(name, _)| name == "volver")
            .map(|(_, value)| value.as_str())
    });
    let path = typed.or_else(|| visit.param("volver"))?;
    Route::parse(path)?;
    Some(view! { <input type="hidden" name="volver" value=path.to_owned() /> }.into_any())
}
