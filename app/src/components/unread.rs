//! The newest messages nobody read yet, and the way to all of them.

use leptos::prelude::*;

use crate::{
    components::message_item::message_item, model::message::Message, routes::Route, visit::Visit,
};

pub fn unread(visit: &Visit, messages: &[Message]) -> AnyView {
    let w = visit.words();
    let href = Route::Messages.path(visit.lang);
    if messages.is_empty() {
        return view! { <p><a class="go" href=href>{w.t("messages-title")}</a></p> }.into_any();
    }
    let items = messages.iter().map(|it| message_item(visit, it, None));
    view! {
        <section>
            <h2>{w.t("messages-unread")}</h2>
            <ul class="service-list">{items.collect_view()}</ul>
            <p><a class="go" href=href>{w.t("messages-all")}</a></p>
        </section>
    }
    .into_any()
}
