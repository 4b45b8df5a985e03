//! Says on every page of a demonstration that it is one.

use leptos::prelude::*;

use crate::visit::Visit;

pub fn demo_banner(visit: &Visit) -> Option<AnyView> {
    let w = visit.words();
    let banner = view! {
        <section class="demo-banner" aria-label=w.t("demo-label")>
            <p class="wrap"><b>{w.t("demo-label")}</b>" "{w.t("demo-text")}</p>
        </section>
    };
    visit.portal.municipality().demo.then(|| banner.into_any())
}
