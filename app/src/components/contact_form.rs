//! A form for another address of one kind.

use leptos::prelude::*;

use crate::{
    components::{error_summary::field_error, escaped::escaped, push_form::push_form},
    model::contact_point::ContactKind,
    routes::{Act, Route},
    visit::Visit,
};

/// A link to it, but where it is what one came for, or where it came back.
pub fn contact_form(visit: &Visit, kind: ContactKind, open: bool) -> AnyView {
    let w = visit.words();
    let (summary, label, hint, button) = match kind {
        ContactKind::Email => (
            w.t("contact-add-email"),
            w.t("point-email"),
            w.t("point-email-hint"),
            w.t("contact-send-email"),
        ),
        ContactKind::Phone => (
            w.t("contact-add-phone"),
            w.t("point-phone"),
            w.t("point-phone-hint"),
            w.t("contact-send-phone"),
        ),
        ContactKind::Postal => (
            w.t("contact-add-postal"),
            w.t("point-postal"),
            w.t("point-postal-hint"),
            w.t("contact-send-postal"),
        ),
        ContactKind::Push => return push_form(visit),
    };
    let wrong = field_error(visit, kind.field());
    let is_wrong = wrong.is_some();
    let came_back = visit
        .form
        .as_ref()
        .is_some_and(|form| !form.value(kind.field()).is_empty());
    if !(open || is_wrong || came_back || visit.param("anadir") == Some(kind.as_str())) {
        let path = Route::Channels.path(visit.lang);
        let href = format!("{path}?anadir={}#{}", kind.as_str(), kind.field());
        return view! { <p><a class="go" href=href>{summary}</a></p> }.into_any();
    }
    view! {
            <form method="post" action=Act::AddContact.path(visit.lang)>
                <input type="hidden" name="tipo" value=kind.as_str() />
                <div class="field">
                    <label for=kind.field()>{label}</label>
                    <p class="hint" id=format!("{}-nota", kind.field())>
                        {hint}
                    </p>
                    {field(visit, kind, is_wrong)}
                    {wrong}
                </div>
                <button class="secondary">{button}</button>
            </form>
    }
    .into_any()
}

fn field(visit: &Visit, kind: ContactKind, wrong: bool) -> AnyView {
    let name = kind.field();
    let typed = visit
        .form
        .as_ref()
        .map_or("", |form| form.value(name))
        .to_owned();
    let invalid = wrong.then_some("true");
    let note = format!("{name}-nota");
    let described = if wrong {
        format!("{name}-error {note}")
    } else {
        note
    };
    if kind == ContactKind::Postal {
        return view! {
            <textarea
                id=name
                name=name
                rows="4"
                autocomplete="street-address"
                aria-invalid=invalid
                aria-describedby=described
                inner_html=escaped(&typed)
            ></textarea>
        }
        .into_any();
    }
    let kind = if kind == ContactKind::Email {
        "email"
    } else {
        "tel"
    };
    view! {
        <input type=kind id=name name=name value=typed autocomplete=kind aria-invalid=invalid aria-describedby=described />
    }
    .into_any()
}
