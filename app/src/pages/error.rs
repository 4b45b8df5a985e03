//! What a page says when it cannot be shown, and the next step.

use leptos::prelude::*;

use super::Page;
use crate::{portal::AppError, routes::Route, visit::Visit};

/// The page for an error: 404, 403, 422 or 503.
#[must_use]
pub fn page(visit: &Visit, error: &AppError) -> Page {
    let w = visit.words();
    let (status, title, text) = match error {
        AppError::NotFound => (404, w.t("error-not-found"), w.t("error-not-found-text")),
        AppError::Forbidden => (403, w.t("error-forbidden"), w.t("error-forbidden-text")),
        AppError::Invalid { .. } => (422, w.t("error-invalid"), w.t("error-invalid-text")),
        AppError::Unavailable => (503, w.t("error-unavailable"), w.t("error-unavailable-text")),
    };
    let enters = *error == AppError::Forbidden;
    let visit = visit.clone();
    Page {
        status,
        ..Page::new(title, move || view(&visit, title, text, enters))
    }
}

fn view(visit: &Visit, title: &'static str, text: &'static str, enters: bool) -> AnyView {
    let w = visit.words();
    let phone = visit.portal.municipality().contact.phone.clone();
    let next = if enters { enter(visit) } else { start(visit) };
    view! {
        <div class="wrap prose">
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            {next}
            <p>{w.with("found-ask", &[("phone", phone.into())])}</p>
        </div>
    }
    .into_any()
}

fn enter(visit: &Visit) -> AnyView {
    let route = visit.route.clone().unwrap_or(Route::Home);
    let path = Route::SignIn.path(visit.lang);
    let href = format!("{path}?volver={}", route.path(visit.lang));
    view! { <p><a class="button" href=href>{visit.words().t("enter-button")}</a></p> }.into_any()
}

fn start(visit: &Visit) -> AnyView {
    let w = visit.words();
    view! {
        <ul>
            <li><a class="go" href=Route::Home.path(visit.lang)>{w.t("error-home")}</a></li>
            <li><a class="go" href=Route::Services.path(visit.lang)>{w.t("found-see-all")}</a></li>
        </ul>
    }
    .into_any()
}
