//! What speaks for a service, in points; every point has its reason.

use std::{collections::HashMap, sync::Arc};

use app::model::{
    recommendation::{Contribution, Reason, Recommendation},
    service::PublicService,
};
use jiff::civil::Date;

use super::{features::Subject, recommend::Facts};

/// Published weights, fixed until there is data to learn them from.
pub mod weight {
    pub const ENROLLED_BEFORE: f64 = 3.0;
    pub const SAME_THEME: f64 = 1.2;
    /// Each decayed opening or search of the theme.
    pub const PER_OPENING: f64 = 0.4;
    /// Each decayed minute read about the theme.
    pub const PER_MINUTE: f64 = 0.3;
    /// No habit alone weighs more than this.
    pub const HABIT_AT_MOST: f64 = 2.0;
    /// The citizen says so: that alone is enough.
    pub const DECLARED: f64 = 1.0;
    pub const OPEN_NOW: f64 = 0.8;
    /// Below this nothing is offered.
    pub const THRESHOLD: f64 = 1.0;
}

/// What each reason adds for one service, before any is spelt out: most services are weighed
/// and few offered.
pub struct Points<'a> {
    pub service: &'a Arc<PublicService>,
    history: Option<(f64, &'a (Arc<PublicService>, Date))>,
    opened: Option<(f64, u32)>,
    read: Option<(f64, u32)>,
    declared: Option<f64>,
    open_now: Option<(f64, Date)>,
}

/// What the features amount to for one theme; the same for all its services.
#[derive(Default)]
pub struct Habit {
    times: i64,
    opened: f64,
    seconds: i64,
    read: f64,
}

pub fn habits<'a>(facts: &Facts<'a>) -> HashMap<&'a str, Habit> {
    let mut habits: HashMap<&str, Habit> = HashMap::new();
    for feature in facts.features {
        let habit = habits.entry(feature.subject.theme()).or_default();
        let decayed = feature.decayed_at(facts.now);
        match feature.subject {
            Subject::Read(_) => {
                habit.seconds += feature.count;
                habit.read += decayed;
            }
            Subject::Opened(_) | Subject::Searched(_) => {
                habit.times += feature.count;
                habit.opened += decayed;
            }
        }
    }
    habits
}

/// Nothing where nothing the citizen did speaks for the service.
pub fn points<'a>(
    service: &'a Arc<PublicService>,
    facts: &Facts<'a>,
    habits: &HashMap<&str, Habit>,
) -> Option<Points<'a>> {
    let habit = habits.get(service.theme.as_str());
    let times = habit.map_or(0, |habit| habit.times);
    let minutes = habit.map_or(0, |habit| habit.seconds / 60);
    let weigh = |decayed: f64, each: f64| (decayed * each).min(weight::HABIT_AT_MOST);
    let count = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
    let points = Points {
        service,
        history: history(service, facts.past),
        opened: habit
            .filter(|_| times > 0)
            .map(|habit| (weigh(habit.opened, weight::PER_OPENING), count(times))),
        read: habit
            .filter(|_| minutes > 0)
            .map(|habit| (weigh(habit.read / 60.0, weight::PER_MINUTE), count(minutes))),
        declared: facts
            .interests
            .contains(&service.theme)
            .then_some(weight::DECLARED),
        open_now: service
            .enrolment
            .as_ref()
            .filter(|enrolment| enrolment.is_open(facts.today))
            .map(|enrolment| (weight::OPEN_NOW, enrolment.closes)),
    };
    let known = points.history.is_some()
        || points.opened.is_some()
        || points.read.is_some()
        || points.declared.is_some();
    known.then_some(points)
}

fn history<'a>(
    service: &PublicService,
    past: &'a [(Arc<PublicService>, Date)],
) -> Option<(f64, &'a (Arc<PublicService>, Date))> {
    let latest = |same: fn(&PublicService, &PublicService) -> bool| {
        past.iter()
            .filter(|(other, _)| same(service, other))
            .max_by_key(|(_, on)| *on)
    };
    let same_service = latest(|a, b| a.id == b.id).map(|it| (weight::ENROLLED_BEFORE, it));
    same_service.or_else(|| latest(|a, b| a.theme == b.theme).map(|it| (weight::SAME_THEME, it)))
}

impl Points<'_> {
    pub fn sum(&self) -> f64 {
        let habits = [self.opened, self.read].into_iter().flatten();
        let habits: f64 = habits.map(|(weight, _)| weight).sum();
        let (history, open_now) = (self.history.map(|it| it.0), self.open_now.map(|it| it.0));
        let others = [history, self.declared, open_now].into_iter().flatten();
        habits + others.sum::<f64>()
    }

    /// Every point with its reason, strongest first.
    pub fn recommendation(self, score: f64) -> Recommendation {
        let service = self.service;
        let history = |(past, on): &(Arc<PublicService>, Date)| match past.clone() {
            past if past.id == service.id => Reason::EnrolledBefore { on: *on },
            service => Reason::SameTheme { service, on: *on },
        };
        let all = [
            self.history.map(|(weight, it)| (weight, history(it))),
            self.opened.map(|(weight, times)| {
                let theme = service.theme.clone();
                (weight, Reason::OpenedTheme { theme, times })
            }),
            self.read
                .map(|(weight, minutes)| (weight, Reason::ReadAbout { minutes })),
            self.declared.map(|weight| {
                let theme = service.theme.clone();
                (weight, Reason::Declared { theme })
            }),
            self.open_now
                .map(|(weight, closes)| (weight, Reason::OpenUntil { closes })),
        ];
        let contribution = |(weight, reason)| Contribution { reason, weight };
        let mut reasons: Vec<_> = all.into_iter().flatten().map(contribution).collect();
        reasons.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        Recommendation {
            service: service.clone(),
            score,
            reasons,
        }
    }
}
