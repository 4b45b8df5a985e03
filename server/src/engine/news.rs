//! What is new in a source's answer, set against its last one.

use std::collections::{HashMap, HashSet};

use app::model::{home::CaseFile, message::News, registry::RegistryEntry};

/// Nobody reads more at once; all of it stands in the cases and the notifications.
const AT_MOST: usize = 20;

/// What a source last told: the phase of each case, and the notifications.
#[derive(Debug, Default)]
pub struct Before {
    pub phases: HashMap<String, Option<String>>,
    pub notifications: HashSet<String>,
}

/// Notifications to open that were not there, then cases that were, in another phase.
#[must_use]
pub fn news(
    source: &str,
    before: &Before,
    cases: &[CaseFile],
    entries: &[RegistryEntry],
) -> Vec<News> {
    let mut told = HashSet::new();
    let new = entries.iter().filter(|entry| {
        entry.waits_to_be_opened()
            && !before.notifications.contains(&entry.id)
            && told.insert(&entry.id)
    });
    let new = new.map(|entry| News::Notification {
        source: source.to_owned(),
        entry: entry.id.clone(),
    });
    let mut moved = HashSet::new();
    let moved = cases.iter().filter_map(|case| {
        let (was, phase) = (before.phases.get(&case.id)?, case.phase.as_ref()?);
        let news = was.as_ref() != Some(phase) && moved.insert(&case.id);
        news.then(|| News::CaseMoved {
            source: source.to_owned(),
            case: case.id.clone(),
            phase: phase.clone(),
            lang: case.lang,
        })
    });
    new.chain(moved).take(AT_MOST).collect()
}

#[cfg(test)]
mod tests {
    use app::model::{lang::Lang, registry::NotificationState};
    use jiff::civil::date;

    use super::*;

    fn case(id: &str, phase: Option<&str>) -> CaseFile {
        CaseFile {
            id: id.into(),
            organisation: "town".into(),
            procedure: String::new(),
            subject: String::new(),
            lang: Lang::Ca,
            phase: phase.map(Into::into),
            open: true,
            started: date(2026, 6, 1),
            expected_by: None,
            ended: None,
            url: None,
        }
    }

    fn entry(id: &str, notification: Option<NotificationState>) -> RegistryEntry {
        RegistryEntry {
            id: id.into(),
            organisation: "town".into(),
            number: None,
            outgoing: true,
            on: date(2026, 6, 1),
            time: None,
            subject: String::new(),
            lang: Lang::Ca,
            url: None,
            notification,
            cases: vec![],
            attachments: vec![],
        }
    }

    fn before(phases: &[(&str, Option<&str>)], notifications: &[&str]) -> Before {
        let phase = |(id, phase): &(&str, Option<&str>)| ((*id).into(), phase.map(Into::into));
        Before {
            phases: phases.iter().map(phase).collect(),
            notifications: notifications.iter().map(|id| (*id).into()).collect(),
        }
    }

    #[test]
    fn only_what_is_new_is_news_and_once() {
        let waits = Some(NotificationState::Deposited);
        let entries = [
            entry("A", waits),
            entry("B", waits),
            entry("B", waits),
            entry("C", Some(NotificationState::Accepted)),
            entry("D", None),
        ];
        let cases = [
            case("1", Some("Resuelto")),
            case("2", Some("En estudio")),
            case("3", Some("En estudio")),
            case("4", None),
            case("5", Some("En estudio")),
        ];
        let last = before(
            &[
                ("1", Some("En estudio")),
                ("2", Some("En estudio")),
                ("4", Some("En estudio")),
                ("5", None),
            ],
            &["A"],
        );
        let moved = |case: &str, phase: &str| News::CaseMoved {
            source: "s".into(),
            case: case.into(),
            phase: phase.into(),
            lang: Lang::Ca,
        };
        let new = News::Notification {
            source: "s".into(),
            entry: "B".into(),
        };
        let told = news("s", &last, &cases, &entries);
        assert_eq!(
            told,
            [new, moved("1", "Resuelto"), moved("5", "En estudio")]
        );
    }

    #[test]
    fn a_flood_is_cut_off() {
        let many = |n: usize| entry(&n.to_string(), Some(NotificationState::Deposited));
        let entries: Vec<_> = (0..500).map(many).collect();
        let told = news("s", &Before::default(), &[], &entries);
        assert_eq!(told.len(), AT_MOST);
    }
}
