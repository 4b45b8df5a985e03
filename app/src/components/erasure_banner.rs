//! On every page while an erasure waits: when it will be done, and the press that undoes it.

use leptos::prelude::*;

use crate::{format, routes::Act, visit::Visit};

pub fn erasure_banner(visit: &Visit) -> Option<AnyView> {
    let w = visit.words();
    let due = visit.citizen.as_ref()?.erased_at?;
    let zone = &visit.portal.municipality().time_zone;
    let at = format::instant(visit.lang, due, zone);
    let banner = view! {
        <section class="acting-banner" aria-label=w.t("erasure-title")>
            <div class="wrap">
                <p>{w.with("erasure-pending", &[("at", at.into())])}</p>
                <form method="post" action=Act::UndoErasure.path(visit.lang)>
                    <button class="secondary">{w.t("erasure-undo")}</button>
                </form>
            </div>
        </section>
    };
    Some(banner.into_any())
}
