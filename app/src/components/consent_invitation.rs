//! Where recommendations would stand: that they are possible, and off.

use leptos::prelude::*;

use crate::{routes::Route, visit::Visit};

pub fn consent_invitation(visit: &Visit) -> AnyView {
    let w = visit.words();
    view! {
        <section class="side invitation">
            <h2>{w.t("invitation-title")}</h2>
            <p>{w.t("invitation-text")}</p>
            <p><a class="go" href=Route::Permissions.path(visit.lang)>{w.t("invitation-link")}</a></p>
        </section>
    }
    .into_any()
}
