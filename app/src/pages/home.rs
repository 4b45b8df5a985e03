//! A citizen's home: the next deadline first, then the rest, then what is under way.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        consent_invitation::consent_invitation,
        pending::pending,
        phrase::{SLOT, fill, phrase},
        recommendations::recommendations,
        sources,
        under_way::under_way,
        unread::unread,
    },
    format,
    model::{citizen::Citizen, home::Home, localized::Phrase},
    portal::Answer,
    visit::Visit,
};

pub async fn page(visit: &Visit, citizen: &Citizen) -> Answer<Page> {
    let home = visit.portal.home(citizen).await?;
    let (visit, citizen) = (visit.clone(), citizen.clone());
    Ok(Page::new(visit.words().t("home-title"), move || {
        view(&visit, &citizen, &home)
    }))
}

fn view(visit: &Visit, citizen: &Citizen, home: &Home) -> AnyView {
    let w = visit.words();
    let name = view! { <bdi>{citizen.name.clone()}</bdi> };
    let greeting = fill(&w.with("home-greeting", &[("name", SLOT.into())]), name);
    view! {
        <div class="wrap">
            <h1>{greeting}</h1>
            <p class="lead">{summary(visit, home)}</p>
            <div class="columns">
                <div>
                    {sources::failures(visit, &home.sources)}
                    {pending(visit, home)}
                    {under_way(visit, home)}
                    {unread(visit, &home.messages)}
                    {sources::freshness(visit, &home.sources)}
                </div>
                {offered(visit, citizen, home)}
            </div>
        </div>
    }
    .into_any()
}

/// How much is pending, in a sentence; with nothing, the last thing that happened. Nothing
/// is certain only where everyone answered.
fn summary(visit: &Visit, home: &Home) -> AnyView {
    let w = visit.words();
    if !home.tasks.is_empty() {
        return w
            .with("home-pending", &[("count", home.tasks.len().into())])
            .into_any();
    }
    if !sources::all_answered(&home.sources) {
        return w.t("home-unknown").into_any();
    }
    let Some(case) = home.cases.first() else {
        return w.t("home-nothing").into_any();
    };
    let day = format::short_day(visit.lang, case.started, visit.portal.today());
    let message = w.with(
        "home-nothing-last",
        &[("subject", SLOT.into()), ("day", day.into())],
    );
    fill(
        &message,
        phrase(
            Phrase {
                text: &case.subject,
                lang: case.lang,
            },
            visit.lang,
        ),
    )
}

/// What might help, where the citizen allows it; else that it is possible.
fn offered(visit: &Visit, citizen: &Citizen, home: &Home) -> Option<AnyView> {
    if !citizen.personalised {
        // A no is an answer: nobody is asked twice.
        return (!citizen.decided).then(|| consent_invitation(visit));
    }
    (!home.recommendations.is_empty()).then(|| {
        view! {
            <section class="side">
                <h2>{visit.words().t("home-offered")}</h2>
                {recommendations(visit, &home.recommendations)}
            </section>
        }
        .into_any()
    })
}
