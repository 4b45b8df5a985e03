//! From the contract's items to what a citizen is told: tasks and case files.

use std::collections::BTreeSet;

use app::model::{
    home::CaseFile,
    lang::Lang,
    registry::TO_READ,
    task::{Task, TaskKind},
    working_days::{Term, WorkingDays},
};
use jiff::civil::{Date, Time};

use super::wire::{Actuacio, Cita, Deute, Expedient, Notification, Party, Situation, Tribut};

mod registry;

/// Days to mend a request or to do what an act asks (art. 68 and 73 Ley 39/2015).
const TO_PROVIDE: Term = Term::WorkingDays(10);

/// One source's items.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Items {
    pub entries: Vec<Actuacio>,
    pub cases: Vec<Expedient>,
    pub appointments: Vec<Cita>,
    pub taxes: Vec<Tribut>,
}

impl Items {
    /// Whom the citizen represents in any of them.
    #[must_use]
    pub fn parties(&self) -> BTreeSet<&Party> {
        let entries = self.entries.iter().map(|it| &it.represented);
        let cases = self.cases.iter().map(|it| &it.represented);
        let taxes = self.taxes.iter().map(|it| &it.represented);
        entries.chain(cases).chain(taxes).flatten().collect()
    }

    /// Those of a party, or the citizen's own. An appointment names nobody's document: it is
    /// of who has it.
    #[must_use]
    pub fn of(&self, party: Option<&Party>) -> Self {
        macro_rules! of {
            ($items:expr) => {
                $items
                    .iter()
                    .filter(|it| it.represented.as_ref() == party)
                    .cloned()
                    .collect()
            };
        }
        Self {
            entries: of!(self.entries),
            cases: of!(self.cases),
            taxes: of!(self.taxes),
            appointments: match party {
                Some(_) => vec![],
                None => self.appointments.clone(),
            },
        }
    }
}

/// Who answers, in which language, its words for a correction, and the calendar the terms run by.
#[derive(Debug, Clone, Copy)]
pub struct Mapping<'a> {
    pub organisation: &'a str,
    pub lang: Lang,
    pub correction_phases: &'a [String],
    pub days: &'a WorkingDays,
    pub today: Date,
}

impl Mapping<'_> {
    /// What is expected of the citizen, with ids unique within the source.
    #[must_use]
    pub fn tasks(&self, items: &Items) -> Vec<Task> {
        let debts = items
            .taxes
            .iter()
            .flat_map(|tax| tax.debts.iter().map(move |it| (tax, it)));
        items
            .cases
            .iter()
            .filter_map(|case| self.provide(case, &items.entries))
            .chain(debts.filter_map(|(tax, debt)| self.pay(tax, debt)))
            .chain(items.entries.iter().filter_map(|entry| self.read(entry)))
            .chain(items.appointments.iter().filter_map(|it| self.come(it)))
            .collect()
    }

    #[must_use]
    pub fn cases(&self, items: &Items) -> Vec<CaseFile> {
        items
            .cases
            .iter()
            .map(|case| self.case_file(case))
            .collect()
    }

    fn task(&self, kind: TaskKind, id: &str, title: &str, url: Option<&String>) -> Task {
        Task {
            id: format!("{}:{id}", kind.as_str()),
            url: url.cloned(),
            ..Task::new(kind, self.organisation, title, self.lang)
        }
    }

    /// What a case waits for, in the words of the request last sent. The contract does not tell
    /// a correction from what else is to be handed in; the phase does, where its words are known. The term runs from its
    /// notification (art. 30.3): while that waits unopened, there is no last day yet.
    fn provide(&self, case: &Expedient, entries: &[Actuacio]) -> Option<Task> {
        (case.open && case.waits).then_some(())?;
        let request = entries
            .iter()
            .filter(|entry| entry.outgoing && belongs(entry, case))
            .max_by_key(|entry| entry.date)
            .filter(|entry| entry.notification != Some(Notification::Deposited));
        let title = request.map_or(&case.subject, |entry| &entry.subject);
        let kind = match &case.phase {
            Some(phase) if self.correction_phases.contains(phase) => TaskKind::Correct,
            _ => TaskKind::Provide,
        };
        Some(Task {
            due: request.map(|entry| self.days.last_day(entry.date, TO_PROVIDE)),
            ..self.task(kind, &case.id, title, case.url.as_ref())
        })
    }

    /// A debt the citizen must pay; what the bank pays by itself would be paid twice.
    fn pay(&self, tax: &Tribut, debt: &Deute) -> Option<Task> {
        (debt.state == Situation::Pending && !debt.direct_debit).then_some(())?;
        let url = debt.url.as_ref().or(tax.url.as_ref());
        // How a system writes that there is none.
        let until = Some(debt.until).filter(|day| day.year() < 9999);
        Some(Task {
            due: until.map(|day| self.days.on_or_after(day)),
            amount: debt.amount,
            ..self.task(
                TaskKind::Pay,
                &format!("{}:{}", tax.id, debt.id),
                &debt.subject,
                url,
            )
        })
    }

    fn read(&self, entry: &Actuacio) -> Option<Task> {
        let waits = entry.outgoing && entry.notification == Some(Notification::Deposited);
        waits.then(|| Task {
            due: Some(self.days.last_day(entry.date, TO_READ)),
            ..self.task(
                TaskKind::Read,
                &entry.id,
                &entry.subject,
                entry.url.as_ref(),
            )
        })
    }

    /// An appointment from today on. Midnight is how a system writes that it knows no time.
    fn come(&self, appointment: &Cita) -> Option<Task> {
        let Cita {
            id,
            subject,
            at,
            url,
            ..
        } = appointment;
        let time = at.time.filter(|time| *time != Time::midnight());
        (at.date >= self.today).then(|| Task {
            due: Some(at.date),
            time: time.map(|time| time.strftime("%H:%M").to_string()),
            ..self.task(TaskKind::Come, id, subject, url.as_ref())
        })
    }

    fn case_file(&self, case: &Expedient) -> CaseFile {
        CaseFile {
            id: case.id.clone(),
            organisation: self.organisation.to_owned(),
            procedure: case.procedure.clone(),
            subject: case.subject.clone(),
            lang: self.lang,
            phase: case.phase.clone(),
            open: case.open,
            started: case.started,
            expected_by: case.expected_by,
            ended: case.ended,
            url: case.url.clone(),
        }
    }
}

/// Either may name the other.
fn belongs(entry: &Actuacio, case: &Expedient) -> bool {
    entry.cases.contains(&case.id) || case.entries.contains(&entry.id)
}

#[cfg(test)]
mod tests;
