//! Looking for a procedure: a plain GET.

use leptos::prelude::*;

use crate::{
    components::{
        icon::{Icon, icon},
        select_field::select_field,
    },
    islands::search_field::SearchField,
    routes::Route,
    visit::Visit,
};

/// A field; with `themes`, also a choice of theme.
pub fn search_form(visit: &Visit, themes: bool) -> AnyView {
    let w = visit.words();
    let text = visit.param("q").unwrap_or_default().to_owned();
    view! {
        // Its code is fetched once the field is entered: who comes to read does not pay for it.
        <form class="search-form" role="search" action=Route::Services.path(visit.lang) data-wake>
            <SearchField
                label=w.t("search-label").to_owned()
                text=text
                lang=visit.lang
                options_label=w.t("suggestions-label").to_owned()
            />
            {themes.then(|| theme_field(visit))}
            <button>{icon(visit, Icon::Search)} {w.t("search-button")}</button>
        </form>
    }
    .into_any()
}

fn theme_field(visit: &Visit) -> AnyView {
    let w = visit.words();
    let themes = visit.portal.municipality().themes.iter();
    let themes = themes.map(|theme| (theme.id.as_str(), &theme.name));
    let (label, all) = (w.t("search-theme"), w.t("search-all-themes"));
    select_field(visit, "tema", label, all, themes)
}
