//! The address of one's calendar: what it shows and to whom, how it is had and taken back.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::{components::acting_banner::made_for, format, routes::Act, visit::Visit};

/// `since` is when the address was made, where there is one.
pub fn calendar_feed(visit: &Visit, since: Option<Timestamp>) -> AnyView {
    let w = visit.words();
    view! {
        {told(visit)}
        <section>
            <h2>{w.t("calendar-all")}</h2>
            <p>{w.t("calendar-all-text")}</p>
            <p>{w.t("calendar-all-shows")}</p>
            <p>{w.t("calendar-all-fresh")}</p>
            {state(visit, since)}
            {acts(visit, since.is_some())}
        </section>
    }
    .into_any()
}

/// The address just made: no other page can say it again.
fn told(visit: &Visit) -> Option<AnyView> {
    let w = visit.words();
    let values = &visit.form.as_ref()?.values;
    let (_, address) = values.iter().find(|(name, _)| name == "direccion")?;
    let (_, rest) = address.split_once("://")?;
    let subscribe = format!("webcal://{rest}");
    let panel = view! {
        <section class="panel" role="alert">
            <h2>{w.t("calendar-made")}</h2>
            <p>{w.t("calendar-made-text")}</p>
            <label for="direccion">{w.t("calendar-address")}</label>
            <input id="direccion" type="url" readonly value=address.clone() />
            <p><a class="go" href=subscribe>{w.t("calendar-subscribe")}</a></p>
        </section>
    };
    Some(panel.into_any())
}

fn state(visit: &Visit, since: Option<Timestamp>) -> AnyView {
    let w = visit.words();
    let Some(at) = since else {
        return view! { <p><strong>{w.t("calendar-none")}</strong></p> }.into_any();
    };
    let at = format::instant(visit.lang, at, &visit.portal.municipality().time_zone);
    view! { <p><strong>{w.with("calendar-since", &[("at", at.into())])}</strong></p> }.into_any()
}

fn acts(visit: &Visit, made: bool) -> AnyView {
    let w = visit.words();
    let form = |act: &'static str, words: &'static str, class: Option<&'static str>| {
        view! {
            <form method="post" action=Act::Calendar.path(visit.lang)>
                {made_for(visit)} <input type="hidden" name="acto" value=act />
                <button class=class>{words}</button>
            </form>
        }
    };
    if !made {
        return form("crear", w.t("calendar-make"), None).into_any();
    }
    let quiet = Some("secondary");
    (
        form("quitar", w.t("calendar-revoke"), quiet),
        view! { <p class="hint">{w.t("calendar-renew-text")}</p> },
        form("crear", w.t("calendar-make-anew"), quiet),
    )
        .into_any()
}
