//! The pages on which one reads and decides what is known about oneself.

use leptos::prelude::*;

use crate::{routes::Route, visit::Visit};

pub fn own_data(visit: &Visit) -> AnyView {
    let w = visit.words();
    let link = |route: Route, words: &'static str| {
        let current = (visit.route.as_ref() == Some(&route)).then_some("page");
        view! { <li><a href=route.path(visit.lang) aria-current=current>{words}</a></li> }
    };
    view! {
        <nav class="own-data" aria-label=w.t("nav-data")>
            <ul>
                {link(Route::Data, w.t("own-data-known"))}
                {link(Route::Permissions, w.t("permissions-title"))}
                {link(Route::Channels, w.t("channels-title"))}
                {link(Route::Messages, w.t("messages-title"))}
                {link(Route::Accesses, w.t("own-data-accesses"))}
            </ul>
        </nav>
    }
    .into_any()
}
