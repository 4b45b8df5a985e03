//! Grants or withdraws a purpose: two buttons, equal in size, place and effort.

use leptos::prelude::*;

/// Posts `finalidad` and `acto`; `described_by` is the id of the words on what is decided.
#[component]
pub fn ConsentForm(
    action: String,
    purpose: String,
    grant: String,
    withdraw: String,
    described_by: String,
) -> impl IntoView {
    let also = described_by.clone();
    view! {
        <form class="consent-form" method="post" action=action>
            <input type="hidden" name="finalidad" value=purpose />
            <button class="secondary" name="acto" value="grant" aria-describedby=described_by>
                {grant}
            </button>
            <button class="secondary" name="acto" value="withdraw" aria-describedby=also>
                {withdraw}
            </button>
        </form>
    }
}
