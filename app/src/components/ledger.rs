//! Every decision a citizen took, newest first.

use leptos::prelude::*;

use crate::{
    format,
    model::consent::{ConsentAct, ConsentEvent},
    routes::Route,
    visit::Visit,
};

pub fn ledger(visit: &Visit, events: &[ConsentEvent]) -> AnyView {
    let w = visit.words();
    if events.is_empty() {
        return view! { <p>{w.t("ledger-empty")}</p> }.into_any();
    }
    let rows = events.iter().map(|event| row(visit, event)).collect_view();
    let head = |words: &'static str| view! { <th scope="col">{words}</th> };
    view! {
        <table class="ledger">
            <caption>{w.t("ledger-caption")}</caption>
            <thead>
                <tr>
                    {head(w.t("ledger-when"))} {head(w.t("ledger-act"))}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(visit: &Visit, event: &ConsentEvent) -> AnyView {
    let w = visit.words();
    let zone = &visit.portal.municipality().time_zone;
    let hash: String = event.hash.chars().take(8).collect();
    let args = [
        ("version", event.text_version.into()),
        ("hash", hash.into()),
    ];
    let at = format::short_instant(visit.lang, event.at, zone);
    let receipt = w.with("ledger-receipt", &[("at", at.as_str().into())]);
    view! {
        <tr>
            <td>{at.clone()}</td>
            <td>
                {act(visit, event)} <p class="hint">{w.with("ledger-proof", &args)}</p>
                <p><a href=Route::Receipt(event.seq).path(visit.lang)>{receipt}</a></p>
            </td>
        </tr>
    }
    .into_any()
}

/// What was done, and for which purpose.
pub fn act(visit: &Visit, event: &ConsentEvent) -> String {
    let w = visit.words();
    let municipality = visit.portal.municipality();
    let name = municipality
        .purpose(&event.purpose)
        .map_or(event.purpose.as_str(), |purpose| {
            purpose.name.get(visit.lang).text
        });
    match event.act {
        ConsentAct::Grant => w.with("ledger-granted", &[("name", name.into())]),
        ConsentAct::Refuse => w.with("ledger-refused", &[("name", name.into())]),
        ConsentAct::Withdraw => w.with("ledger-withdrawn", &[("name", name.into())]),
        ConsentAct::Expire => w.with("ledger-expired", &[("name", name.into())]),
    }
}
