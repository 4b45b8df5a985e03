//! What a page says when it cannot be shown, and the next step.

use leptos::prelude::*;

use super::Page;
use crate::{
    model::assurance::Assurance,
    portal::{AppError, SignInError},
    routes::{self, Route},
    visit::Visit,
};

/// The page for an error, with its status.
#[must_use]
pub fn page(visit: &Visit, error: &AppError) -> Page {
    let w = visit.words();
    let (status, title, text) = match error {
        AppError::NotFound => (404, w.t("error-not-found"), "error-not-found-text"),
        AppError::Forbidden => (403, w.t("error-forbidden"), "error-forbidden-text"),
        AppError::Invalid { .. } => (422, w.t("error-invalid"), "error-invalid-text"),
        AppError::Unavailable => (503, w.t("error-unavailable"), "error-unavailable-text"),
        AppError::Assurance(_) => (403, w.t("error-assurance"), "error-assurance-text"),
        AppError::OtherSubject => (409, w.t("error-other-subject"), "error-other-subject-text"),
        AppError::Mandate => (403, w.t("error-mandate"), "error-mandate-text"),
        AppError::TooOften => (429, w.t("error-too-often"), "error-too-often-text"),
        AppError::SignIn(why) => {
            let (status, text) = nobody_entered(*why);
            (status, w.t("error-sign-in"), text)
        }
    };
    let provider = visit.portal.municipality().identity_provider.as_ref();
    let provider = provider.map_or("", |it| it.name.get(visit.lang).text);
    let text = w.with(text, &[("provider", provider.into())]);
    let (visit, error) = (visit.clone(), error.clone());
    Page {
        status,
        ..Page::new(title, move || view(&visit, title, text, &error))
    }
}

const fn nobody_entered(why: SignInError) -> (u16, &'static str) {
    match why {
        SignInError::Declined => (403, "sign-in-declined"),
        SignInError::Stale => (400, "sign-in-stale"),
        SignInError::Unproved => (403, "sign-in-unproved"),
        SignInError::NoDocument => (403, "sign-in-no-document"),
        SignInError::Unreachable => (503, "sign-in-unreachable"),
    }
}

fn view(visit: &Visit, title: &'static str, text: String, error: &AppError) -> AnyView {
    let w = visit.words();
    let phone = visit.portal.municipality().contact.phone.clone();
    let (next, ask) = match error {
        AppError::Forbidden => (enter(visit, "enter-button", None), "sign-in-ask"),
        AppError::Assurance(needed) => {
            let stronger = enter(visit, "sign-in-stronger", Some(*needed));
            (stronger, "sign-in-ask")
        }
        AppError::Unavailable if visit.form.is_some() => (again(visit), "found-ask"),
        AppError::SignIn(_) => (enter(visit, "sign-in-again", None), "sign-in-ask"),
        _ => (start(visit), "found-ask"),
    };
    view! {
        <div class="wrap prose">
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            {next}
            <p>{w.with(ask, &[("phone", phone.into())])}</p>
        </div>
    }
    .into_any()
}

fn enter(visit: &Visit, words: &'static str, needed: Option<Assurance>) -> AnyView {
    let route = visit.route.clone().unwrap_or(Route::Home);
    let href = match needed {
        Some(_) => routes::to_provider(visit.lang, Some(&route.path(visit.lang)), needed),
        None => routes::way_in(visit.lang, &route),
    };
    view! { <p><a class="button" href=href>{visit.words().t(words)}</a></p> }.into_any()
}

/// Sends what was typed once more, to where it went: a form without an address does that.
fn again(visit: &Visit) -> AnyView {
    let typed = visit.form.iter().flat_map(|form| form.values.clone());
    let fields = typed.map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <form method="post">
            {fields.collect_view()} <button>{visit.words().t("error-again")}</button>
        </form>
    }
    .into_any()
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
