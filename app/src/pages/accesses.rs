//! Who read the citizen's data, what, why and when.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        access_list::access_list,
        contact::contact,
        leave_everywhere::leave_everywhere,
        own_data::own_data,
        pager::{asked, pager},
    },
    model::access::{Accesses, KEPT_DAYS},
    portal::Answer,
    visit::Visit,
};

pub async fn page(visit: &Visit) -> Answer<Page> {
    let citizen = visit.require_citizen()?;
    let accesses = visit.portal.accesses(citizen, asked(visit)).await?;
    let visit = visit.clone();
    Ok(Page::new(visit.words().t("accesses-title"), move || {
        view(&visit, &accesses)
    }))
}

fn view(visit: &Visit, accesses: &Accesses) -> AnyView {
    let w = visit.words();
    let years = KEPT_DAYS / 365;
    view! {
        <div class="wrap narrow">
            <h1>{w.t("accesses-title")}</h1>
            {own_data(visit)}
            <p class="lead">{w.t("accesses-lead")}</p>
            <p>{w.with("accesses-kept", &[("years", years.into())])}</p>
            {list(visit, accesses)}
            <section>
                <h2>{w.t("accesses-wrong")}</h2>
                <p>{w.t("accesses-wrong-text")}</p>
                {leave_everywhere(visit)}
                <p>{w.t("privacy-contact-text")}</p>
                {contact(visit)}
                <p>{w.t("privacy-authority")}</p>
            </section>
        </div>
    }
    .into_any()
}

fn list(visit: &Visit, accesses: &Accesses) -> AnyView {
    if accesses.shown.is_empty() {
        return view! { <p>{visit.words().t("accesses-empty")}</p> }.into_any();
    }
    view! { {access_list(visit, &accesses.shown)} {pager(visit, accesses.count)} }.into_any()
}
