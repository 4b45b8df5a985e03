//! Rules and scores over what a citizen did and allows; every point has its reason.

use std::{collections::HashSet, sync::Arc};

use app::model::{
    recommendation::{Contribution, Reason, Recommendation},
    service::PublicService,
};
use jiff::civil::Date;

use super::features::{Feature, Subject};

/// Published weights, fixed until there is data to learn them from.
mod weight {
    pub const ENROLLED_BEFORE: f64 = 3.0;
    pub const SAME_THEME: f64 = 1.2;
    /// Each decayed opening or search of the theme.
    pub const PER_OPENING: f64 = 0.4;
    /// Each decayed minute read about the theme.
    pub const PER_MINUTE: f64 = 0.3;
    /// No habit alone weighs more than this.
    pub const HABIT_AT_MOST: f64 = 2.0;
    pub const OPEN_NOW: f64 = 0.8;
    /// Below this nothing is offered.
    pub const THRESHOLD: f64 = 1.0;
}

/// More would be a list, not a hint.
const AT_MOST: usize = 3;

/// What is known of a citizen who allowed it.
pub struct Facts<'a> {
    /// Services of the themes that appear below.
    pub candidates: &'a [Arc<PublicService>],
    pub features: &'a [Feature],
    /// Services the citizen enrolled in, and when.
    pub past: &'a [(Arc<PublicService>, Date)],
    /// Hidden, or under way already.
    pub excluded: &'a HashSet<String>,
    pub today: Date,
    /// Milliseconds since 1970.
    pub now: i64,
}

/// The best few, in a deterministic order.
#[must_use]
pub fn recommend(facts: &Facts<'_>) -> Vec<Recommendation> {
    let mut offers: Vec<Recommendation> = facts
        .candidates
        .iter()
        .filter(|service| !facts.excluded.contains(&service.id) && available(service, facts.today))
        .filter_map(|service| offer(service, facts))
        .collect();
    offers.sort_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then_with(|| a.service.id.cmp(&b.service.id))
    });
    offers.truncate(AT_MOST);
    offers
}

/// A course that closed is of no use; one that opens later may be.
fn available(service: &PublicService, today: Date) -> bool {
    service
        .enrolment
        .as_ref()
        .is_none_or(|enrolment| today <= enrolment.closes)
}

fn offer(service: &Arc<PublicService>, facts: &Facts<'_>) -> Option<Recommendation> {
    let mut reasons: Vec<Contribution> = [
        history(service, facts.past),
        opened(service, facts),
        read(service, facts),
    ]
    .into_iter()
    .flatten()
    .collect();
    if reasons.is_empty() {
        return None;
    }
    reasons.extend(open_now(service, facts.today));
    reasons.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    let score = reasons.iter().map(|reason| reason.weight).sum();
    (score >= weight::THRESHOLD).then(|| Recommendation {
        service: service.clone(),
        score,
        reasons,
    })
}

fn history(service: &PublicService, past: &[(Arc<PublicService>, Date)]) -> Option<Contribution> {
    let latest = |same: fn(&PublicService, &PublicService) -> bool| {
        past.iter()
            .filter(|(other, _)| same(service, other))
            .max_by_key(|(_, on)| *on)
    };
    if let Some((_, on)) = latest(|a, b| a.id == b.id) {
        return Some(Contribution {
            reason: Reason::EnrolledBefore { on: *on },
            weight: weight::ENROLLED_BEFORE,
        });
    }
    let (other, on) = latest(|a, b| a.theme == b.theme)?;
    Some(Contribution {
        reason: Reason::SameTheme {
            service: other.clone(),
            on: *on,
        },
        weight: weight::SAME_THEME,
    })
}

fn opened(service: &PublicService, facts: &Facts<'_>) -> Option<Contribution> {
    let of_theme = facts.features.iter().filter(|feature| {
        feature.subject.theme() == service.theme && !matches!(feature.subject, Subject::Read(_))
    });
    let (times, decayed) = of_theme.fold((0, 0.0), |(times, decayed), feature| {
        (
            times + feature.count,
            decayed + feature.decayed_at(facts.now),
        )
    });
    (times > 0).then(|| Contribution {
        reason: Reason::OpenedTheme {
            theme: service.theme.clone(),
            times: u32::try_from(times).unwrap_or(u32::MAX),
        },
        weight: (decayed * weight::PER_OPENING).min(weight::HABIT_AT_MOST),
    })
}

