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

/// What holds and the two answers to it, equal in size, place and effort: a plain form. With
/// code it is answered in place, and a switch once it was decided.
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
    let state_id = format!("estado-{}", purpose.id);
    let id = format!("permiso-{}", purpose.id);
    let answer = |value, key| {
        view! {
            <button class="secondary" name="acto" value=value aria-describedby=state_id.clone()>
                {w.t(key)}
            </button>
        }
    };
    view! {
        <form
            class="consent-form"
            id=id.clone()
            method="post"
            action=Act::Decide.path(visit.lang)
            data-decided=decided(purpose, permissions)
        >
            <p id=state_id.clone()>
                <b>{state}</b>
            </p>
            <p>{w.t("consent-effect")}</p>
            <input type="hidden" name="finalidad" value=purpose.id.clone() />
            {answer("si", "consent-grant")}
            {answer("no", "consent-refuse")}
            <b
                class="switch-state"
                aria-hidden="true"
                data-name=name.text.to_owned()
                data-lang=name.lang.tag()
                data-si=w.t("consent-on")
                data-no=w.t("consent-off")
            ></b>
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
