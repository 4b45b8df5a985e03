//! Asks the portal by the form itself, and reads what holds from the page that comes: nothing is
//! held for true that the server does not keep.

use std::{cell::Cell, rc::Rc};

use gloo_events::{EventListener, EventListenerOptions};
use leptos::{
    ev::pageshow,
    leptos_dom::helpers::{location, window_event_listener},
    task::spawn_local,
};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{BroadcastChannel, Element, FormData, SubmitEvent, UrlSearchParams};

use super::switch::{Switch, decided};
use crate::islands::page::page;

/// The other tabs are told through it that something was decided, not what.
const OTHERS: &str = "permisos";

struct Question {
    switch: Switch,
    others: BroadcastChannel,
    is_busy: Cell<bool>,
}

pub fn start(form: &str) -> Option<()> {
    let question = Rc::new(Question {
        switch: Switch::of(form)?,
        others: BroadcastChannel::new(OTHERS).ok()?,
        is_busy: Cell::new(false),
    });
    let switch = &question.switch;
    switch.show(&decided(&switch.form));
    let heard = question.clone();
    EventListener::new(&question.others, "message", move |_| heard.clone().hear()).forget();
    let heard = question.clone();
    window_event_listener(pageshow, move |event| {
        if event.persisted() {
            heard.clone().hear();
        }
    });
    let pressed = question.clone();
    let press = move |event: &web_sys::Event| {
        event.prevent_default();
        let _ = pressed.clone().press(event.unchecked_ref());
    };
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&switch.form, "submit", options, press).forget();
    Some(())
}

impl Question {
    fn press(self: Rc<Self>, event: &SubmitEvent) -> Result<(), JsValue> {
        let button = event.submitter().ok_or(JsValue::NULL)?;
        let pressed = button.get_attribute("value").unwrap_or_default();
        let fields = FormData::new_with_form(&self.switch.form)?;
        let body = UrlSearchParams::new_with_str_sequence_sequence(&fields)?;
        body.append("acto", &pressed);
        if self.is_busy.replace(true) {
            return Ok(());
        }
        let before = decided(&self.switch.form);
        self.switch.say("");
        if !before.is_empty() {
            self.switch.show(&pressed);
        }
        spawn_local(async move {
            let answer = self.ask(&self.switch.form.action(), Some(&body)).await;
            self.is_busy.set(false);
            if let Ok(now) = answer {
                self.switch.keep(&now);
                self.switch.say(&format!("data-{}", decided(&now)));
                let _ = self.others.post_message(&JsValue::NULL);
            } else {
                self.switch.show(&before);
                self.switch.say("data-failed");
            }
        });
        Ok(())
    }

    /// What another tab decided. Nothing is said: nobody pressed it here.
    fn hear(self: Rc<Self>) {
        spawn_local(async move {
            let here = location().href().unwrap_or_default();
            if let Ok(now) = self.ask(&here, None).await
                && !self.is_busy.get()
                && decided(&now) != decided(&self.switch.form)
            {
                self.switch.say("");
                self.switch.keep(&now);
            }
        });
    }

    /// The same form in the page that comes; none where nobody is signed in any more.
    async fn ask(&self, href: &str, body: Option<&UrlSearchParams>) -> Result<Element, JsValue> {
        let page = page(href, body).await?;
        page.get_element_by_id(&self.switch.form.id())
            .ok_or(JsValue::NULL)
    }
}
