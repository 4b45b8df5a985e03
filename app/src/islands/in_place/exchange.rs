//! Bringing the page again and exchanging its parts.

use leptos::{
    leptos_dom::helpers::{document, location, window},
    prelude::*,
};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Document, Element, HtmlElement, NodeList};

use crate::islands::page::page;

const PARTS: &str = "[data-in-place]";
const SAID: &str = "[data-said]";

/// Brings the page at `href` and says what it now says; nothing if by then another was asked for.
pub async fn bring(href: &str, said: RwSignal<String>, still_wanted: impl Fn() -> bool) {
    let page = page(href, None).await;
    if !still_wanted() {
        return;
    }
    match page.and_then(|page| exchange(&page)) {
        Ok(words) => {
            if !location().href().is_ok_and(|shown| shown.ends_with(href)) {
                let history = window().history();
                let _ =
                    history.and_then(|it| it.push_state_with_url(&JsValue::NULL, "", Some(href)));
            }
            said.set(words);
        }
        // The plain way always works, and says what went wrong.
        Err(_) => drop(location().set_href(href)),
    }
}

/// Puts the parts of `page` in the place of ours; what they say.
fn exchange(page: &Document) -> Result<String, JsValue> {
    let (ours, theirs) = (
        document().query_selector_all(PARTS)?,
        page.query_selector_all(PARTS)?,
    );
    if ours.length() != theirs.length() {
        return Err(JsValue::NULL);
    }
    let focused = document()
        .active_element()
        .and_then(|it| Some((it.closest(PARTS).ok()??, it)));
    for at in 0..ours.length() {
        let part = |all: &NodeList| all.item(at)?.dyn_into::<Element>().ok();
        if let (Some(ours), Some(theirs)) = (part(&ours), part(&theirs)) {
            ours.set_inner_html(&theirs.inner_html());
        }
    }
    document().set_title(&page.title());
    let saying = document().query_selector(SAID)?;
    if let Some((part, pressed)) = focused {
        refocus(&part, &pressed, saying.clone())?;
    }
    Ok(saying.and_then(|it| it.text_content()).unwrap_or_default())
}

/// The link that was pressed, as it is now; where it is gone, what the parts say.
fn refocus(part: &Element, pressed: &Element, saying: Option<Element>) -> Result<(), JsValue> {
    let href = pressed.get_attribute("href").unwrap_or_default();
    let same = part.query_selector(&format!("a[href=\"{href}\"]"))?;
    if same.is_none()
        && let Some(saying) = &saying
    {
        saying.set_attribute("tabindex", "-1")?;
    }
    match same.or(saying) {
        Some(target) => target.dyn_into::<HtmlElement>()?.focus(),
        None => Ok(()),
    }
}
