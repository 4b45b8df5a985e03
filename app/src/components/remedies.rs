//! What one can do about a use of personal data that does not rest on consent.

use leptos::prelude::*;

use crate::{
    model::municipality::{LegalBasis, Purpose},
    routes::Route,
    visit::Visit,
};

pub fn remedies(visit: &Visit, purpose: &Purpose) -> AnyView {
    let w = visit.words();
    let object = match purpose.basis {
        LegalBasis::PublicTask => Some(w.t("remedy-object")),
        // Art. 21.1 RGPD leaves nothing to object to.
        LegalBasis::LegalObligation => Some(w.t("remedy-obligation")),
        LegalBasis::Consent => None,
    };
    view! {
        <h3>{w.t("remedy-title")}</h3>
        <ul>
            {object.map(|words| view! { <li>{words}</li> })}
            <li>{w.t("remedy-complain")}</li>
        </ul>
        {(purpose.basis == LegalBasis::PublicTask).then(|| view! {
            <p>
                <a class="go" href=Route::Objections.path(visit.lang)>{w.t("objection-title")}</a>
            </p>
        })}
        <p>
            <a class="go" href=Route::Privacy.path(visit.lang)>{w.t("remedy-link")}</a>
        </p>
    }
    .into_any()
}
