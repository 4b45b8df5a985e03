//! What the portal noted with the citizen's leave, and what it computed from that.

use leptos::prelude::*;

use crate::{
    components::{interests::habits, phrase::link, recommendations::reason},
    format,
    model::{
        interaction::InteractionKind,
        known::{Known, Noted},
        recommendation::Recommendation,
    },
    routes::Route,
    visit::Visit,
};

/// Whether anything was noted or computed.
#[must_use]
pub const fn is_noted(known: &Known) -> bool {
    !(known.noted.is_empty() && known.habits.is_empty() && known.recommendations.is_empty())
}

pub fn noted(visit: &Visit, known: &Known) -> Option<AnyView> {
    let w = visit.words();
    if !is_noted(known) {
        return None;
    }
    let counts = known.noted.iter().map(|it| count(visit, it)).collect_view();
    let offers = known.recommendations.iter().map(|it| offer(visit, it));
    let offers = offers.collect_view();
    let computed = (!known.recommendations.is_empty()).then(|| {
        view! {
            <h2>{w.t("computed-title")}</h2>
            <p>{w.t("computed-text")}</p>
            <ul class="service-list">{offers}</ul>
        }
    });
    let view = view! {
        {(!known.noted.is_empty()).then(|| view! { <ul>{counts}</ul> })}
        {habits(visit, &known.habits)}
        {computed}
    };
    Some(view.into_any())
}

/// «Trámites abiertos: 4, del 3 jun al 5 jun»
fn count(visit: &Visit, noted: &Noted) -> AnyView {
    let w = visit.words();
    let zone = &visit.portal.municipality().time_zone;
    let say = |at| format::short_instant(visit.lang, at, zone);
    let what = match noted.kind {
        InteractionKind::Opened => w.t("noted-opened"),
        InteractionKind::Read => w.t("noted-read"),
        InteractionKind::Searched => w.t("noted-searched"),
        InteractionKind::Dismissed => w.t("noted-dismissed"),
        InteractionKind::Enrolled => w.t("noted-enrolled"),
    };
    let count = w.with("known-count", &[("count", noted.count.into())]);
    let args = [
        ("from", say(noted.oldest).into()),
        ("to", say(noted.newest).into()),
    ];
    view! { <li>{what}": "{count}" "{w.with("known-span", &args)}</li> }.into_any()
}

/// What each reason adds to what is offered.
fn offer(visit: &Visit, offer: &Recommendation) -> AnyView {
    let w = visit.words();
    let points = |n: f64| {
        w.with(
            "computed-points",
            &[("points", format::tenths(visit.lang, n).into())],
        )
    };
    let reasons = offer.reasons.iter().map(|it| {
        view! { <li>{reason(visit, &it.reason)}" "<span class="hint">{points(it.weight)}</span></li> }
    });
    let href = Route::Service(offer.service.id.clone()).path(visit.lang);
    view! {
        <li>
            {link(visit, &offer.service.name, href)}
            <p class="hint">{points(offer.score)}</p>
            <ul>{reasons.collect_view()}</ul>
        </li>
    }
    .into_any()
}
