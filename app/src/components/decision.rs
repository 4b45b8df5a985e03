//! The decision on a use of personal data.

use leptos::prelude::*;

use crate::{
    components::purpose::is_unprofiled,
    islands::decision::Decision,
    model::{
        consent::{ConsentAct, Permissions},
        municipality::Purpose,
    },
    routes::Act,
    visit::Visit,
};

/// What holds and the two answers to it, equal in size, place and effort: a plain form. Once it was
/// decided one button is left, whose press is the other answer; with code it is a switch, and
/// answered in place.
pub fn decision(
    visit: &Visit,
    purpose: &Purpose,
    permissions: &Permissions,
    state: String,
) -> AnyView {
    let w = visit.words();
    let name = purpose.name.get(visit.lang);
    let kept_yes = if is_unprofiled(visit, purpose) {
        "consent-kept-suspended"
    } else {
        "consent-kept-yes"
    };
    let id = format!("permiso-{}", purpose.id);
    let state_id = format!("estado-{}", purpose.id);
    let decided = decided(purpose, permissions);
    let is_switch = !decided.is_empty();
    let is_on = decided == "si";
    let (on, off) = (w.t("consent-on"), w.t("consent-off"));
    let shown = if is_on { on } else { off };
    view! {
        <form
            class="consent-form"
            id=id.clone()
            method="post"
            action=Act::Decide.path(visit.lang)
            data-decided=decided
        >
            <p id=state_id.clone()>
                <b>{state}</b>
            </p>
            <p>{w.t("consent-effect")}</p>
            <input type="hidden" name="finalidad" value=purpose.id.clone() />
            <button
                class="secondary"
                name="acto"
                value=if is_on { "no" } else { "si" }
                aria-pressed=is_switch.then(|| is_on.to_string())
                aria-describedby=state_id.clone()
                lang=is_switch.then(|| name.lang.tag())
            >
                {if is_switch { name.text } else { w.t("consent-grant") }.to_owned()}
            </button>
            <button class="secondary" name="acto" value="no" aria-describedby=state_id hidden=is_switch>
                {w.t("consent-refuse")}
            </button>
            <b
                class="switch-state"
                aria-hidden="true"
                data-name=name.text.to_owned()
                data-lang=name.lang.tag()
                data-si=on
                data-no=off
            >
                {is_switch.then_some(shown)}
            </b>
            <p
                class="said"
                role="status"
                data-si=w.t(kept_yes)
                data-no=w.t("consent-kept-no")
                data-failed=w.t("island-failed")
            ></p>
        </form>
        <Decision form=id />
    }
    .into_any()
}

/// The last answer; none where the question is open.
fn decided(purpose: &Purpose, permissions: &Permissions) -> &'static str {
    if permissions.granted_since(&purpose.id).is_some() {
        return "si";
    }
    let mut events = permissions.events.iter();
    match events.find(|event| event.purpose == purpose.id) {
        Some(event) if matches!(event.act, ConsentAct::Refuse | ConsentAct::Withdraw) => "no",
        _ => "",
    }
}
