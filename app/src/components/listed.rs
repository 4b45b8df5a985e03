//! Items under a heading; nothing where there are none.

use leptos::prelude::*;

pub fn listed(heading: &'static str, items: Vec<AnyView>) -> Option<AnyView> {
    (!items.is_empty()).then(|| {
        view! {
            <section>
                <h2>{heading}</h2>
                <ul class="under-way">{items}</ul>
            </section>
        }
        .into_any()
    })
}
