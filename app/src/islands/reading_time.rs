use leptos::prelude::*;

/// Tells the portal how long a procedure was really read: in view, and with a sign of life
/// in the last half minute. Rendered only for who allows it; sent when the page is left.
#[island]
pub fn ReadingTime(service: String) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| clock::start(service.clone()));
    #[cfg(not(feature = "hydrate"))]
    let _ = service;
}

#[cfg(feature = "hydrate")]
mod clock {
    use std::{cell::Cell, rc::Rc, time::Duration};

    use leptos::{
        ev::{keydown, pagehide, pointerdown, scroll, visibilitychange},
        leptos_dom::helpers::{document, set_interval_with_handle, window, window_event_listener},
        server_fn::ServerFn as _,
    };
    use web_sys::{UrlSearchParams, VisibilityState};

    use crate::api::record_reading::RecordReading;

    const TICK_SECONDS: u32 = 5;
    /// Ticks without a sign of life after which nobody is reading.
    const AWAY_AFTER: u32 = 6;

    pub fn start(service: String) {
        let seconds = Rc::new(Cell::new(0_u32));
        let quiet = Rc::new(Cell::new(0_u32));
        let alive = || {
            let quiet = quiet.clone();
            move || quiet.set(0)
        };
        let (scrolled, pressed, typed) = (alive(), alive(), alive());
        window_event_listener(scroll, move |_| scrolled());
        window_event_listener(pointerdown, move |_| pressed());
        window_event_listener(keydown, move |_| typed());
        let _ = set_interval_with_handle(
            {
                let (seconds, quiet) = (seconds.clone(), quiet.clone());
                move || {
                    quiet.set(quiet.get() + 1);
                    if in_view() && quiet.get() <= AWAY_AFTER {
                        seconds.set(seconds.get() + TICK_SECONDS);
                    }
                }
            },
            Duration::from_secs(TICK_SECONDS.into()),
        );
        let send = Rc::new(move || send(&service, seconds.take()));
        window_event_listener(pagehide, {
            let send = send.clone();
            move |_| send()
        });
        window_event_listener(visibilitychange, move |_| {
            if !in_view() {
                send();
            }
        });
    }

    fn in_view() -> bool {
        document().visibility_state() == VisibilityState::Visible
    }

    /// A beacon outlives the page, which a fetch may not.
    fn send(service: &str, seconds: u32) {
        let (Ok(body), Ok(crypto)) = (UrlSearchParams::new(), window().crypto()) else {
            return;
        };
        if seconds == 0 {
            return;
        }
        body.append("service", service);
        body.append("seconds", &seconds.to_string());
        body.append("key", &crypto.random_uuid());
        let _ = window()
            .navigator()
            .send_beacon_with_opt_url_search_params(RecordReading::PATH, Some(&body));
    }
}
