//! The foot of every page: how to reach people, and what the law asks to be said.

use leptos::prelude::*;

use crate::{components::contact::contact, routes::Route, visit::Visit};

const LICENCE: &str = "https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12";

pub fn site_footer(visit: &Visit) -> AnyView {
    let w = visit.words();
    let link = |route: Route, words: &'static str| {
        view! { <li><a href=route.path(visit.lang)>{words}</a></li> }
    };
    view! {
        <footer class="site-footer">
            <div class="wrap">
                <div>
                    <h2>{w.t("footer-contact")}</h2>
                    {contact(visit)}
                </div>
                <div>
                    <h2>{w.t("footer-about")}</h2>
                    <ul>
                        {link(Route::Accessibility, w.t("accessibility-title"))}
                        {link(Route::Privacy, w.t("privacy-title"))}
                        <li><a href=LICENCE>{w.t("footer-licence")}</a></li>
                    </ul>
                </div>
            </div>
        </footer>
    }
    .into_any()
}
