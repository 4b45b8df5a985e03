//! Proof of a decision, to read, print or take away (ISO/IEC TS 27560).

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{consent_record::consent_record, contact::contact, phrase::phrase},
    model::{
        consent::{ConsentReceipt, PurposeNotice},
        localized::Phrase,
    },
    portal::Answer,
    routes::{self, Route},
    visit::Visit,
};

pub async fn page(visit: &Visit, seq: i64) -> Answer<Page> {
    let citizen = visit.require_citizen()?;
    let receipt = visit.portal.consent_receipt(citizen, seq).await?;
    let visit = visit.clone();
    Ok(Page::new(visit.words().t("receipt-title"), move || {
        view(&visit, &receipt)
    }))
}

fn view(visit: &Visit, receipt: &ConsentReceipt) -> AnyView {
    let w = visit.words();
    let file = routes::receipt_file(receipt.event.seq, visit.lang);
    view! {
        <div class="wrap narrow record">
            <p>
                <a class="go" href=Route::Permissions.path(visit.lang)>
                    {w.t("permissions-title")}
                </a>
            </p>
            <h1>{w.t("receipt-title")}</h1>
            <p class="lead">{w.t("receipt-lead")}</p>
            {consent_record(visit, receipt)}
            <section>
                <h2>{w.t("receipt-text")}</h2>
                {read(visit, receipt)}
            </section>
            <section>
                <h2>{w.t("privacy-rights")}</h2>
                <p>{w.t("receipt-withdraw")}</p>
                <p>{w.t("privacy-rights-text")}</p>
                {contact(visit)}
                <p>{w.t("privacy-authority")}</p>
                <p>
                    <a class="go" href=Route::Privacy.path(visit.lang)>{w.t("privacy-title")}</a>
                </p>
            </section>
            <p><a class="go" href=file download="">{w.t("receipt-download")}</a></p>
        </div>
    }
    .into_any()
}

/// Word by word as it was read, in its language.
fn read(visit: &Visit, receipt: &ConsentReceipt) -> AnyView {
    let w = visit.words();
    let Some(notice) = &receipt.notice else {
        return view! { <p>{w.t("receipt-text-lost")}</p> }.into_any();
    };
    let purposes = &visit.portal.municipality().purposes;
    let now = purposes.iter().find(|it| it.id == notice.purpose);
    let moved_on = now.is_none_or(|it| it.notice(notice.lang) != *notice);
    view! {
        {moved_on.then(|| view! { <p><b>{w.t("receipt-text-changed")}</b></p> })}
        <blockquote>
            {words(visit, notice)}
        </blockquote>
    }
    .into_any()
}

fn words(visit: &Visit, notice: &PurposeNotice) -> AnyView {
    let said = |text: &str| {
        let text = Phrase {
            text: text.trim(),
            lang: notice.lang,
        };
        phrase(text, visit.lang)
    };
    let paragraphs = notice.text.split("\n\n");
    let paragraphs = paragraphs.filter(|words| !words.trim().is_empty());
    view! {
        <p><b>{said(&notice.name)}</b></p>
        {paragraphs.map(|words| view! { <p>{said(words)}</p> }).collect_view()}
    }
    .into_any()
}
