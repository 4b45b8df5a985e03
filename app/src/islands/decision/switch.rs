//! What a decision's form shows.

use leptos::leptos_dom::helpers::document;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlFormElement};

/// The last answer, as the form has it: `si`, `no`, or nothing while the question is open.
const DECIDED: &str = "data-decided";

pub struct Switch {
    pub form: HtmlFormElement,
    yes: HtmlElement,
    no: HtmlElement,
    /// Beside the switch, what it is; in its data, what to say.
    word: Element,
    said: Element,
}

/// The last answer in a form of ours, or of a page that was fetched.
pub fn decided(form: &Element) -> String {
    form.get_attribute(DECIDED).unwrap_or_default()
}

impl Switch {
    pub fn of(form: &str) -> Option<Self> {
        let form: HtmlFormElement = document().get_element_by_id(form)?.dyn_into().ok()?;
        let part = |selector| form.query_selector(selector).ok().flatten();
        Some(Self {
            yes: part("button")?.dyn_into().ok()?,
            no: part("button + button")?.dyn_into().ok()?,
            word: part("[data-si]")?,
            said: part(".said")?,
            form,
        })
    }

    /// What holds, as the same form has it in a page that was fetched.
    pub fn keep(&self, now: &Element) {
        let _ = self.form.set_attribute(DECIDED, &decided(now));
        let state = |form: &Element| form.first_element_child();
        if let (Some(ours), Some(theirs)) = (state(&self.form), state(now)) {
            ours.set_inner_html(&theirs.inner_html());
        }
        self.show(&decided(now));
    }

    /// A switch of what was decided; an open question stays two buttons.
    pub fn show(&self, decided: &str) {
        if decided.is_empty() {
            return;
        }
        let is_on = decided == "si";
        let word = |name| self.word.get_attribute(name).unwrap_or_default();
        self.yes.set_text_content(Some(&word("data-name")));
        let state = if is_on { "data-si" } else { "data-no" };
        self.word.set_text_content(Some(&word(state)));
        for (name, value) in [
            ("lang", word("data-lang").as_str()),
            ("role", "switch"),
            ("aria-checked", if is_on { "true" } else { "false" }),
            ("value", if is_on { "no" } else { "si" }),
        ] {
            let _ = self.yes.set_attribute(name, value);
        }
        let _ = self.yes.remove_attribute("aria-pressed"); // what it is without code
        let is_left = document().active_element().as_ref() == Some(&self.no);
        self.no.set_hidden(true);
        if is_left {
            let _ = self.yes.focus();
        }
    }

    /// The words under that name in the data of the status; without a name, none.
    pub fn say(&self, name: &str) {
        let words = self.said.get_attribute(name);
        self.said.set_text_content(words.as_deref());
    }
}
