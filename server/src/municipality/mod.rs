//! A municipality is a folder, read when the server starts: `municipality.toml`,
//! `holidays.toml`, `holidays/SEAT.toml`, `theme.css` and others in `themes/`, `logo.svg`,
//! `services/ID.toml`, `life_events/ID.toml`, `activities/ID.toml`,
//! `purposes/ID.toml`, and `citizens/` in a demonstration. One file here per file there.
//!
//! To add a field to the folder: the model's struct in `app`, the struct that mirrors it
//! here, and the demo in `server/demo`.

pub mod activity;
pub mod channels;
mod contrast;
mod css;
pub mod dates;
mod file;
mod holidays;
mod life_event;
mod logo;
mod organisation;
pub mod problem;
mod purpose;
mod push;
mod service;
mod settings;
pub mod theme;

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use app::model::{
    activity::Activity,
    lang::Lang,
    life_event::LifeEvent,
    municipality::{Municipality, Theme},
    service::PublicService,
    working_days::Calendars,
};
use jiff::civil::Date;

use crate::backoffice::citizens;
use channels::ChannelsConfig;
use problem::Problem;

/// All that a municipality's folder says, checked.
#[derive(Debug, Clone)]
pub struct Folder {
    pub municipality: Municipality,
    /// In the order of their ids.
    pub services: Vec<PublicService>,
    /// In the order of their ids.
    pub life_events: Vec<LifeEvent>,
    pub activities: Vec<Activity>,
    pub calendars: Calendars,
    pub sources: Vec<SourceConfig>,
    pub channels: ChannelsConfig,
    pub theme_css: PathBuf,
    pub logo: PathBuf,
}

impl Folder {
    /// Takes in what was imported. Of two with one id the folder's own stays: it is what a
    /// municipality changed by hand.
    pub fn take_in(
        &mut self,
        themes: Vec<Theme>,
        services: Vec<PublicService>,
        activities: Vec<Activity>,
    ) {
        for theme in themes {
            if self.municipality.theme(&theme.id).is_none() {
                self.municipality.themes.push(theme);
            }
        }
        join(&mut self.services, services, |it| &it.id);
        join(&mut self.activities, activities, |it| &it.id);
    }
}

fn join<T>(own: &mut Vec<T>, more: Vec<T>, id: fn(&T) -> &str) {
    own.extend(more);
    own.sort_by(|one, other| id(one).cmp(id(other)));
    own.dedup_by(|later, earlier| id(later) == id(earlier));
}

/// Another administration's back office, which speaks the hub contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceConfig {
    pub id: String,
    /// An organisation of the municipality.
    pub organisation: String,
    /// Ends with a slash; a relative one is resolved against the demo's back office.
    pub url: String,
    /// The language its texts are in.
    pub lang: Lang,
    /// What it calls the phases in which a request must be mended or lapses (art. 68 Ley 39/2015).
    pub correction_phases: Vec<String>,
    pub time_limit: Duration,
}

/// Reads the folder `dir` as of `today`, where the municipality is.
///
/// # Errors
/// Everything that is wrong in it, file by file.
pub fn load(dir: &Path, today: Date) -> Result<Folder, Vec<Problem>> {
    let mut problems = vec![];
    let here = holidays::here(dir, today, &mut problems);
    let theme_css = theme::read(dir, &mut problems);
    let logo = logo::read(dir, &mut problems);
    let Some(mut settings) = settings::read(dir, &mut problems) else {
        return Err(problems);
    };
    let calendars = holidays::calendars(dir, here, &settings.seats, today, &mut problems);
    settings.municipality.purposes = purpose::read(dir, &settings.municipality, &mut problems);
    let services = service::read(dir, &settings.municipality, today, &mut problems);
    let life_events = life_event::read(dir, &settings.municipality, &mut problems);
    let activities = activity::read(dir, &settings.municipality, today, &mut problems);
    if settings.municipality.identity_desk {
        let citizens = citizens::load(dir, today, &mut problems);
        // A company acts through somebody.
        let persons = citizens.into_iter().filter(|it| it.document.is_a_persons());
        settings.municipality.demo_citizens = persons.map(|it| it.citizen).collect();
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let settings::Settings {
        municipality,
        sources,
        channels,
        ..
    } = settings;
    Ok(Folder {
        municipality,
        services,
        life_events,
        activities,
        calendars,
        sources,
        channels,
        theme_css,
        logo,
    })
}

/// What is wrong in the folder `dir`; empty where `load` would succeed.
#[must_use]
pub fn check(dir: &Path, today: Date) -> Vec<Problem> {
    load(dir, today).err().unwrap_or_default()
}
