//! What an administration expects of a citizen.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Weekday},
};
use serde::{Deserialize, Serialize};

use super::{lang::Lang, money::Cents};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TaskKind {
    /// Pay a debt.
    Pay,
    /// Mend a request that else lapses (art. 68 Ley 39/2015).
    Correct,
    /// Hand in something a case waits for (art. 68 and 73): its source does not say which.
    Provide,
    /// Ask again for something held that expires.
    Renew,
    /// Open a notification with legal effect (art. 43).
    Read,
    /// End what was begun here and kept as a draft.
    Finish,
    /// Come to an appointment.
    Come,
}

impl TaskKind {
    pub const ALL: [Self; 7] = [
        Self::Pay,
        Self::Correct,
        Self::Provide,
        Self::Renew,
        Self::Read,
        Self::Finish,
        Self::Come,
    ];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pay => "pay",
            Self::Correct => "correct",
            Self::Provide => "provide",
            Self::Renew => "renew",
            Self::Read => "read",
            Self::Finish => "finish",
            Self::Come => "come",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Whether missing the last day costs a right or money, which goes before all else.
    #[must_use]
    pub const fn costs_if_missed(self) -> bool {
        !matches!(self, Self::Come)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    pub id: String,
    pub kind: TaskKind,
    /// Who asks: an organisation of the municipality's folder.
    pub organisation: String,
    /// In the source's own words and language.
    pub title: String,
    pub lang: Lang,
    /// The last day; a term's is already moved off the days that do not count.
    pub due: Option<Date>,
    /// `HH:MM`, for appointments.
    pub time: Option<String>,
    pub amount: Option<Cents>,
    /// Where it is done, elsewhere.
    pub url: Option<String>,
    /// The procedure of the portal by which it is done.
    pub service: Option<String>,
    /// Names it to its citizen alone, and tells nobody else what it is.
    pub key: String,
    /// A notification opened from here, which its administration has not confirmed yet.
    pub opened: Option<Timestamp>,
}

/// How near the last day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nearness {
    Overdue {
        days: i32,
    },
    Today,
    /// Working days left, the last day included.
    Left {
        working_days: i32,
    },
    NoDate,
}

/// How near a task stands, in words that head its part of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    Overdue,
    Today,
    /// Until Sunday.
    ThisWeek,
    Later,
    NoDate,
    /// Nothing is lost that cannot be had another day.
    Appointments,
}

impl Task {
    /// A task of which only this much is known.
    #[must_use]
    pub fn new(
        kind: TaskKind,
        organisation: impl Into<String>,
        title: impl Into<String>,
        lang: Lang,
    ) -> Self {
        Self {
            id: String::new(),
            kind,
            organisation: organisation.into(),
            title: title.into(),
            lang,
            due: None,
            time: None,
            amount: None,
            url: None,
            service: None,
            key: String::new(),
            opened: None,
        }
    }

    #[must_use]
    pub fn band(&self, today: Date) -> Band {
        if !self.kind.costs_if_missed() {
            return Band::Appointments;
        }
        let sunday = today.saturating_add(today.weekday().until(Weekday::Sunday).days());
        match self.due {
            None => Band::NoDate,
            Some(due) if due < today => Band::Overdue,
            Some(due) if due == today => Band::Today,
            Some(due) if due <= sunday => Band::ThisWeek,
            Some(_) => Band::Later,
        }
    }
}

/// The order of a list of tasks, whatever order they came in: what costs a right or money if
/// missed goes first; then the last day and the hour, those without at the end; then, so that
/// no two lists differ, what is asked, its name, who asks and its id. Bands follow one another.
pub fn order(tasks: &mut [Task]) {
    tasks.sort_by(|one, other| rank(one).cmp(&rank(other)));
}

fn rank(task: &Task) -> impl Ord {
    (
        !task.kind.costs_if_missed(),
        (task.due.is_none(), task.due),
        (task.time.is_none(), task.time.as_deref()),
        task.kind,
        task.title.as_str(),
        task.organisation.as_str(),
        task.id.as_str(),
    )
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const TODAY: Date = date(2026, 6, 3);

    fn tasks() -> impl Strategy<Value = Vec<Task>> {
        let kind = proptest::sample::select(TaskKind::ALL.to_vec());
        let due = proptest::option::of(-9..9_i64);
        let task = (kind, due, any::<bool>(), 0..3_u8).prop_map(|(kind, due, timed, n)| Task {
            due: due.map(|days| TODAY.saturating_add(days.days())),
            time: timed.then(|| "09:30".into()),
            ..Task::new(kind, "town", format!("Asunto {n}"), Lang::Es)
        });
        proptest::collection::vec(task, 0..24).prop_map(|mut all| {
            for (n, task) in all.iter_mut().enumerate() {
                task.id = n.to_string();
            }
            all
        })
    }

    proptest! {
        #[test]
        fn one_order_whatever_they_came_in(
            (tasks, shuffled) in tasks().prop_flat_map(|it| (Just(it.clone()), Just(it).prop_shuffle()))
        ) {
            let (mut one, mut other) = (tasks, shuffled);
            order(&mut one);
            order(&mut other);
            prop_assert_eq!(one, other);
        }

        #[test]
        fn a_loss_first_then_nearness(mut tasks in tasks()) {
            order(&mut tasks);
            for pair in tasks.windows(2) {
                let (one, other) = (&pair[0], &pair[1]);
                prop_assert!(one.kind.costs_if_missed() || !other.kind.costs_if_missed());
                if one.kind.costs_if_missed() == other.kind.costs_if_missed() {
                    prop_assert!(one.due.is_some() || other.due.is_none());
                    prop_assert!(other.due.is_none() || one.due <= other.due);
                }
                prop_assert!(one.band(TODAY) <= other.band(TODAY), "each heading comes once");
            }
        }
    }

    #[test]
    fn a_week_ends_on_sunday() {
        let band = |today, due| {
            let come = Task::new(TaskKind::Come, "town", "", Lang::Es);
            assert_eq!(Task { due, ..come }.band(today), Band::Appointments);
            let pay = Task::new(TaskKind::Pay, "town", "", Lang::Es);
            Task { due, ..pay }.band(today)
        };
        let sunday = date(2026, 6, 7);
        assert_eq!(band(TODAY, Some(date(2026, 6, 2))), Band::Overdue);
        assert_eq!(band(TODAY, Some(TODAY)), Band::Today);
        assert_eq!(band(TODAY, Some(sunday)), Band::ThisWeek);
        assert_eq!(band(TODAY, Some(date(2026, 6, 8))), Band::Later);
        assert_eq!(band(sunday, Some(date(2026, 6, 8))), Band::Later);
        assert_eq!(band(TODAY, None), Band::NoDate);
    }
}
