//! Notifications in this browser: a button where it can, words where it cannot. `push.js` shows the
//! one instead of the other, and sends the form with what the browser was given.

use leptos::prelude::*;

use crate::{
    components::error_summary::field_error,
    model::contact_point::ContactKind,
    routes::{Act, PUSH_WORKER},
    visit::Visit,
};

pub fn push_form(visit: &Visit) -> AnyView {
    let w = visit.words();
    let push = visit.portal.municipality().messages.push.as_ref();
    let key = push.map(|it| it.key.clone());
    let name = ContactKind::Push.field();
    let wrong = field_error(visit, name);
    let described = match wrong {
        Some(_) => "navegador-error navegador-nota",
        None => "navegador-nota",
    };
    view! {
        <p class="hint">{w.t("push-none")}</p>
        <form
            method="post"
            action=Act::AddContact.path(visit.lang)
            data-push=key
            data-worker=PUSH_WORKER
            hidden=true
        >
            <input type="hidden" name="tipo" value=ContactKind::Push.as_str() />
            <input type="hidden" name=name />
            <div class="field">
                <p class="hint" id="navegador-nota">{w.t("push-hint")}</p>
                <button class="secondary" id=name aria-describedby=described>
                    {w.t("push-button")}
                </button>
                {wrong}
                <p
                    class="said"
                    role="status"
                    data-asked=w.t("push-asked")
                    data-denied=w.t("push-denied")
                    data-failed=w.t("push-failed")
                ></p>
            </div>
        </form>
    }
    .into_any()
}
