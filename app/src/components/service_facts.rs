//! A procedure at a glance.

use leptos::prelude::*;

use crate::{
    components::phrase::{localized, organisation},
    format,
    model::service::{Cost, PublicService},
    visit::Visit,
};

/// Who runs it, what it costs, how long it takes.
pub fn service_facts(visit: &Visit, service: &PublicService) -> AnyView {
    let w = visit.words();
    let cost = |cost: &Cost| {
        let amount = match cost.amount.0 {
            0 => w.t("cost-free").to_owned(),
            _ => format::amount(visit.lang, cost.amount),
        };
        let what = (!cost.description.is_empty())
            .then(|| view! { ": " {localized(visit, &cost.description)} });
        view! { <dd><b>{amount}</b>{what}</dd> }
    };
    let costs = service.costs.iter().map(cost).collect_view();
    let unknown = service
        .costs
        .is_empty()
        .then(|| view! { <dd>{w.t("unknown")}</dd> });
    let months = service.months_to_resolve.map(|months| {
        let words = w.with("months", &[("months", months.into())]);
        view! { <dt>{w.t("fact-term")}</dt> <dd>{words}</dd> }
    });
    let who = match service.organisation.as_str() {
        "" => w.t("unknown").to_owned(),
        id => organisation(visit, id),
    };
    view! {
        <dl class="panel side">
            <dt>{w.t("fact-organisation")}</dt>
            <dd>{who}</dd>
            <dt>{w.t("fact-cost")}</dt>
            {costs} {unknown} {months}
        </dl>
    }
    .into_any()
}
