//! How to reach the town hall.

use leptos::prelude::*;

use crate::{components::phrase::localized, visit::Visit};

pub fn contact(visit: &Visit) -> AnyView {
    let w = visit.words();
    let contact = &visit.portal.municipality().contact;
    let digits: String = contact
        .phone
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    let key = |words: &'static str| view! { <dt>{words}</dt> };
    view! {
        <dl class="contact">
            {key(w.t("contact-phone"))}
            <dd><a href=format!("tel:{digits}")>{contact.phone.clone()}</a></dd>
            {key(w.t("contact-email"))}
            <dd><a href=format!("mailto:{}", contact.email)>{contact.email.clone()}</a></dd>
            {key(w.t("contact-address"))}
            <dd>{contact.address.clone()}</dd>
            {key(w.t("contact-hours"))}
            <dd>{localized(visit, &contact.hours)}</dd>
        </dl>
    }
    .into_any()
}
