//! The document around every page.

use leptos::prelude::*;

use crate::{
    components::{
        acting_banner::acting_banner, demo_banner::demo_banner, erasure_banner::erasure_banner,
        error_summary::error_summary, notice_banner::notice_banner, session_end::session_end,
        site_footer::site_footer, site_header::site_header,
    },
    pages::Page,
    visit::Visit,
};

/// The whole document, to be rendered at once inside an owner.
pub fn document(visit: Visit, page: Page) -> impl IntoView {
    // Nothing is hydrated but islands.
    if let Some(shared) = Owner::current_shared_context() {
        shared.set_is_hydrating(false);
    }
    let w = visit.words();
    let Page { title, view, .. } = page;
    // Either what went wrong or what was done, never both.
    let message = error_summary(&visit).or_else(|| notice_banner(&visit));
    view! {
        <!DOCTYPE html>
        <html lang=visit.lang.tag() dir="ltr">
            {head(&visit, &title)}
            <body>
                <a class="skip" href="#contenido">{w.t("skip")}</a>
                {demo_banner(&visit)}
                {site_header(&visit)}
                {acting_banner(&visit)}
                {erasure_banner(&visit)}
                <main id="contenido" tabindex="-1">
                    {message.map(|message| view! { <div class="wrap">{message}</div> })}
                    {view()}
                </main>
                {site_footer(&visit)}
                {session_end(&visit)}
            </body>
        </html>
    }
}

fn head(visit: &Visit, title: &str) -> AnyView {
    let w = visit.words();
    let name = visit.portal.municipality().name.get(visit.lang).text;
    let wrong = visit
        .form
        .as_ref()
        .is_some_and(|form| !form.errors.is_empty());
    let error = if wrong { w.t("error-prefix") } else { "" };
    let title = format!("{error} {title} – {name}");
    let description = w.with("site-description", &[("name", name.into())]);
    let assets = visit.assets.clone();
    // Nothing is seen before the style sheet is here, and everything works before the scripts are.
    view! {
        <head>
            <meta charset="utf-8" />
            <title>{title.trim_start().to_owned()}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light dark" />
            <meta name="description" content=description />
            <link rel="icon" href=assets.logo.clone() />
            <link rel="stylesheet" href=assets.style.clone() />
            <script
                type="module"
                fetchpriority="low"
                src=assets.islands.clone()
                data-client=assets.client_js.clone()
                data-wasm=assets.client_wasm.clone()
                nonce=visit.nonce.clone()
            ></script>
            {own_scripts(visit)}
        </head>
    }
    .into_any()
}

/// Those of whoever entered, each where there is something for it.
fn own_scripts(visit: &Visit) -> Vec<AnyView> {
    let scripts = [
        (visit.citizen.is_some(), &visit.assets.session),
        (visit.subscribes(), &visit.assets.push),
    ];
    let needed = scripts.into_iter().filter(|(needed, _)| *needed);
    let script = |src: &String| {
        view! {
            <script
                type="module"
                fetchpriority="low"
                src=src.clone()
                nonce=visit.nonce.clone()
            ></script>
        }
        .into_any()
    };
    needed.map(|(_, src)| script(src)).collect()
}

/// Leptos separates texts with `<!>`, which is no valid HTML and only islands need: outside
/// them it goes, inside it becomes an empty comment, which is the same node.
#[must_use]
pub fn tidy(html: &str) -> String {
    const OPEN: &str = "<leptos-island";
    const CLOSE: &str = "</leptos-island>";
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(OPEN) {
        let end = rest[at..].find(CLOSE).map_or(rest.len(), |end| at + end);
        replace(&mut out, &rest[..at], "");
        replace(&mut out, &rest[at..end], "<!---->");
        rest = &rest[end..];
    }
    replace(&mut out, rest, "");
    out
}

fn replace(out: &mut String, html: &str, with: &str) {
    let mut parts = html.split("<!>");
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        out.push_str(with);
        out.push_str(part);
    }
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn markers_stay_only_in_islands() {
        let html = "a<!>b<leptos-island x>c<!>d</leptos-island>e<!>";
        assert_eq!(tidy(html), "ab<leptos-island x>c<!---->d</leptos-island>e");
    }
}
