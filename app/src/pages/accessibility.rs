//! The accessibility statement, by the EU's model (Decision 2018/1523; RD 1112/2018, art. 15).

use jiff::civil::{Date, date};
use leptos::prelude::*;

use super::Page;
use crate::{components::contact::contact, format, visit::Visit};

/// When this text was last reviewed against the portal.
const PREPARED: Date = date(2026, 11, 22);

pub fn page(visit: &Visit) -> Page {
    let visit = visit.clone();
    Page::new(visit.words().t("accessibility-title"), move || view(&visit))
}

fn view(visit: &Visit) -> AnyView {
    let w = visit.words();
    let name = visit
        .portal
        .municipality()
        .name
        .get(visit.lang)
        .text
        .to_owned();
    let day = format::date(visit.lang, PREPARED);
    view! {
        <div class="wrap prose">
            <h1>{w.t("accessibility-title")}</h1>
            <p class="lead">{w.with("accessibility-commitment", &[("name", name.into())])}</p>
            <h2>{w.t("accessibility-status")}</h2>
            <p>{w.t("accessibility-status-text")}</p>
            <p>{w.t("accessibility-aim")}</p>
            <h2>{w.t("accessibility-gaps")}</h2>
            <p>{w.t("accessibility-gaps-text")}</p>
            <ul>
                <li>{w.t("accessibility-gap-sources")}</li>
                <li>{w.t("accessibility-gap-plain")}</li>
                <li>{w.t("accessibility-gap-elsewhere")}</li>
            </ul>
            <h2>{w.t("accessibility-prepared")}</h2>
            <p>{w.with("accessibility-prepared-text", &[("day", day.into())])}</p>
            <h2>{w.t("accessibility-feedback")}</h2>
            <p>{w.t("accessibility-feedback-text")}</p>
            {contact(visit)}
            <p>{w.t("accessibility-feedback-term")}</p>
            <h2>{w.t("accessibility-enforcement")}</h2>
            <p>{w.t("accessibility-enforcement-text")}</p>
        </div>
    }
    .into_any()
}
