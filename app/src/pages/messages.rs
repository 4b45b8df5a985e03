//! What the portal told of, newest first.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        message_form::message_form,
        message_item::{message_item, words_id},
        pager::{asked, pager},
    },
    model::message::{KEPT_DAYS, Message, Messages, Which},
    portal::Answer,
    visit::Visit,
};

pub async fn page(visit: &Visit) -> Answer<Page> {
    let citizen = visit.require_citizen()?;
    let messages = visit.portal.messages(citizen, asked(visit)).await?;
    let visit = visit.clone();
    Ok(Page::new(visit.words().t("messages-title"), move || {
        view(&visit, &messages)
    }))
}

fn view(visit: &Visit, messages: &Messages) -> AnyView {
    let w = visit.words();
    let all = messages.unread.map(Which::Until);
    view! {
        <div class="wrap narrow">
            <h1>{w.t("messages-title")}</h1>
            <p class="lead">{w.t("messages-lead")}</p>
            <p>{w.with("messages-kept", &[("years", (KEPT_DAYS / 365).into())])}</p>
            {all.map(|all| message_form(visit, all, None))}
            {list(visit, messages)}
        </div>
    }
    .into_any()
}

fn list(visit: &Visit, messages: &Messages) -> AnyView {
    if messages.shown.is_empty() {
        return view! { <p>{visit.words().t("messages-none")}</p> }.into_any();
    }
    let item = |message: &Message| {
        let press = || message_form(visit, Which::One(message.id), Some(words_id(message)));
        message_item(visit, message, (!message.read).then(press))
    };
    let items = messages.shown.iter().map(item).collect_view();
    view! { <ul class="service-list">{items}</ul> {pager(visit, messages.count)} }.into_any()
}
