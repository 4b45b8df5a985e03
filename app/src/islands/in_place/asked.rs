//! What is asked of this very page: a link or a search that leads back to it.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::{
    ev::{MouseEvent, SubmitEvent, click, popstate, submit},
    leptos_dom::helpers::{location, window_event_listener},
    prelude::*,
    task::spawn_local,
};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, FormData, HtmlAnchorElement, HtmlFormElement, UrlSearchParams};

use super::exchange::bring;

pub fn start(said: RwSignal<String>) {
    let last = Rc::new(Cell::new(0_u32));
    let shown = Rc::new(RefCell::new(here()));
    let ask = Rc::new({
        let shown = shown.clone();
        move |href: String| {
            let (number, last, shown) = (last.get() + 1, last.clone(), shown.clone());
            last.set(number);
            said.set(String::new()); // so that the same words are said again
            spawn_local(async move {
                bring(&href, said, || last.get() == number).await;
                shown.replace(here());
            });
        }
    });
    let asked = ask.clone();
    window_event_listener(click, move |event| {
        if let Some(link) = of_link(&event) {
            event.prevent_default();
            let _ = link.focus(); // not every browser gives it to what is pressed
            asked(link.href());
        }
    });
    window_event_listener(submit, move |event| {
        if let Some(href) = of_search(&event) {
            event.prevent_default();
            ask(href);
        }
    });
    window_event_listener(popstate, move |_| {
        // A move within the page comes here too.
        if *shown.borrow() != here() {
            let _ = location().reload();
        }
    });
}

/// The address without its fragment.
fn here() -> String {
    let (path, query) = (location().pathname(), location().search());
    path.unwrap_or_default() + &query.unwrap_or_default()
}

/// The link in one of the parts that was plainly pressed, if it leads to this page. A link
/// with a target means to leave.
fn of_link(event: &MouseEvent) -> Option<HtmlAnchorElement> {
    let changed = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    let pressed: Element = event.target()?.dyn_into().ok()?;
    let link = pressed
        .closest("[data-in-place] a[href]:not([target])")
        .ok()??;
    let link: HtmlAnchorElement = link.dyn_into().ok()?;
    let here = location().pathname().ok()?;
    (!changed && !event.default_prevented() && link.pathname() == here).then_some(link)
}

/// The address a form asks for, if that is this page.
fn of_search(event: &SubmitEvent) -> Option<String> {
    let form: HtmlFormElement = event.target()?.dyn_into().ok()?;
    let path = form.get_attribute("action")?;
    if event.default_prevented() || form.method() != "get" || path != location().pathname().ok()? {
        return None;
    }
    let fields = FormData::new_with_form(&form).ok()?;
    let query = UrlSearchParams::new_with_str_sequence_sequence(&fields).ok()?;
    Some(format!("{path}?{}", String::from(query.to_string())))
}
