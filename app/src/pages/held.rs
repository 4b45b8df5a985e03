//! The rows of one kind that are kept of a citizen.

use leptos::prelude::*;

use super::Page;
use crate::{
    components::{
        known_words::{cell, source, until},
        pager::{asked, pager},
    },
    model::known::{Cell, Rows},
    portal::Answer,
    routes::Route,
    visit::Visit,
};

pub async fn page(visit: &Visit, name: &str) -> Answer<Page> {
    let citizen = visit.require_citizen()?;
    let rows = visit.portal.held(citizen, name, asked(visit)).await?;
    let visit = visit.clone();
    let title = visit.words().t(rows.kept.label);
    Ok(Page::new(title, move || view(&visit, &rows)))
}

fn view(visit: &Visit, rows: &Rows) -> AnyView {
    let w = visit.words();
    let group = rows.kept.group;
    let items = rows.shown.iter().map(|row| item(visit, rows, row));
    let list = if rows.shown.is_empty() {
        view! { <p>{w.t("known-none")}</p> }.into_any()
    } else {
        view! { <ol class="service-list">{items.collect_view()}</ol> }.into_any()
    };
    view! {
        <div class="wrap narrow">
            <p><a class="go" href=Route::Data.path(visit.lang)>{w.t("data-title")}</a></p>
            <h1>{w.t(rows.kept.label)}</h1>
            <p>{source(w, group)}" "{until(w, group)}</p>
            {list}
            {pager(visit, rows.count)}
        </div>
    }
    .into_any()
}

/// What there is of a row; what is empty says nothing.
fn item(visit: &Visit, rows: &Rows, row: &[Cell]) -> AnyView {
    let w = visit.words();
    let cells = rows.kept.columns.iter().zip(row);
    let facts = cells.filter_map(|(column, it)| {
        let told = cell(&*visit.portal, visit.lang, column, it)?;
        Some(view! { <div><dt>{w.t(column.label)}</dt><dd>{told}</dd></div> })
    });
    view! { <li><dl class="facts">{facts.collect_view()}</dl></li> }.into_any()
}
