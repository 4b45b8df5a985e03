//! Out of every device at once.

use leptos::prelude::*;

use crate::{routes::Act, visit::Visit};

pub fn leave_everywhere(visit: &Visit) -> AnyView {
    view! {
        <form method="post" action=Act::SignOutEverywhere.path(visit.lang)>
            <button class="secondary">{visit.words().t("devices-leave")}</button>
        </form>
    }
    .into_any()
}
