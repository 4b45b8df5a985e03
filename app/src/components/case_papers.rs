//! The documents of a case, and the proof of what was handed in.

use leptos::prelude::*;

use crate::{
    components::{
        phrase::{organisation, phrase},
        timeline::hour,
    },
    format,
    model::{
        case::Case,
        localized::Phrase,
        registry::{Attachment, RegistryEntry},
    },
    visit::Visit,
};

/// Nothing where there is none.
pub fn documents(visit: &Visit, case: &Case) -> Option<AnyView> {
    // What nobody opened yet is not opened by the back door either.
    let read = case.entries.iter().filter(|it| !it.waits_to_be_opened());
    let items: Vec<AnyView> = read
        .flat_map(|entry| entry.attachments.iter().map(move |it| (entry, it)))
        .map(|(entry, document)| item(visit, entry, document))
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section>
                <h2>{visit.words().t("documents-title")}</h2>
                <ul class="documents">{items}</ul>
            </section>
        }
        .into_any()
    })
}

fn item(visit: &Visit, entry: &RegistryEntry, document: &Attachment) -> AnyView {
    let w = visit.words();
    let lang = (entry.lang != visit.lang).then(|| entry.lang.tag());
    let name = document.name.clone();
    let name = match document.url.clone() {
        Some(url) => view! { <a href=url lang=lang>{name}</a> }.into_any(),
        None => view! { <span lang=lang>{name}</span> }.into_any(),
    };
    let code = document.code.clone().map(|code| {
        let check = document
            .check_url
            .clone()
            .map(|url| view! { " "<a href=url>{w.t("document-check")}</a> });
        view! { <p class="hint">{w.t("document-code")}" "<bdi>{code}</bdi>{check}</p> }
    });
    view! { <li>{name} {code}</li> }.into_any()
}

/// Number, instant, subject and place of everything handed in (art. 16).
pub fn proof(visit: &Visit, case: &Case) -> AnyView {
    let w = visit.words();
    let entries: Vec<AnyView> = case.handed_in().map(|it| receipt(visit, it)).collect();
    let text = if entries.is_empty() {
        "proof-none"
    } else {
        "proof-text"
    };
    view! {
        <section>
            <h2>{w.t("proof-title")}</h2>
            <p>{w.t(text)}</p>
            {entries}
        </section>
    }
    .into_any()
}

fn receipt(visit: &Visit, entry: &RegistryEntry) -> AnyView {
    let w = visit.words();
    let subject = Phrase {
        text: &entry.subject,
        lang: entry.lang,
    };
    let row =
        |key: &'static str, value: AnyView| view! { <div><dt>{key}</dt><dd>{value}</dd></div> };
    let number = entry.number.clone().unwrap_or_else(|| entry.id.clone());
    let when = format::date(visit.lang, entry.on) + &hour(entry);
    let who = organisation(visit, &entry.organisation);
    let link = entry.url.clone().map(|url| {
        let words = w.with("proof-link", &[("organisation", who.clone().into())]);
        view! { <p><a href=url>{words}</a></p> }
    });
    view! {
        <dl class="facts">
            {row(w.t("registry-number"), view! { <bdi>{number}</bdi> }.into_any())}
            {row(w.t("proof-when"), when.into_any())}
            {row(w.t("proof-what"), phrase(subject, visit.lang))}
            {row(w.t("proof-where"), who.into_any())}
        </dl>
        {link}
    }
    .into_any()
}
