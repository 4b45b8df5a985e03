//! The press that marks messages as read. Reading marks nothing: a page that is looked at, or
//! fetched ahead, was not always read.

use leptos::prelude::*;

use crate::{
    components::acting_banner::made_for, model::message::Which, routes::Act, visit::Visit,
};

/// The form's fields: the id of one message, or of the newest of all.
pub const ONE: &str = "mensaje";
pub const UNTIL: &str = "hasta";

/// With one, `of` is the id of the words the button is about.
pub fn message_form(visit: &Visit, which: Which, of: Option<String>) -> AnyView {
    let w = visit.words();
    let (name, id, words) = match which {
        Which::One(id) => (ONE, id, w.t("message-read")),
        Which::Until(id) => (UNTIL, id, w.t("messages-read-all")),
    };
    view! {
        <form method="post" action=Act::ReadMessages.path(visit.lang)>
            {made_for(visit)} <input type="hidden" name=name value=id.to_string() />
            <button class="secondary" aria-describedby=of>
                {words}
            </button>
        </form>
    }
    .into_any()
}
