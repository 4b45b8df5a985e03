//! One file per page: load from the Portal, then markup.

mod accesses;
mod accessibility;
mod acting;
mod activities;
mod activity;
mod calendar;
mod case;
mod cases;
mod channels;
mod data;
mod erasure;
pub mod error;
mod group;
mod held;
mod home;
mod life_event;
mod life_events;
mod messages;
mod notification;
mod notifications;
mod objections;
mod permissions;
mod privacy;
mod receipt;
mod service;
mod services;
mod sign_in;
mod visitor;

use leptos::prelude::AnyView;

use crate::{
    portal::{Answer, AppError},
    routes::Route,
    visit::Visit,
};

/// A page ready to be rendered: all its data is there.
pub struct Page {
    pub title: String,
    /// HTTP status.
    pub status: u16,
    /// The theme of the best that was found, where something was looked for.
    pub led_to: Option<String>,
    /// Runs inside the reactive owner of the response.
    pub view: Box<dyn FnOnce() -> AnyView + Send>,
}

impl Page {
    pub fn new(title: impl Into<String>, view: impl FnOnce() -> AnyView + Send + 'static) -> Self {
        Self {
            title: title.into(),
            status: 200,
            led_to: None,
            view: Box::new(view),
        }
    }
}

/// Loads the page a visit asks for.
///
/// # Errors
/// As the Portal answered; `error::page` turns it into a page.
pub async fn load(visit: &Visit) -> Answer<Page> {
    match (
        visit.route.as_ref().ok_or(AppError::NotFound)?,
        &visit.citizen,
    ) {
        (Route::Home, Some(citizen)) => home::page(visit, citizen).await,
        (Route::Home, None) => Ok(visitor::page(visit)),
        (Route::Services, _) => Ok(services::page(visit)),
        (Route::Service(id), _) => service::page(visit, id).await,
        (Route::LifeEvents, _) => Ok(life_events::page(visit)),
        (Route::LifeEvent(id), _) => life_event::page(visit, id),
        (Route::Activities, _) => Ok(activities::page(visit)),
        (Route::Activity(id), _) => activity::page(visit, id),
        (Route::SignIn, _) => Ok(sign_in::page(visit)),
        (Route::Cases, _) => cases::page(visit).await,
        (Route::Case(key), _) => case::page(visit, key).await,
        (Route::Notifications, _) => notifications::page(visit).await,
        (Route::Notification(key), _) => notification::page(visit, key).await,
        (Route::Permissions, _) => permissions::page(visit).await,
        (Route::Channels, _) => channels::page(visit).await,
        (Route::Receipt(seq), _) => receipt::page(visit, *seq).await,
        (Route::Messages, _) => messages::page(visit).await,
        (Route::Calendar, _) => calendar::page(visit).await,
        (Route::Data, _) => data::page(visit).await,
        (Route::Held(name), _) => held::page(visit, name).await,
        (Route::Objections, _) => objections::page(visit).await,
        (Route::Erasure, _) => erasure::page(visit).await,
        (Route::Accesses, _) => accesses::page(visit).await,
        (Route::Acting, _) => acting::page(visit).await,
        (Route::Accessibility, _) => Ok(accessibility::page(visit)),
        (Route::Privacy, _) => Ok(privacy::page(visit)),
    }
}
