//! Why nothing new comes from the administrations, where the citizen objected to asking them; and
//! where that is taken back.

use leptos::prelude::*;

use crate::{
    components::icon::{Icon, icon},
    routes::Route,
    visit::Visit,
};

pub fn unasked(visit: &Visit) -> AnyView {
    let w = visit.words();
    let href = Route::Objections.path(visit.lang);
    view! {
        <div class="warning">
            {icon(visit, Icon::Alert)}
            <div><p>{w.t("sources-unasked")}</p><p><a class="go" href=href>{w.t("objection-title")}</a></p></div>
        </div>
    }
    .into_any()
}
