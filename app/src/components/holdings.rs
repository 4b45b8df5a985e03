//! What is kept of a citizen, by where it came from: how much of each kind, from when to when, what
//! for and until when.

use leptos::prelude::*;

use crate::{
    components::known_words,
    format,
    model::{
        known::{Group, Holding, Kept, Known},
        lang::Lang,
    },
    routes::Route,
    visit::Visit,
};

/// Those of a group, under what holds for all of them.
pub fn holdings(visit: &Visit, known: &Known, group: Group) -> Option<AnyView> {
    let of: Vec<&Holding> = known.of(group).collect();
    let rows = of.iter().map(|it| row(visit, it)).collect_view();
    let first = of.first()?;
    let view = view! {
        {facts(visit, first.kept)}
        <ul class="service-list">{rows}</ul>
    };
    Some(view.into_any())
}

/// «Lo que tienes pendiente: 4, del 3 jun al 5 jun»
fn row(visit: &Visit, holding: &Holding) -> AnyView {
    let w = visit.words();
    let kept = holding.kept;
    let page = match kept.name {
        "access-event" => Route::Accesses,
        name => Route::Held(name.to_owned()),
    };
    let href = page.path(visit.lang);
    let zone = &visit.portal.municipality().time_zone;
    let say = |at| format::short_instant(visit.lang, at, zone);
    let count = w.with("known-count", &[("count", holding.count.into())]);
    let span = match (holding.oldest, holding.newest) {
        (Some(oldest), Some(newest)) if oldest == newest => {
            w.with("known-on", &[("at", say(oldest).into())])
        }
        (Some(oldest), Some(newest)) => {
            let args = [("from", say(oldest).into()), ("to", say(newest).into())];
            w.with("known-span", &args)
        }
        _ => String::new(),
    };
    view! {
        <li>
            <a href=href>{w.t(kept.label)}</a>
            <p class="hint">{count}" "{span}</p>
        </li>
    }
    .into_any()
}

/// From whom, what for, by which law and until when.
pub fn facts(visit: &Visit, kept: &Kept) -> AnyView {
    let w = visit.words();
    let (purpose, law) = known_words::why(&*visit.portal, visit.lang, kept);
    let law_lang = (visit.lang != Lang::Es).then_some("es");
    view! {
        <dl class="facts">
            <div><dt>{w.t("known-from")}</dt><dd>{known_words::source(w, kept.group)}</dd></div>
            <div><dt>{w.t("known-for")}</dt><dd>{purpose}</dd></div>
            <div><dt>{w.t("purpose-law")}</dt><dd lang=law_lang>{law}</dd></div>
            <div><dt>{w.t("known-until")}</dt><dd>{known_words::until(w, kept.group)}</dd></div>
        </dl>
    }
    .into_any()
}
