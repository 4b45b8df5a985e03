//! Looking for a procedure: a plain GET.

use leptos::prelude::*;

use crate::{
    components::icon::{Icon, icon},
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
    let chosen = visit.param("tema");
    let options = visit.portal.municipality().themes.iter().map(|theme| {
        let selected = chosen == Some(theme.id.as_str());
        let name = theme.name.get(visit.lang);
        view! {
            <option value=theme.id.clone() selected=selected lang=name.lang_on(visit.lang)>
                {name.text.to_owned()}
            </option>
        }
    });
    view! {
        <p>
            <label for="tema">{w.t("search-theme")}</label>
            <select id="tema" name="tema">
                <option value="">{w.t("search-all-themes")}</option>
                {options.collect_view()}
            </select>
        </p>
    }
    .into_any()
}
