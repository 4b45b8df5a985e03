//! Which personal data a purpose uses.

use leptos::prelude::*;

use crate::{model::data_category::DataCategory, text::Words};

pub fn data_used(w: Words, data: &[DataCategory]) -> AnyView {
    let items = data
        .iter()
        .map(|it| view! { <li>{words(w, *it)}</li> })
        .collect_view();
    view! { <ul>{items}</ul> }.into_any()
}

#[must_use]
pub fn words(w: Words, data: DataCategory) -> &'static str {
    match data {
        DataCategory::Identity => w.t("data-identity"),
        DataCategory::Contact => w.t("data-contact"),
        DataCategory::Representation => w.t("data-representation"),
        DataCategory::Pending => w.t("data-pending"),
        DataCategory::Cases => w.t("data-cases"),
        DataCategory::Enrolments => w.t("data-enrolments"),
        DataCategory::Readings => w.t("data-readings"),
        DataCategory::Searches => w.t("data-searches"),
        DataCategory::HiddenOffers => w.t("data-hidden-offers"),
        DataCategory::Decisions => w.t("data-decisions"),
    }
}
