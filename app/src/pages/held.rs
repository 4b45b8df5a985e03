//! The rows of one kind that are kept of a citizen, or all kinds that came from one side.

use leptos::prelude::*;

use super::{Page, group};
use crate::{
    components::{
        holdings::facts,
        known_words::{self, cell},
        pager::{asked, pager},
    },
    model::known::{Cell, Group, Rows},
    portal::Answer,
    routes::Route,
    visit::Visit,
};

pub async fn page(visit: &Visit, name: &str) -> Answer<Page> {
    if let Some(of) = Group::parse(name) {
        return group::page(visit, of).await;
    }
    let citizen = visit.require_citizen()?;
    let rows = visit.portal.held(citizen, name, asked(visit)).await?;
    let visit = visit.clone();
    let title = visit.words().t(rows.kept.label);
    Ok(Page::new(title, move || view(&visit, &rows)))
}

fn view(visit: &Visit, rows: &Rows) -> AnyView {
    let w = visit.words();
    let of = rows.kept.group;
    let back = Route::Held(of.as_str().to_owned()).path(visit.lang);
    let items = rows.shown.iter().map(|row| item(visit, rows, row));
    let list = if rows.shown.is_empty() {
        view! { <p>{w.t("known-none")}</p> }.into_any()
    } else {
        view! { <ol class="service-list">{items.collect_view()}</ol> }.into_any()
    };
    view! {
        <div class="wrap narrow">
            <p><a class="go" href=back>{known_words::heading(w, of)}</a></p>
            <h1>{w.t(rows.kept.label)}</h1>
            {facts(visit, rows.kept)}
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
