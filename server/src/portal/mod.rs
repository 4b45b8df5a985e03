//! The portal's verbs over the folder, the database and the sources; one file per noun.

mod access;
mod asking;
mod calendar;
mod cases;
mod channels;
mod codes;
mod consent;
mod contact_points;
mod copy;
mod draft;
mod enrolment;
mod entrance;
pub mod erasure;
mod home;
mod journal;
mod known;
mod life_events;
mod mandate;
mod messages;
pub(crate) mod notices;
mod notifications;
pub mod objection;
mod pending;
pub mod services;
mod unavailable;
mod verbs;

use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use app::model::{
    activity::Activity, citizen::Acting, municipality::Municipality, working_days::Calendars,
};

use tokio::sync::Notify;
use uuid::Uuid;

use crate::{
    channels::push::Vapid,
    db::{self, Db},
    identity::secret::Secret,
    metrics::Metrics,
    municipality::Folder,
    sources::hub::Hub,
    world::{Chance, Clock},
};
use life_events::LifeEvents;
use services::Services;
pub(crate) use unavailable::unavailable;

/// One municipality's portal. Cheap to clone.
#[derive(Clone)]
pub struct TownHall(Arc<Rooms>);

struct Rooms {
    municipality: Municipality,
    calendars: Calendars,
    services: Services,
    life_events: LifeEvents,
    activities: Vec<Arc<Activity>>,
    sources: Vec<Hub>,
    db: Db,
    clock: Clock,
    chance: Chance,
    secret: Secret,
    /// About whom the sources are being asked right now, and by whom.
    asking: Mutex<HashSet<Acting>>,
    /// How long whoever enters waits for the first answers.
    first_answers: Duration,
    metrics: Metrics,
    /// Told whenever something was put into the outbox.
    posted: Notify,
}

impl TownHall {
    /// Opens the town hall over its folder, with what was imported into the database.
    ///
    /// # Errors
    /// When the imported catalogue cannot be read, or the consent ledgers of before not be sealed.
    pub async fn open(
        mut folder: Folder,
        sources: Vec<Hub>,
        db: Db,
        secret: Secret,
        clock: Clock,
        chance: Chance,
        first_answers: Duration,
    ) -> Result<Self, sqlx::Error> {
        if let Some(push) = &mut folder.municipality.messages.push {
            push.key = Vapid::of(&secret).public();
        }
        services::take_in_imported(&mut folder, &db).await?;
        match db::consent::seal_all(&db, &secret).await? {
            0 => {}
            sealed => tracing::warn!(sealed, "sealed the consent ledgers of before they were"),
        }
        Ok(Self(Arc::new(Rooms {
            municipality: folder.municipality,
            calendars: folder.calendars,
            services: Services::new(folder.services),
            life_events: LifeEvents::new(folder.life_events),
            activities: folder.activities.into_iter().map(Arc::new).collect(),
            sources,
            db,
            clock,
            chance,
            secret,
            asking: Mutex::default(),
            first_answers,
            metrics: Metrics::default(),
            posted: Notify::new(),
        })))
    }

    /// Makes ready what need not keep the door closed. Takes a while.
    pub fn get_ready(&self) {
        self.0.services.get_ready();
    }

    #[must_use]
    pub fn db(&self) -> &Db {
        &self.0.db
    }

    /// Until something is put into the outbox.
    pub(crate) async fn posted(&self) {
        self.0.posted.notified().await;
    }

    /// Makes a letter of what has come due together; answers whether anything had.
    ///
    /// # Errors
    /// As the database answered.
    pub async fn gather(&self) -> sqlx::Result<bool> {
        notices::gather(self).await
    }

    pub(crate) fn secret(&self) -> &Secret {
        &self.0.secret
    }

    /// Ends the citizen's yes to less than what the purpose's text says now.
    pub(crate) async fn expire(&self, citizen: Uuid, purpose: &str) -> sqlx::Result<()> {
        consent::expire(self, citizen, purpose).await
    }

    /// The version of the purpose's text from which a yes holds.
    fn asks_again_from(&self, purpose: &str) -> u32 {
        let purpose = self.0.municipality.purpose(purpose);
        purpose.map_or(u32::MAX, |it| it.asks_again_from)
    }

    #[must_use]
    pub fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }
}
