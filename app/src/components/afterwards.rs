//! What happens once a procedure is asked for.

use leptos::prelude::*;

use crate::{
    components::phrase::localized,
    model::service::{PublicService, Silence},
    visit::Visit,
};

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
