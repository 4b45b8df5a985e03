//! A use of personal data: what for, under which law, how long, and, where it rests on
//! consent, the decision.

use leptos::prelude::*;

use crate::{
    components::{
        decision::decision,
        phrase::{localized, paragraphs},
    },
    format,
    model::{
        consent::{ConsentAct, Permissions},
        municipality::{LegalBasis, Purpose},
    },
    text::Words,
    visit::Visit,
};

pub fn purpose(visit: &Visit, purpose: &Purpose, permissions: &Permissions) -> AnyView {
    let decision = (purpose.basis == LegalBasis::Consent).then(|| {
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
        </section>
    }
    .into_any()
}

/// What holds now, and since when.
fn state(visit: &Visit, purpose: &Purpose, permissions: &Permissions) -> String {
    let w = visit.words();
    let zone = &visit.portal.municipality().time_zone;
    let say = |at| ("at", format::instant(visit.lang, at, zone).into());
    if let Some(since) = permissions.granted_since(&purpose.id) {
        return w.with("consent-granted-since", &[say(since)]);
    }
    match permissions
        .events
        .iter()
        .find(|event| event.purpose == purpose.id)
    {
        Some(event) if event.act != ConsentAct::Grant => {
            w.with("consent-withdrawn-since", &[say(event.at)])
        }
        _ => w.t("consent-undecided").to_owned(),
    }
}

pub fn facts(visit: &Visit, purpose: &Purpose) -> AnyView {
    let w = visit.words();
    let basis = match purpose.basis {
        LegalBasis::Consent => w.t("basis-consent"),
        LegalBasis::LegalObligation => w.t("basis-legal-obligation"),
        LegalBasis::PublicTask => w.t("basis-public-task"),
    };
    view! {
        <dl class="facts">
            <div><dt>{w.t("purpose-basis")}</dt><dd>{basis}</dd></div>
            <div><dt>{w.t("purpose-law")}</dt><dd lang="es">{purpose.law.clone()}</dd></div>
            <div><dt>{w.t("purpose-retention")}</dt><dd>{retention(w, purpose.retention_days)}</dd></div>
        </dl>
    }
    .into_any()
}

/// In years where they are whole.
fn retention(w: Words, days: u32) -> String {
    match (days / 365, days % 365) {
        (years @ 1.., 0) => w.with("retention-years", &[("years", years.into())]),
        _ => w.with("retention-days", &[("days", days.into())]),
    }
}
