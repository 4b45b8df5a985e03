//! What the citizen allows, and all they ever decided.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{leave_everywhere::leave_everywhere, ledger::ledger, purpose::purpose},
    model::{consent::Permissions, municipality::LegalBasis},
    portal::Answer,
    routes::Route,
    visit::Visit,
};

pub async fn page(visit: &Visit) -> Answer<Page> {
    let permissions = visit.portal.permissions(visit.require_citizen()?).await?;
    let visit = visit.clone();
    Ok(Page::new(visit.words().t("permissions-title"), move || {
        view(&visit, &permissions)
    }))
}

fn view(visit: &Visit, permissions: &Permissions) -> AnyView {
    let w = visit.words();
    // What can be decided comes before what the law decides.
    let mut purposes: Vec<_> = visit.portal.municipality().purposes.iter().collect();
    purposes.sort_by_key(|purpose| purpose.basis != LegalBasis::Consent);
    let purposes = purposes
        .into_iter()
        .map(|it| purpose(visit, it, permissions))
        .collect_view();
    let acting = visit.citizen.as_ref().and_then(|it| it.acting_for.as_ref());
    let acting = acting.map(|it| it.name.clone());
    view! {
        <div class="wrap narrow">
            <h1>{w.t("permissions-title")}</h1>
            <p class="lead">{w.t("permissions-lead")}</p>
            {acting.map(|name| view! { <p>{w.with("permissions-yours", &[("name", name.into())])}</p> })}
            <p>
                <a class="go" href=Route::Accesses.path(visit.lang)>{w.t("accesses-title")}</a>
            </p>
            <p>
                <a class="go" href=Route::Channels.path(visit.lang)>{w.t("channels-title")}</a>
            </p>
            {purposes}
            <section>
                <h2>{w.t("devices-title")}</h2>
                <p>{w.t("devices-text")}</p>
                {leave_everywhere(visit)}
            </section>
            <section>
                <h2>{w.t("ledger-title")}</h2>
                {ledger(visit, &permissions.events)}
            </section>
        </div>
    }
    .into_any()
}
