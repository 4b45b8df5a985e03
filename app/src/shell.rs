//! The document around every page.

use leptos::prelude::*;

use crate::{pages::Page, visit::Visit};

/// The whole document, to be rendered at once inside an owner.
pub fn document(visit: Visit, page: Page) -> impl IntoView {
    // Nothing is hydrated but islands.
    if let Some(shared) = Owner::current_shared_context() {
        shared.set_is_hydrating(false);
    }
    let Page { title, view, .. } = page;
    let assets = visit.assets.clone();
    view! {
        <!DOCTYPE html>
        <html lang=visit.lang.tag() dir="ltr">
            <head>
                <meta charset="utf-8" />
                <title>{title}</title>
                <link rel="stylesheet" href=assets.style.clone() />
                <link rel="stylesheet" href=assets.theme.clone() />
            </head>
            <body>
                <main id="contenido" tabindex="-1">{view()}</main>
            </body>
        </html>
    }
}

/// Leptos separates texts with `<!>`, which is no valid HTML and only islands need: outside
/// them it goes, inside it becomes an empty comment, which is the same node.
#[must_use]
pub fn tidy(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("<!>") {
        out.push_str(&rest[..at]);
        rest = &rest[at + 3..];
        if in_island(&out) {
            out.push_str("<!---->");
        }
    }
    out.push_str(rest);
    out
}

fn in_island(before: &str) -> bool {
    let opened = before.rfind("<leptos-island");
    opened.is_some() && opened > before.rfind("</leptos-island>")
}
