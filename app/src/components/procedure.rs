//! The parts of a procedure's page; a part with nothing to say is not there.

use leptos::prelude::*;

use crate::{
    components::{
        icon::{Icon, icon},
        phrase::localized,
    },
    model::{
        localized::Localized,
        service::{Channel, ChannelKind, Evidence, LegalResource, PublicService},
    },
    visit::Visit,
};

pub fn requirements(visit: &Visit, service: &PublicService) -> Option<AnyView> {
    let item = |text: &Localized| view! { <li>{localized(visit, text)}</li> };
    let items = service.requirements.iter().map(item).collect_view();
    section(
        visit.words().t("requirements"),
        service.requirements.is_empty(),
        items,
    )
}

/// What to bring, and what nobody need bring (art. 28).
pub fn evidence(visit: &Visit, service: &PublicService) -> Option<AnyView> {
    let item = |evidence: &Evidence| {
        let held = evidence.held_by.as_ref().map(|holder| {
            let holder = holder.get(visit.lang).text;
            let words = visit
                .words()
                .with("evidence-held", &[("holder", holder.into())]);
            view! { <p class="held">{icon(visit, Icon::Check)} <span>{words}</span></p> }
        });
        view! { <li>{localized(visit, &evidence.name)} " " {held}</li> }
    };
    let items = service.evidence.iter().map(item).collect_view();
    section(
        visit.words().t("evidence"),
        service.evidence.is_empty(),
        items,
    )
}

pub fn channels(visit: &Visit, service: &PublicService) -> Option<AnyView> {
    let w = visit.words();
    let item = |channel: &Channel| {
        let kind = match channel.kind {
            ChannelKind::Online => w.t("channel-online"),
            ChannelKind::Office => w.t("channel-office"),
            ChannelKind::Phone => w.t("channel-phone"),
            ChannelKind::Post => w.t("channel-post"),
        };
        let words = localized(visit, &channel.description);
        let words = match channel.url.clone() {
            Some(url) => view! { <a href=url>{words}</a> }.into_any(),
            None => words,
        };
        view! { <li><b>{kind}</b>" "{words}</li> }
    };
    let items = service.channels.iter().map(item).collect_view();
    section(w.t("channels"), service.channels.is_empty(), items)
}

pub fn legal(visit: &Visit, service: &PublicService) -> Option<AnyView> {
    let item = |resource: &LegalResource| {
        let name = localized(visit, &resource.name);
        match resource.url.clone() {
            Some(url) => view! { <li><a class="go" href=url>{name}</a></li> }.into_any(),
            None => view! { <li>{name}</li> }.into_any(),
        }
    };
    let items = service.legal_resources.iter().map(item).collect_view();
    section(
        visit.words().t("legal"),
        service.legal_resources.is_empty(),
        items,
    )
}

fn section(heading: &'static str, empty: bool, items: impl IntoAny) -> Option<AnyView> {
    (!empty).then(|| {
        view! { <section><h2>{heading}</h2><ul>{items.into_any()}</ul></section> }.into_any()
    })
}
