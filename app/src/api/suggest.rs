use leptos::prelude::*;

use crate::model::lang::Lang;

/// Suggests life events and procedures for a search that is being typed: how many, in words,
/// and the options of a listbox. Posted, so that no log of addresses keeps what was typed;
/// nothing is recorded.
///
/// # Errors
/// When the server has no portal.
#[server(prefix = "/api", endpoint = "suggest")]
pub async fn suggest(text: String, lang: Lang) -> Result<(String, String), ServerFnError> {
    use crate::{
        components::suggestions::suggestions,
        portal::{Found, ServiceQuery},
        text::Words,
    };
    let portal = super::portal()?;
    let text: String = text.trim().chars().take(100).collect();
    let found = match text.as_str() {
        "" => Found::default(),
        _ => portal.find_services(&ServiceQuery { text, theme: None }, lang),
    };
    let (count, options) = suggestions(&found, lang);
    let said = Words::new(lang).with("suggestions", &[("count", count.into())]);
    Ok((said, options))
}
