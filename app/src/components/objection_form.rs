//! Objecting to a use (art. 21 GDPR).

use leptos::prelude::*;

use crate::{
    components::{error_summary::field_error, escaped::escaped, phrase::localized},
    model::{
        municipality::Purpose,
        objection::{REASONS_AT_MOST, can_object},
    },
    routes::Act,
    visit::Visit,
};

/// Names of its fields.
pub const PURPOSE: &str = "finalidad";
pub const REASONS: &str = "motivos";

pub fn objection_form(visit: &Visit) -> AnyView {
    let w = visit.words();
    let purposes = &visit.portal.municipality().purposes;
    let choices = purposes.iter().filter(|it| can_object(it)).enumerate();
    let choices = choices
        .map(|(i, it)| choice(visit, it, i == 0))
        .collect_view();
    let typed = visit.form.as_ref().map_or("", |form| form.value(REASONS));
    let wrong = field_error(visit, REASONS);
    let described = match wrong {
        Some(_) => "motivos-error motivos-nota",
        None => "motivos-nota",
    };
    view! {
        <section>
            <form method="post" action=Act::Object.path(visit.lang)>
                <fieldset class="choices">
                    <legend><h2>{w.t("objection-legend")}</h2></legend>
                    {field_error(visit, PURPOSE)}
                    {choices}
                </fieldset>
                <div class="field">
                    <label for=REASONS>{w.t("objection-reasons")}</label>
                    <p class="hint" id="motivos-nota">
                        {w.with("objection-reasons-hint", &[("count", REASONS_AT_MOST.into())])}
                    </p>
                    {wrong}
                    <textarea
                        id=REASONS
                        name=REASONS
                        rows="5"
                        aria-describedby=described
                        inner_html=escaped(typed)
                    ></textarea>
                </div>
                <button class="secondary">{w.t("objection-send")}</button>
            </form>
            <p class="hint">{w.t("objection-next")}" "{w.t("privacy-authority")}</p>
        </section>
    }
    .into_any()
}

/// The first has the field's name as its id, which an error leads to.
fn choice(visit: &Visit, purpose: &Purpose, first: bool) -> AnyView {
    let id = if first {
        PURPOSE.to_owned()
    } else {
        format!("{PURPOSE}-{}", purpose.id)
    };
    let typed = visit.form.as_ref().map_or("", |form| form.value(PURPOSE));
    view! {
        <div class="choice">
            <input
                type="radio"
                name=PURPOSE
                id=id.clone()
                value=purpose.id.clone()
                checked=typed == purpose.id
            />
            <label for=id>{localized(visit, &purpose.name)}</label>
        </div>
    }
    .into_any()
}
