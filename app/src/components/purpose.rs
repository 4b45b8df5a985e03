//! A use of personal data: what for, under which terms, and, where it rests on consent, the
//! decision; else what one can do about it.

use leptos::prelude::*;

use crate::{
    components::{
        decision::decision,
        phrase::{localized, paragraphs},
        purpose_facts::facts,
        remedies::remedies,
    },
    format,
    model::{
        consent::{ConsentAct, Permissions},
        municipality::{LegalBasis, Purpose},
    },
    visit::Visit,
};

pub fn purpose(visit: &Visit, purpose: &Purpose, permissions: &Permissions) -> AnyView {
    let is_decided = purpose.basis == LegalBasis::Consent;
    let decision = is_decided.then(|| {
        decision(
            visit,
            purpose,
            permissions,
            state(visit, purpose, permissions),
        )
    });
    view! {
        <section class="purpose">
            <h2>{localized(visit, &purpose.name)}</h2>
            {paragraphs(visit, &purpose.text)}
            {decision}
            {facts(visit, purpose)}
            {(!is_decided).then(|| remedies(visit, purpose))}
        </section>
    }
    .into_any()
}

/// Whether the browser asks that this not be done.
pub fn is_unprofiled(visit: &Visit, purpose: &Purpose) -> bool {
    let citizen = visit.citizen.as_ref();
    purpose.profiling && citizen.is_some_and(|it| it.unprofiled)
}

/// What holds now, and since when.
fn state(visit: &Visit, purpose: &Purpose, permissions: &Permissions) -> String {
    let w = visit.words();
    let zone = &visit.portal.municipality().time_zone;
    let say = |at| ("at", format::instant(visit.lang, at, zone).into());
    if is_unprofiled(visit, purpose) {
        return match permissions.granted_since(&purpose.id) {
            Some(since) => w.with("consent-suspended", &[say(since)]),
            None => w.t("consent-gpc").to_owned(),
        };
    }
    if let Some(since) = permissions.granted_since(&purpose.id) {
        return w.with("consent-granted-since", &[say(since)]);
    }
    let mut events = permissions.events.iter();
    match events.find(|event| event.purpose == purpose.id) {
        Some(event) if event.act == ConsentAct::Expire => w.t("consent-expired").to_owned(),
        Some(event) if event.act != ConsentAct::Grant => {
            w.with("consent-withdrawn-since", &[say(event.at)])
        }
        _ => w.t("consent-undecided").to_owned(),
    }
}
