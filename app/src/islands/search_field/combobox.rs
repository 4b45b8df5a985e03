//! The keys and the voice of a combobox (ARIA APG, list autocomplete).

use std::{cell::Cell, rc::Rc, time::Duration};

use gloo_events::{EventListener, EventListenerOptions};
use leptos::{
    leptos_dom::helpers::{debounce, document, location},
    server_fn::ServerFn as _,
    task::spawn_local,
};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, KeyboardEvent, js_sys::Array};

use super::listbox::Listbox;
use crate::{api::suggest::Suggest, islands::call::call, model::lang::Lang};

/// Shorter says too little.
const LETTERS: usize = 3;
/// Long enough not to ask for every letter.
const PAUSE: Duration = Duration::from_millis(150);

#[derive(Clone)]
struct Combobox {
    listbox: Listbox,
    status: Element,
    lang: Lang,
    /// No answer is wanted any more once the field was left or the search sent.
    wanted: Rc<Cell<bool>>,
}

/// Nothing happens where the page has no such field.
pub fn start(lang: Lang) -> Option<()> {
    let by_id = |id| document().get_element_by_id(id);
    let combobox = Combobox {
        listbox: Listbox {
            field: by_id("q")?.dyn_into().ok()?,
            list: by_id("opciones")?.dyn_into().ok()?,
        },
        status: by_id("sugerencias")?,
        lang,
        wanted: Rc::default(),
    };
    let Listbox { field, list } = combobox.listbox.clone();
    let (asking, pressing, leaving) = (combobox.clone(), combobox.clone(), combobox.clone());
    let mut ask = debounce(PAUSE, move |()| asking.clone().ask());
    on(&field, "input", move |_| {
        combobox.wanted.set(true);
        ask(());
    });
    on(&field, "keydown", move |event| {
        pressing.press(event.unchecked_ref());
    });
    on(&field, "blur", move |_| leaving.close());
    on(&list, "mousedown", Event::prevent_default); // focus stays in the field
    on(&list, "click", move |event| {
        let pressed = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        pressed.as_ref().map(open);
    });
    Some(())
}

fn on(target: &Element, event: &'static str, run: impl FnMut(&Event) + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(target, event, options, run).forget();
}

fn open(option: &Element) {
    if let Some(path) = option.get_attribute("data-path") {
        let _ = location().set_href(&path);
    }
}

impl Combobox {
    fn ask(self) {
        let text = self.listbox.field.value();
        if text.trim().chars().count() < LETTERS {
            return self.offer("", "");
        }
        spawn_local(async move {
            let fields = [("text", text.as_str()), ("lang", self.lang.tag())];
            let found = call(Suggest::PATH, &fields).await;
            let in_time = self.wanted.get() && self.listbox.field.value() == text;
            if in_time {
                let found = found.map(|it| Array::from(&it)).unwrap_or_default();
                let part = |at| found.get(at).as_string().unwrap_or_default();
                self.offer(&part(0), &part(1));
            }
        });
    }

    fn offer(&self, said: &str, options: &str) {
        self.listbox.show(options);
        self.status.set_text_content(Some(said));
    }

    fn close(&self) {
        self.wanted.set(false);
        self.offer("", "");
    }

    fn press(&self, event: &KeyboardEvent) {
        match event.key().as_str() {
            "ArrowDown" if self.listbox.is_open() => self.listbox.forward(),
            "ArrowUp" if self.listbox.is_open() => self.listbox.back(),
            "Escape" if self.listbox.is_open() => self.close(),
            "Enter" => {
                let chosen = self.listbox.chosen();
                self.close();
                match chosen {
                    Some(option) => open(&option),
                    None => return, // the form is sent
                }
            }
            _ => return,
        }
        event.prevent_default();
    }
}
