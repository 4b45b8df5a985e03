//! What a receipt says of a decision, fact by fact.

use leptos::prelude::*;

use crate::{
    components::{
        data_category::data_used,
        ledger,
        phrase::phrase,
        purpose_facts::{basis, fact, law, retention},
    },
    format,
    model::{
        consent::{ConsentAct, ConsentReceipt, PurposeNotice},
        lang::Lang,
        localized::Phrase,
    },
    visit::Visit,
};

pub fn consent_record(visit: &Visit, receipt: &ConsentReceipt) -> AnyView {
    let w = visit.words();
    let event = &receipt.event;
    let zone = &visit.portal.municipality().time_zone;
    let channel = match event.act {
        ConsentAct::Expire => w.t("receipt-by-portal"),
        _ => w.t("receipt-by-you"),
    };
    let in_force = if receipt.in_force {
        w.t("receipt-in-force")
    } else {
        w.t("receipt-superseded")
    };
    view! {
        <dl class="facts">
            {fact(w.t("ledger-act"), ledger::act(visit, event))}
            {fact(w.t("ledger-when"), format::instant(visit.lang, event.at, zone))}
            {fact(w.t("receipt-state"), in_force)}
            {fact(w.t("receipt-channel"), channel)}
            {receipt.notice.as_ref().map(|it| terms(visit, it))}
            {fact(w.t("receipt-recipients"), w.t("receipt-no-recipients"))}
            {fact(w.t("receipt-language"), language(visit, receipt.lang))}
            {fact(w.t("receipt-version"), event.text_version.to_string())}
            {code(w.t("receipt-text-hash"), &receipt.notice_hash)}
            {code(w.t("receipt-subject"), &receipt.pseudonym)}
            {code(w.t("receipt-id"), &event.hash)}
        </dl>
    }
    .into_any()
}

/// Under which terms, as they were then.
fn terms(visit: &Visit, notice: &PurposeNotice) -> AnyView {
    let w = visit.words();
    let controller = Phrase {
        text: &notice.controller,
        lang: notice.lang,
    };
    let profiling = notice
        .profiling
        .then(|| fact(w.t("purpose-profiling"), w.t("purpose-profiles")));
    view! {
        {fact(w.t("purpose-controller"), phrase(controller, visit.lang))}
        {fact(w.t("purpose-basis"), basis(w, notice.basis))}
        {fact(w.t("purpose-law"), phrase(law(&notice.law), visit.lang))}
        {fact(w.t("purpose-data"), data_used(w, &notice.data))}
        {profiling}
        {fact(w.t("purpose-retention"), retention(w, notice.retention_days))}
    }
    .into_any()
}

fn language(visit: &Visit, lang: Lang) -> AnyView {
    let name = Phrase {
        text: lang.endonym(),
        lang,
    };
    phrase(name, visit.lang)
}

fn code(name: &'static str, value: &str) -> AnyView {
    view! { <div><dt>{name}</dt><dd><code>{value.to_owned()}</code></dd></div> }.into_any()
}
