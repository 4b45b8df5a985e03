//! From a request to a page: load its data, render it at once, answer with its status.

use std::sync::Arc;

use app::{
    model::{citizen::Citizen, lang::Lang},
    notice::{self, Notice},
    pages::{self, Page},
    portal::AppError,
    routes::{self, Route},
    shell,
    visit::{Form, Visit},
};
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use hydration_context::SsrSharedContext;
use leptos::prelude::{Owner, RenderHtml};

use crate::{
    headers,
    identity::{Caller, typed::Typed},
    site::Site,
};

/// A page asked for, by an address or by a form that came back.
pub struct Asked {
    pub lang: Lang,
    /// `None`: there is no such page.
    pub route: Option<Route>,
    /// Of the address, still encoded.
    pub query: String,
    pub citizen: Option<Citizen>,
    pub form: Option<Form>,
}

impl Site {
    /// The page, or the way in where it is only for who entered.
    pub async fn page(&self, asked: Asked) -> Response {
        let visit = self.visit(asked);
        let loaded = match &visit.route {
            Some(_) => pages::load(&visit).await,
            None => Err(AppError::NotFound),
        };
        let page = match loaded {
            Ok(page) => page,
            Err(AppError::Forbidden) if visit.citizen.is_none() => return way_in(&visit),
            Err(error) => pages::error::page(&visit, &error),
        };
        if page.status == 200 {
            self.observe(&visit, page.led_to.as_deref()).await;
        }
        let rejected = visit
            .form
            .as_ref()
            .is_some_and(|form| !form.errors.is_empty());
        let status = if rejected {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            status(&page)
        };
        self.respond(visit, page, status)
    }

    /// The page with what was typed into it before the session ended, once.
    pub async fn typed_again(
        &self,
        mut asked: Asked,
        caller: &Caller,
        headers: &HeaderMap,
        path: &str,
    ) -> Response {
        let token = caller.token.as_ref();
        let typed = token.and_then(|it| Typed::read(self, headers, it));
        let who = caller.citizen.as_ref();
        asked.form = typed.zip(who).and_then(|(it, who)| it.into_form(path, who));
        if asked.form.is_none() {
            asked.query.clear();
            return self.page(asked).await;
        }
        let over = [(header::SET_COOKIE, Typed::clear(self))];
        (over, self.page(asked).await).into_response()
    }

    /// The page that says what went wrong.
    pub fn failed(&self, lang: Lang, caller: Caller, error: &AppError) -> Response {
        let asked = Asked {
            lang,
            route: None,
            query: String::new(),
            citizen: caller.citizen,
            form: None,
        };
        self.failed_at(asked, error)
    }

    /// The same instead of a page, which is come back to.
    pub fn failed_at(&self, asked: Asked, error: &AppError) -> Response {
        let visit = self.visit(asked);
        let page = pages::error::page(&visit, error);
        let status = status(&page);
        self.respond(visit, page, status)
    }

    fn visit(&self, asked: Asked) -> Visit {
        let query: Vec<(String, String)> =
            serde_urlencoded::from_str(&asked.query).unwrap_or_default();
        let notice = query.iter().find(|(name, _)| name == notice::PARAM);
        Visit {
            portal: self.portal.clone(),
            assets: self.assets.clone(),
            lang: asked.lang,
            route: asked.route,
            citizen: asked.citizen,
            notice: notice.and_then(|(_, word)| Notice::parse(word)),
            query,
            form: asked.form,
            nonce: hex::encode(self.chance.bytes::<16>()),
        }
    }

    fn respond(&self, visit: Visit, page: Page, status: StatusCode) -> Response {
        let personal = visit.citizen.is_some();
        // Who leaves us leaves the identity provider too.
        let provider = self.provider.as_ref().map(|it| it.origin());
        let policy =
            headers::content_security_policy(&visit.nonce, visit.subscribes(), provider.as_deref());
        let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
        let html = owner.with(|| shell::document(visit, page).to_html());
        owner.unset_with_forced_cleanup();
        let mut response = (status, Html(shell::tidy(&html))).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        let cache = if personal {
            "no-store"
        } else {
            "private, no-cache"
        };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
        response
    }

    /// What this page view tells, if the citizen allows it to be kept.
    async fn observe(&self, visit: &Visit, led_to: Option<&str>) {
        let Some(citizen) = visit
            .citizen
            .as_ref()
            .filter(|citizen| citizen.personalised)
        else {
            return;
        };
        let key = self.chance.uuid(self.portal.now()).to_string();
        let Some(interaction) = crate::observe::page_view(visit, led_to, key) else {
            return;
        };
        if let Err(error) = self.portal.record(citizen, &[interaction]).await {
            tracing::warn!(%error, "a page view was not recorded");
        }
    }
}

fn status(page: &Page) -> StatusCode {
    StatusCode::from_u16(page.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// To the sign-in page, and back afterwards.
fn way_in(visit: &Visit) -> Response {
    let back = visit.route.as_ref().unwrap_or(&Route::Home);
    Redirect::to(&routes::way_in(visit.lang, back)).into_response()
}
