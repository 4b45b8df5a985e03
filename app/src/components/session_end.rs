//! What is said before a session ends, and when it did. `public/session.js` knows the time;
//! without scripts the next press leads to the way in, and back.

use std::sync::OnceLock;

use leptos::prelude::*;

use crate::{
    model::{
        lang::Lang,
        session::{AT_MOST, IDLE, NOTICE},
    },
    routes::{self, Act, Route},
    text::Words,
    visit::Visit,
};

const TITLE: &str = "sesion-titulo";

/// What is the same on every page of a language.
struct Said {
    soon: String,
    last: String,
    last_text: String,
}

static SAID: [OnceLock<Said>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];

fn said(w: Words) -> &'static Said {
    SAID[w.lang() as usize].get_or_init(|| {
        let minutes = [("minutes", NOTICE.as_mins().into())];
        let hours = [("hours", AT_MOST.as_hours().into())];
        Said {
            soon: w.with("session-soon-text", &minutes),
            last: w.with("session-last", &minutes),
            last_text: w.with("session-last-text", &hours),
        }
    })
}

pub fn session_end(visit: &Visit) -> Option<AnyView> {
    let w = visit.words();
    let citizen = visit.citizen.as_ref()?;
    let left = citizen.until.duration_since(visit.portal.now()).as_secs();
    let said = said(w);
    let back = visit.route.as_ref().unwrap_or(&Route::Home);
    let dialog = view! {
        <dialog
            class="session-end"
            aria-labelledby=TITLE
            data-idle=IDLE.as_secs()
            data-left=left
            data-notice=NOTICE.as_secs()
        >
            <div data-when="soon">
                <h2 id=TITLE tabindex="-1">{w.t("session-soon")}</h2>
                <p>{said.soon.as_str()}</p>
                <form method="post" action=Act::Stay.path(visit.lang)>
                    <button autofocus>{w.t("session-stay")}</button>
                </form>
            </div>
            <div data-when="last" hidden>
                <h2 tabindex="-1">{said.last.as_str()}</h2>
                <p>{said.last_text.as_str()}</p>
                <form method="dialog">
                    <button>{w.t("session-close")}</button>
                </form>
            </div>
            <div data-when="over" hidden>
                <h2 tabindex="-1">{w.t("session-over")}</h2>
                <p>{w.t("session-over-text")}</p>
                <p>
                    <a class="button" href=routes::way_in(visit.lang, back)>
                        {w.t("session-enter")}
                    </a>
                </p>
                <form method="dialog">
                    <button class="secondary">{w.t("session-close")}</button>
                </form>
            </div>
        </dialog>
    };
    Some(dialog.into_any())
}
