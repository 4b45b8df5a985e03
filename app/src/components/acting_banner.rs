//! For whom one acts, on every page while it is not for oneself; and once, that it ended.

use leptos::prelude::*;

use crate::{
    components::phrase::{SLOT, fill},
    model::citizen::{Citizen, Mandates},
    routes::Act,
    visit::Visit,
};

/// The form's field: the id of the represented, empty for oneself.
pub const FIELD: &str = "por";

pub fn acting_banner(visit: &Visit) -> Option<AnyView> {
    let w = visit.words();
    let citizen = visit.citizen.as_ref()?;
    let say = |key: &'static str, name: &str| {
        let name = view! { <bdi>{name.to_owned()}</bdi> };
        fill(&w.with(key, &[("name", SLOT.into())]), name)
    };
    let content = match (&citizen.acting_for, &citizen.mandates) {
        (Some(represented), _) => view! {
            <p>{say("acting-now", &represented.name)}</p>
            {act_for(visit, "", w.t("acting-stop").into_any(), "secondary")}
        }
        .into_any(),
        (None, Mandates::Ended(name)) => view! { <p>{say("acting-ended", name)}</p> }.into_any(),
        (None, _) => return None,
    };
    let banner = view! {
        <section class="acting-banner" aria-label=w.t("acting-label")>
            <div class="wrap">{content}</div>
        </section>
    };
    Some(banner.into_any())
}

/// A press, after which one acts for `whom`.
pub fn act_for(visit: &Visit, whom: &str, words: AnyView, class: &'static str) -> AnyView {
    view! {
        <form method="post" action=Act::ActFor.path(visit.lang)>
            <input type="hidden" name=FIELD value=whom.to_owned() />
            <button class=class>{words}</button>
        </form>
    }
    .into_any()
}

/// For whom a form was made: in another tab one may act for somebody else by now.
pub fn made_for(visit: &Visit) -> Option<AnyView> {
    let for_whom = subject(visit.citizen.as_ref()?)?;
    Some(view! { <input type="hidden" name=FIELD value=for_whom /> }.into_any())
}

/// As a form says it.
#[must_use]
pub fn subject(citizen: &Citizen) -> Option<String> {
    citizen.acting_for.as_ref().map(|it| it.id.to_string())
}
