//! The few services to offer a citizen, from what they did and allow.

use std::{collections::HashSet, sync::Arc};

use app::model::{recommendation::Recommendation, service::PublicService};
use jiff::civil::Date;

use super::{
    features::Feature,
    points::{Points, habits, points, weight},
};

/// More would be a list, not a hint.
const AT_MOST: usize = 3;

/// What is known of a citizen who allowed it.
pub struct Facts<'a> {
    /// Services of the themes that appear below.
    pub candidates: &'a [&'a Arc<PublicService>],
    pub features: &'a [Feature],
    /// Themes the citizen says interest them.
    pub interests: &'a [String],
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
    let habits = habits(facts);
    let mut offers: Vec<(f64, Points<'_>)> = facts
        .candidates
        .iter()
        .filter(|service| available(service, facts.today))
        .filter_map(|service| points(service, facts, &habits))
        .map(|points| (points.sum(), points))
        .filter(|(score, points)| {
            *score >= weight::THRESHOLD && !facts.excluded.contains(&points.service.id)
        })
        .collect();
    offers.sort_by(|(a, one), (b, other)| {
        b.total_cmp(a)
            .then_with(|| one.service.id.cmp(&other.service.id))
    });
    offers.truncate(AT_MOST);
    offers
        .into_iter()
        .map(|(score, points)| points.recommendation(score))
        .collect()
}

/// A course that closed is of no use; one that opens later may be.
fn available(service: &PublicService, today: Date) -> bool {
    service
        .enrolment
        .as_ref()
        .is_none_or(|enrolment| today <= enrolment.closes)
}

#[cfg(test)]
mod tests {
    use app::model::{
        lang::Lang, localized::Localized, recommendation::Reason, service::Enrolment,
    };
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::{super::features::Subject, *};

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
            candidates: &town().iter().collect::<Vec<_>>(),
            features,
            interests: &[],
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
    fn what_somebody_says_is_enough_and_is_the_reason() {
        let declared = ["culture".to_owned()];
        let offers = recommend(&Facts {
            candidates: &town().iter().collect::<Vec<_>>(),
            features: &[],
            interests: &declared,
            past: &[],
            excluded: &HashSet::new(),
            today: today(),
            now: NOW,
        });
        let theme = "culture".to_owned();
        assert_eq!(offers.len(), 1);
        assert_eq!(offers[0].reasons[0].reason, Reason::Declared { theme });
    }

    #[test]
    fn what_is_hidden_or_under_way_stays_away() {
        let past = [(town()[0].clone(), date(2025, 6, 2))];
        assert_eq!(ids(&[], &past, &["swim-summer"]), ["swim-winter"]);
    }

    proptest! {
        #[test]
        fn reasons_always_add_up(
            sport in 0..40i64, culture in 0..40i64, read in 0..4000i64, declared: bool,
        ) {
            #[expect(clippy::cast_precision_loss, reason = "small")]
            let reading = Feature {
                subject: Subject::Read("culture".into()),
                count: read,
                decayed: read as f64,
                last_at: NOW,
            };
            let features = [opened("sport", sport), opened("culture", culture), reading];
            let offers = recommend(&Facts {
                candidates: &town().iter().collect::<Vec<_>>(),
                features: &features,
                interests: &declared.then(|| "culture".to_owned()).into_iter().collect::<Vec<_>>(),
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
