//! The form by which a place is taken, and its draft: what was typed, kept for later.

use leptos::prelude::*;

use crate::{
    components::{
        acting_banner::made_for,
        checked_field::{Field, checked_field},
        enrolment_panel::TELEPHONE,
        phrase::{SLOT, fill, localized},
    },
    format,
    model::{draft::Draft, identifier::Kind, service::PublicService},
    routes::Act,
    visit::Visit,
};

/// Says which of the form's buttons was pressed; the first says nothing, and enrols.
pub const ACT: &str = "acto";
pub const SAVE: &str = "guardar";
pub const DISCARD: &str = "descartar";

pub fn enrolment_form(visit: &Visit, service: &PublicService, draft: Option<&Draft>) -> AnyView {
    let w = visit.words();
    let label = w.with("enrol-in", &[("name", SLOT.into())]);
    let action = Act::Enrol(service.id.clone()).path(visit.lang);
    let kept = draft.map(|it| kept(visit, it));
    let typed = draft.map_or("", |it| it.telephone.as_str());
    view! {
        {kept}
        <form method="post" action=action.clone() data-wake>
            {made_for(visit)} {checked_field(visit, &TELEPHONE_FIELD, typed)}
            <div class="actions">
                <button>{fill(&label, localized(visit, &service.name))}</button>
                <button class="secondary" name=ACT value=SAVE>
                    {w.t("draft-save")}
                </button>
            </div>
        </form>
        {draft.map(|_| discard(visit, action))}
    }
    .into_any()
}

/// When it was kept, and that it is nothing more.
fn kept(visit: &Visit, draft: &Draft) -> AnyView {
    let zone = &visit.portal.municipality().time_zone;
    let at = format::instant(visit.lang, draft.saved, zone);
    view! { <p><b>{visit.words().with("draft-kept", &[("at", at.into())])}</b></p> }.into_any()
}

fn discard(visit: &Visit, action: String) -> AnyView {
    view! {
        <form method="post" action=action>
            {made_for(visit)}
            <button class="secondary" name=ACT value=DISCARD>
                {visit.words().t("draft-discard")}
            </button>
        </form>
    }
    .into_any()
}

/// Where to tell of a change of hour or place, if they like.
const TELEPHONE_FIELD: Field = Field {
    name: TELEPHONE,
    kind: Kind::Phone,
    label: "enrol-telephone",
    hint: "enrol-telephone-hint",
    error: "error-telephone",
    autocomplete: "tel",
};
