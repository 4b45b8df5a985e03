//! Objecting to a use (art. 21 GDPR), and what became of it.

use leptos::prelude::*;

use crate::{
    components::{error_summary::field_error, escaped::escaped, phrase::localized},
    format,
    model::{
        municipality::Purpose,
        objection::{Objection, REASONS_AT_MOST, can_object},
    },
    routes::Act,
    visit::Visit,
};

/// Names of its fields.
pub const PURPOSE: &str = "finalidad";
pub const REASONS: &str = "motivos";

pub fn objection_form(visit: &Visit, objections: &[Objection]) -> AnyView {
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
        <section id="oponerse">
            <h2>{w.t("objection-title")}</h2>
            <p>{w.t("objection-text")}</p>
            {made(visit, objections)}
            <form method="post" action=Act::Object.path(visit.lang)>
                <fieldset class="choices">
                    <legend>{w.t("objection-legend")}</legend>
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

fn made(visit: &Visit, objections: &[Objection]) -> Option<AnyView> {
    let items = objections.iter().map(|it| line(visit, it)).collect_view();
    (!objections.is_empty()).then(|| view! { <ul class="service-list">{items}</ul> }.into_any())
}

fn line(visit: &Visit, objection: &Objection) -> AnyView {
    let w = visit.words();
    let town = visit.portal.municipality();
    let name = match town.purpose(&objection.purpose) {
        Some(purpose) => localized(visit, &purpose.name),
        None => objection.purpose.clone().into_any(),
    };
    let say = |at| format::short_instant(visit.lang, at, &town.time_zone);
    let state = match objection.upheld {
        None => w.t("objection-filed"),
        Some(true) => w.t("objection-upheld"),
        Some(false) => w.t("objection-rejected"),
    };
    let at = objection.decided.unwrap_or(objection.at);
    view! {
        <li>
            <p><b>{name}</b></p>
            <p>{state}" · "{say(at)}</p>
            <p class="hint">{w.t("reference")}": "<bdi>{objection.number.clone()}</bdi></p>
        </li>
    }
    .into_any()
}