fn read(service: &PublicService, facts: &Facts<'_>) -> Option<Contribution> {
    let feature = facts.features.iter().find(
        |feature| matches!(&feature.subject, Subject::Read(theme) if *theme == service.theme),
    )?;
    let minutes = u32::try_from(feature.count / 60).unwrap_or(u32::MAX);
    (minutes > 0).then(|| Contribution {
        reason: Reason::ReadAbout { minutes },
        weight: (feature.decayed_at(facts.now) / 60.0 * weight::PER_MINUTE)
            .min(weight::HABIT_AT_MOST),
    })
}

fn open_now(service: &PublicService, today: Date) -> Option<Contribution> {
    let enrolment = service
        .enrolment
        .as_ref()
        .filter(|enrolment| enrolment.is_open(today))?;
    Some(Contribution {
        reason: Reason::OpenUntil {
            closes: enrolment.closes,
        },
        weight: weight::OPEN_NOW,
    })
}

#[cfg(test)]
mod tests {
    use app::model::{lang::Lang, localized::Localized, service::Enrolment};
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const NOW: i64 = 1_780_000_000_000;

    fn service(id: &str, theme: &str, enrolment: Option<(Date, Date)>) -> Arc<PublicService> {
        let name = Localized::of(Lang::Es, id);
        let enrolment = enrolment.map(|(opens, closes)| Enrolment {
            opens,
            closes,
            dates: Localized::default(),
        });
        Arc::new(PublicService {
            enrolment,
            ..PublicService::new(id, theme, name)
        })
    }

    fn today() -> Date {
        date(2026, 6, 1)
    }

    fn town() -> Vec<Arc<PublicService>> {
        let open = Some((date(2026, 5, 20), date(2026, 6, 12)));
        let later = Some((date(2026, 7, 10), date(2026, 7, 30)));
        let over = Some((date(2026, 4, 1), date(2026, 5, 30)));
        vec![
            service("swim-summer", "sport", open),
            service("swim-winter", "sport", later),
            service("run", "sport", over),
            service("library", "culture", None),
        ]
    }

    fn opened(theme: &str, times: i64) -> Feature {
        #[expect(clippy::cast_precision_loss, reason = "small")]
        let decayed = times as f64;
        Feature {
            subject: Subject::Opened(theme.into()),
            count: times,
            decayed,
            last_at: NOW,
        }
    }

    fn ids(
        features: &[Feature],
        past: &[(Arc<PublicService>, Date)],
        excluded: &[&str],
    ) -> Vec<String> {
        let offers = recommend(&Facts {
            candidates: &town(),
            features,
            past,
            excluded: &excluded.iter().map(|id| (*id).to_owned()).collect(),
            today: today(),
            now: NOW,
        });
        offers.iter().map(|it| it.service.id.clone()).collect()
    }

    #[test]
    fn knowing_nothing_offers_nothing() {
        assert_eq!(ids(&[], &[], &[]), [""; 0]);
    }

    #[test]
    fn last_years_course_comes_first_and_what_closed_never() {
        let past = [(town()[0].clone(), date(2025, 6, 2))];
        assert_eq!(ids(&[], &past, &[]), ["swim-summer", "swim-winter"]);
    }

    #[test]
    fn one_look_is_no_habit_three_are() {
        assert_eq!(ids(&[opened("culture", 1)], &[], &[]), [""; 0]);
        assert_eq!(ids(&[opened("culture", 3)], &[], &[]), ["library"]);
    }

    #[test]
    fn what_is_hidden_or_under_way_stays_away() {
        let past = [(town()[0].clone(), date(2025, 6, 2))];
        assert_eq!(ids(&[], &past, &["swim-summer"]), ["swim-winter"]);
    }

    proptest! {
        #[test]
        fn reasons_always_add_up(sport in 0..40i64, culture in 0..40i64, read in 0..4000i64) {
            #[expect(clippy::cast_precision_loss, reason = "small")]
            let reading = Feature {
                subject: Subject::Read("culture".into()),
                count: read,
                decayed: read as f64,
                last_at: NOW,
            };
            let features = [opened("sport", sport), opened("culture", culture), reading];
            let offers = recommend(&Facts {
                candidates: &town(),
                features: &features,
                past: &[],
                excluded: &HashSet::new(),
                today: today(),
                now: NOW,
            });
            prop_assert!(offers.len() <= AT_MOST);
            prop_assert!(offers.is_sorted_by(|a, b| a.score >= b.score));
            for offer in offers {
                let sum: f64 = offer.reasons.iter().map(|it| it.weight).sum();
                prop_assert!((sum - offer.score).abs() < 1e-9);
                prop_assert!(offer.score >= weight::THRESHOLD);
            }
        }
    }
}
