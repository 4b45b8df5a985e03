//! A portal with fixed answers, to render pages without a server.

mod answers;
mod cases;
mod channels;
mod consent;
mod known;
mod messages;
mod pages;
mod portal;
mod sources;

use jiff::Timestamp;
use std::{
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use leptos::prelude::{Owner, RenderHtml};
use uuid::Uuid;

use crate::{
    model::{
        assurance::Assurance,
        citizen::{Citizen, Mandates},
        lang::Lang,
    },
    pages::{Page, error, load},
    routes::Route,
    shell,
    visit::{Assets, Visit},
};
pub use portal::Fixed;

/// A citizen's visit to `route` in `lang`.
pub fn visit(portal: Fixed, route: Route, lang: Lang) -> Visit {
    Visit {
        portal: Arc::new(portal),
        assets: Arc::new(Assets {
            icons: "/pkg/icons.svg".into(),
            ..Assets::default()
        }),
        lang,
        route: Some(route),
        citizen: Some(Citizen {
            id: Uuid::nil(),
            name: "Marta Soler".into(),
            lang: Some(lang),
            personalised: true,
            decided: true,
            unprofiled: false,
            assurance: Assurance::High,
            by_provider: false,
            until: Timestamp::MAX,
            acting_for: None,
            mandates: Mandates::None,
            objected: false,
            erased_at: None,
        }),
        query: vec![],
        notice: None,
        form: None,
        nonce: "n".into(),
    }
}

/// The document as the server sends it; nothing of a fixed portal ever waits.
pub fn render(visit: &Visit) -> String {
    let mut loading = pin!(load(visit));
    let Poll::Ready(page) = loading
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    else {
        panic!("a fixed portal waited");
    };
    let page = page.unwrap_or_else(|error| error::page(visit, &error));
    document(visit, page)
}

/// A page in its frame.
pub fn document(visit: &Visit, page: Page) -> String {
    let owner = Owner::new();
    owner.with(|| shell::tidy(&shell::document(visit.clone(), page).to_html()))
}
