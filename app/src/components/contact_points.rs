//! The addresses a citizen is told at, and a form for each kind of another one.

use leptos::prelude::*;

use crate::{
    components::{contact_form::contact_form, contact_point::contact_point},
    model::{
        channel_preference::Channels,
        contact_point::{AT_MOST, ContactKind},
    },
    text::Words,
    visit::Visit,
};

pub fn contact_points(visit: &Visit, channels: &Channels) -> AnyView {
    let w = visit.words();
    let points = &channels.points;
    let offered = &visit.portal.municipality().messages.channels;
    let list = (!points.is_empty()).then(|| {
        let items = points.iter().map(|it| contact_point(visit, points, it));
        view! { <ul class="contact-list">{items.collect_view()}</ul> }
    });
    let forms = offered
        .iter()
        .filter(|kind| points.iter().filter(|it| it.kind == **kind).count() < AT_MOST)
        .map(|kind| {
            contact_form(
                visit,
                *kind,
                points.is_empty() && *kind == ContactKind::Email,
            )
        });
    let absent: Vec<&str> = ContactKind::ALL
        .into_iter()
        .filter(|kind| !offered.contains(kind))
        .map(|kind| through(w, kind))
        .collect();
    let absent = (!absent.is_empty()).then(|| {
        let channels = absent.join(", ");
        view! { <p class="hint">{w.with("contact-absent", &[("channels", channels.into())])}</p> }
    });
    view! {
        <p>{w.t("contact-text")}</p>
        {list}
        {forms.collect_view()}
        {absent}
    }
    .into_any()
}

/// «por correo electrónico»
pub fn through(w: Words, kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Email => w.t("through-email"),
        ContactKind::Phone => w.t("through-phone"),
        ContactKind::Postal => w.t("through-postal"),
        ContactKind::Push => w.t("through-push"),
    }
}
