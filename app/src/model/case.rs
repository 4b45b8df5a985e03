//! The life of a case: what happened, what is next, and until when.

use std::sync::Arc;

use jiff::civil::{Date, Time};

use super::{
    home::{CaseFile, SourceState},
    registry::RegistryEntry,
    service::PublicService,
    working_days::{Term, WorkingDays},
};

/// What the law gives where a procedure's own rule says nothing (art. 21.3).
const MONTHS_UNLESS_STATED: u8 = 3;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cases {
    /// Newest first, as the closed ones.
    pub open: Vec<CaseFile>,
    pub closed: Vec<CaseFile>,
    pub sources: Vec<SourceState>,
}

/// What only the page of a case tells, beside its file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseLife {
    /// The case it is of.
    pub id: String,
    /// It waits for the citizen.
    pub waits: bool,
    /// The last day of what it waits for, where its term runs.
    pub due: Option<Date>,
}

/// A case as its page tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    pub file: CaseFile,
    pub life: CaseLife,
    /// The oldest first.
    pub entries: Vec<RegistryEntry>,
    /// What it is a case of, where the municipality's folder tells it.
    pub service: Option<Arc<PublicService>>,
    /// While it is open.
    pub limit: Option<LegalLimit>,
    /// Who tells it, and as of when.
    pub sources: Vec<SourceState>,
}

/// Something that happened to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseEvent<'a> {
    Entered(&'a RegistryEntry),
    Started,
    Ended,
}

/// Until when an administration must resolve and notify (art. 21).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LegalLimit {
    pub from: Date,
    /// It runs from what was handed in, not from the administration's own beginning.
    pub on_request: bool,
    pub months: u8,
    /// The procedure's own rule says the months.
    pub stated: bool,
    pub last_day: Date,
}

impl LegalLimit {
    /// The term runs from the entry in the registry of what began the case, or from the
    /// agreement to begin it (art. 21.3), date to date (art. 30.4).
    #[must_use]
    pub fn of(
        days: &WorkingDays,
        started: Date,
        entries: &[RegistryEntry],
        months: Option<u8>,
    ) -> Self {
        let handed_in = entries.iter().filter(|entry| !entry.outgoing);
        let filed = handed_in.map(|entry| entry.on).min();
        let from = filed.unwrap_or(started);
        let term = months.unwrap_or(MONTHS_UNLESS_STATED);
        Self {
            from,
            on_request: filed.is_some(),
            months: term,
            stated: months.is_some(),
            last_day: days.last_day(from, Term::Months(term)),
        }
    }
}

impl Case {
    /// Day by day, oldest first; on the same day what was handed in comes before what it began.
    #[must_use]
    pub fn events(&self) -> Vec<(Date, CaseEvent<'_>)> {
        let ended = self.file.ended.map(|day| (day, CaseEvent::Ended));
        let entered = self
            .entries
            .iter()
            .map(|it| (it.on, CaseEvent::Entered(it)));
        let mut events: Vec<_> = [(self.file.started, CaseEvent::Started)]
            .into_iter()
            .chain(entered)
            .chain(ended)
            .collect();
        events.sort_by_key(|(day, event)| (*day, event.turn()));
        events
    }

    /// What was handed in.
    pub fn handed_in(&self) -> impl Iterator<Item = &RegistryEntry> {
        self.entries.iter().filter(|entry| !entry.outgoing)
    }

    /// The notification that waits to be opened, if there is one.
    #[must_use]
    pub fn unopened(&self) -> Option<&RegistryEntry> {
        self.entries.iter().find(|entry| entry.waits_to_be_opened())
    }
}

impl CaseEvent<'_> {
    fn turn(&self) -> (u8, Option<Time>) {
        match self {
            Self::Entered(entry) if !entry.outgoing => (0, entry.time),
            Self::Started => (1, None),
            Self::Entered(entry) => (2, entry.time),
            Self::Ended => (3, None),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::lang::Lang;

    fn entry(id: &str, outgoing: bool, on: Date) -> RegistryEntry {
        RegistryEntry {
            id: id.into(),
            organisation: "town".into(),
            number: None,
            outgoing,
            on,
            time: None,
            subject: id.into(),
            lang: Lang::Es,
            url: None,
            notification: None,
            cases: vec![],
            attachments: vec![],
        }
    }

    #[test]
    fn the_limit_runs_from_the_registry_date_to_date() {
        // 15 August is a holiday and a Saturday: Monday 17.
        let days = WorkingDays::new([date(2026, 8, 15)]);
        let entries = [
            entry("S-1", true, date(2026, 5, 1)),
            entry("E-2", false, date(2026, 5, 20)),
            entry("E-1", false, date(2026, 5, 15)),
        ];
        let limit = LegalLimit::of(&days, date(2026, 5, 18), &entries, Some(3));
        assert_eq!(
            (limit.from, limit.last_day),
            (date(2026, 5, 15), date(2026, 8, 17))
        );
        assert!(limit.on_request && limit.stated);
    }

    #[test]
    fn without_a_rule_it_is_three_months_from_the_beginning() {
        let limit = LegalLimit::of(&WorkingDays::default(), date(2026, 11, 30), &[], None);
        // February has no 30th; its 28th is a Sunday.
        assert_eq!(limit.last_day, date(2027, 3, 1));
        assert!(!limit.on_request && !limit.stated && limit.months == 3);
    }

    #[test]
    fn what_was_handed_in_comes_before_what_it_began() {
        let day = date(2026, 5, 4);
        let case = Case {
            file: CaseFile {
                id: "1".into(),
                organisation: "town".into(),
                procedure: "X".into(),
                subject: "X".into(),
                lang: Lang::Es,
                phase: None,
                open: false,
                started: day,
                expected_by: None,
                ended: Some(day),
                url: None,
            },
            life: CaseLife::default(),
            entries: vec![entry("out", true, day), entry("in", false, day)],
            service: None,
            limit: None,
            sources: vec![],
        };
        let told: Vec<_> = case.events().into_iter().map(|(_, event)| event).collect();
        assert_eq!(
            told,
            [
                CaseEvent::Entered(&case.entries[1]),
                CaseEvent::Started,
                CaseEvent::Entered(&case.entries[0]),
                CaseEvent::Ended
            ]
        );
    }
}
