//! The lives of cases: what went in and out, how they end, what they wait for.

use app::model::{case::CaseLife, registry::RegistryEntry};

use super::{Actuacio, Items, Mapping, belongs};

impl Mapping<'_> {
    /// What the source's registry has of the citizen, each entry with all its cases.
    #[must_use]
    pub fn entries(&self, items: &Items) -> Vec<RegistryEntry> {
        items
            .entries
            .iter()
            .map(|entry| self.entry(entry, items))
            .collect()
    }

    #[must_use]
    pub fn lives(&self, items: &Items) -> Vec<CaseLife> {
        items
            .cases
            .iter()
            .map(|case| {
                let asked = self.provide(case, &items.entries);
                CaseLife {
                    id: case.id.clone(),
                    waits: asked.is_some(),
                    due: asked.and_then(|task| task.due),
                }
            })
            .collect()
    }

    fn entry(&self, entry: &Actuacio, items: &Items) -> RegistryEntry {
        let cases = items.cases.iter().filter(|case| belongs(entry, case));
        let attached = entry.attachments.iter();
        RegistryEntry {
            id: entry.id.clone(),
            organisation: self.organisation.to_owned(),
            number: entry.number.clone(),
            outgoing: entry.outgoing,
            on: entry.date,
            time: entry.time,
            subject: entry.subject.clone(),
            lang: self.lang,
            url: entry.url.clone(),
            notification: entry.notification.filter(|_| entry.outgoing),
            cases: cases.map(|case| case.id.clone()).collect(),
            attachments: attached.map(|it| it.attachment.clone()).collect(),
        }
    }
}
