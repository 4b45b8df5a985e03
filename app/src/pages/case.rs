//! The life of a case (art. 53.1 Ley 39/2015): what happened, what is next, until when.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        case_next::{case_limit, case_next},
        case_papers::{documents, proof},
        phrase::{link, organisation, phrase},
        sources,
        timeline::timeline,
    },
    format,
    model::{case::Case, localized::Phrase, record_key::RecordKey},
    portal::Answer,
    routes::Route,
    visit::Visit,
};

pub async fn page(visit: &Visit, key: &RecordKey) -> Answer<Page> {
    let case = visit.portal.case(visit.require_citizen()?, key).await?;
    let visit = visit.clone();
    Ok(Page::new(case.file.subject.clone(), move || {
        view(&visit, &case)
    }))
}

fn view(visit: &Visit, case: &Case) -> AnyView {
    let w = visit.words();
    let subject = Phrase {
        text: &case.file.subject,
        lang: case.file.lang,
    };
    let limit = case.limit.as_ref().map(|it| case_limit(visit, case, it));
    view! {
        <div class="wrap narrow record">
            <p>
                <a class="go" href=Route::Cases.path(visit.lang)>{w.t("cases-title")}</a>
            </p>
            <h1 lang=subject.lang_on(visit.lang)>{subject.text.to_owned()}</h1>
            {sources::failures(visit, &case.sources)}
            {facts(visit, case)}
            <section>
                <h2>{w.t("next-title")}</h2>
                {case_next(visit, case)}
            </section>
            <section>
                <h2>{w.t("timeline-title")}</h2>
                {timeline(visit, case)}
            </section>
            {limit}
            {documents(visit, case)}
            {proof(visit, case)}
            {ask(visit, case)}
            {sources::freshness(visit, &case.sources)}
        </div>
    }
    .into_any()
}

/// Who handles it, what it is, how it stands.
fn facts(visit: &Visit, case: &Case) -> AnyView {
    let w = visit.words();
    let file = &case.file;
    let lang = file.lang;
    let own = |text| phrase(Phrase { text, lang }, visit.lang);
    let row =
        |key: &'static str, value: AnyView| view! { <div><dt>{key}</dt><dd>{value}</dd></div> };
    let procedure = match &case.service {
        Some(it) => link(
            visit,
            &it.name,
            Route::Service(it.id.clone()).path(visit.lang),
        ),
        None => own(file.procedure_name()),
    };
    let since = format::short_day(visit.lang, file.started, visit.portal.today());
    view! {
        <dl class="facts">
            {row(w.t("case-who"), organisation(visit, &file.organisation).into_any())}
            {row(w.t("case-number"), view! { <bdi>{file.id.clone()}</bdi> }.into_any())}
            {row(w.t("case-procedure"), procedure)}
            {file.phase.as_deref().map(|phase| row(w.t("case-stage"), own(phase)))}
            {row(w.t("case-began"), since.into_any())}
        </dl>
    }
    .into_any()
}

/// Whom to ask, and where the case itself is kept.
fn ask(visit: &Visit, case: &Case) -> AnyView {
    let w = visit.words();
    let who = organisation(visit, &case.file.organisation);
    let link = case.file.url.clone().map(|url| {
        let words = w.with("case-link", &[("organisation", who.clone().into())]);
        view! { <p><a href=url>{words}</a></p> }
    });
    let words = w.with("case-ask", &[("organisation", who.clone().into())]);
    view! {
        <section>
            <h2>{w.t("case-ask-title")}</h2>
            <p>{words}</p>
            {link}
        </section>
    }
    .into_any()
}
