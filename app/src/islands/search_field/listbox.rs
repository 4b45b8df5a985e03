//! The options under a field, of which one may be chosen while focus stays in the field.

use web_sys::{
    Element, HtmlElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

#[derive(Clone)]
pub struct Listbox {
    /// Says whether the list is open and which option is chosen.
    pub field: HtmlInputElement,
    pub list: HtmlElement,
}

impl Listbox {
    /// Shows these options; none closes the list.
    pub fn show(&self, options: &str) {
        self.choose(None);
        self.list.set_inner_html(options);
        self.list.set_hidden(options.is_empty());
        let open = if options.is_empty() { "false" } else { "true" };
        let _ = self.field.set_attribute("aria-expanded", open);
    }

    pub fn is_open(&self) -> bool {
        !self.list.hidden()
    }

    pub fn chosen(&self) -> Option<Element> {
        self.list.query_selector("[aria-selected=true]").ok()?
    }

    /// Chooses the next option, or the first.
    pub fn forward(&self) {
        let next = self.chosen().and_then(|it| it.next_element_sibling());
        self.choose(next.or_else(|| self.list.first_element_child()));
    }

    /// Chooses the option before, or the last.
    pub fn back(&self) {
        let before = self.chosen().and_then(|it| it.previous_element_sibling());
        self.choose(before.or_else(|| self.list.last_element_child()));
    }

    fn choose(&self, option: Option<Element>) {
        if let Some(before) = self.chosen() {
            let _ = before.set_attribute("aria-selected", "false");
        }
        let Some(option) = option else {
            let _ = self.field.remove_attribute("aria-activedescendant");
            return;
        };
        let _ = option.set_attribute("aria-selected", "true");
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        option.scroll_into_view_with_scroll_into_view_options(&nearest);
        let _ = self
            .field
            .set_attribute("aria-activedescendant", &option.id());
    }
}
