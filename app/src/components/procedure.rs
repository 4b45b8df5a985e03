//! The parts of a procedure's page; a part with nothing to say is not there.

use leptos::prelude::*;

use crate::{
    components::{
        icon::{Icon, icon},
        phrase::{localized, organisation},
    },
    format,
    model::{
        localized::Localized,
        service::{Channel, ChannelKind, Evidence, LegalResource, PublicService, Silence},
    },
    visit::Visit,
};

/// Who runs it, what it costs, how long it takes.
pub fn facts(visit: &Visit, service: &PublicService) -> AnyView {
    let w = visit.words();
    let cost = |cost: &crate::model::service::Cost| {
        let amount = match cost.amount.0 {
            0 => w.t("cost-free").to_owned(),
            _ => format::amount(visit.lang, cost.amount),
        };
        view! { <dd><b>{amount}</b>" "{localized(visit, &cost.description)}</dd> }
    };
    let costs = service.costs.iter().map(cost).collect_view();
    let unknown = service
        .costs
        .is_empty()
        .then(|| view! { <dd>{w.t("cost-unknown")}</dd> });
    let months = service.months_to_resolve.map(|months| {
        let words = w.with("months", &[("months", months.into())]);
        view! { <dt>{w.t("fact-term")}</dt> <dd>{words}</dd> }
    });
    view! {
        <dl class="panel side">
            <dt>{w.t("fact-organisation")}</dt>
            <dd>{organisation(visit, &service.organisation)}</dd>
            <dt>{w.t("fact-cost")}</dt>
            {costs} {unknown} {months}
        </dl>
    }
    .into_any()
}

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
        view! { <li>{localized(visit, &evidence.name)} {held}</li> }
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

/// Receipt, legal limit, what silence means, what one gets.
pub fn afterwards(visit: &Visit, service: &PublicService) -> AnyView {
    let w = visit.words();
    let term = match service.months_to_resolve {
        Some(months) => w.with("after-term", &[("months", months.into())]),
        None => w.t("after-term-default").to_owned(),
    };
    let silence = service.silence.map(|silence| match silence {
        Silence::Granted => w.t("after-silence-granted"),
        Silence::Refused => w.t("after-silence-refused"),
    });
    let output = service.output.as_ref().map(|output| {
        view! { <li>{w.t("after-output")}" "{localized(visit, output)}</li> }
    });
    view! {
        <section>
            <h2>{w.t("afterwards")}</h2>
            <ol>
                <li>{w.t("after-receipt")}</li>
                <li>{term}" "{silence}</li>
                {output}
            </ol>
        </section>
    }
    .into_any()
}

fn section(heading: &'static str, empty: bool, items: impl IntoAny) -> Option<AnyView> {
    (!empty).then(|| {
        view! { <section><h2>{heading}</h2><ul>{items.into_any()}</ul></section> }.into_any()
    })
}
