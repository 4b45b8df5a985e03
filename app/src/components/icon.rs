//! A drawing beside words, never instead of them.

use leptos::prelude::*;

use crate::visit::Visit;

/// One of the drawings in `public/icons.svg`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    Alert,
    Check,
    Search,
}

impl Icon {
    const fn id(self) -> &'static str {
        match self {
            Self::Alert => "alert",
            Self::Check => "check",
            Self::Search => "search",
        }
    }
}

pub fn icon(visit: &Visit, icon: Icon) -> AnyView {
    let href = format!("{}#{}", visit.assets.icons, icon.id());
    view! {
        <svg class="icon" aria-hidden="true" width="24" height="24">
            <use_ href=href />
        </svg>
    }
    .into_any()
}
