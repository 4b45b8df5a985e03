//! Under which terms personal data are used: who answers for it, by which law, which data, how long.

use leptos::prelude::*;

use crate::{
    components::{
        data_category::data_used,
        phrase::{localized, phrase},
    },
    model::{
        lang::Lang,
        localized::Phrase,
        municipality::{LegalBasis, Purpose},
    },
    text::Words,
    visit::Visit,
};

pub fn facts(visit: &Visit, purpose: &Purpose) -> AnyView {
    let w = visit.words();
    let profiles = if purpose.profiling {
        w.t("purpose-profiles")
    } else {
        w.t("known-no")
    };
    view! {
        <dl class="facts">
            {fact(w.t("purpose-controller"), localized(visit, &purpose.controller))}
            {fact(w.t("purpose-basis"), basis(w, purpose.basis))}
            {fact(w.t("purpose-law"), phrase(law(&purpose.law), visit.lang))}
            {fact(w.t("purpose-data"), data_used(w, &purpose.data))}
            {fact(w.t("purpose-profiling"), profiles)}
            {fact(w.t("purpose-retention"), retention(w, purpose.retention_days))}
            {fact(w.t("receipt-version"), purpose.version.to_string())}
        </dl>
    }
    .into_any()
}

pub fn fact(name: &'static str, value: impl IntoAny) -> AnyView {
    view! { <div><dt>{name}</dt><dd>{value.into_any()}</dd></div> }.into_any()
}

#[must_use]
pub fn basis(w: Words, basis: LegalBasis) -> &'static str {
    match basis {
        LegalBasis::Consent => w.t("basis-consent"),
        LegalBasis::LegalObligation => w.t("basis-legal-obligation"),
        LegalBasis::PublicTask => w.t("basis-public-task"),
    }
}

/// Laws are cited as they are published.
#[must_use]
pub const fn law(text: &str) -> Phrase<'_> {
    Phrase {
        text,
        lang: Lang::Es,
    }
}

/// In years where they are whole.
#[must_use]
pub fn retention(w: Words, days: u32) -> String {
    match (days / 365, days % 365) {
        (years @ 1.., 0) => w.with("retention-years", &[("years", years.into())]),
        _ => w.with("retention-days", &[("days", days.into())]),
    }
}
