use app::model::money::Cents;
use jiff::civil::{date, time};

use super::*;
use crate::sources::hub::fields::Moment;

fn mapped<T>(map: impl FnOnce(&Mapping<'_>) -> T) -> T {
    // Friday 4 December; Tuesday 8 is a holiday.
    let days = WorkingDays::new([date(2026, 12, 8)]);
    map(&Mapping {
        organisation: "ajuntament",
        lang: Lang::Es,
        correction_phases: &["Pendiente de corrección".into()],
        days: &days,
        today: date(2026, 12, 4),
    })
}

fn tasks(items: &Items) -> Vec<Task> {
    mapped(|mapping| mapping.tasks(items))
}

fn entry(id: &str, on: Date, notification: Option<Notification>) -> Actuacio {
    Actuacio {
        id: id.into(),
        ine10: None,
        outgoing: true,
        date: on,
        time: None,
        number: None,
        subject: format!("Requerimiento {id}"),
        url: None,
        cases: vec!["X".into()],
        notification,
        attachments: vec![],
        fue: false,
        represented: None,
    }
}

fn case() -> Expedient {
    Expedient {
        id: "X".into(),
        ine10: None,
        procedure: "SOC-002 - Ayuda a domicilio".into(),
        subject: "Ayuda a domicilio".into(),
        phase: None,
        open: true,
        started: date(2026, 11, 2),
        expected_by: None,
        ended: None,
        url: None,
        waits: true,
        entries: vec![],
        fue: false,
        represented: None,
    }
}

fn tax(until: Date, state: Situation, direct_debit: bool) -> Tribut {
    let debt = Deute {
        id: "D".into(),
        subject: "IBI".into(),
        state,
        amount: Some(Cents(100)),
        until,
        url: None,
        direct_debit,
    };
    let url = Some("https://sede.example/".into());
    Tribut {
        id: "T".into(),
        ine10: None,
        url,
        debts: vec![debt],
        represented: None,
    }
}

#[test]
fn ten_working_days_run_from_the_newest_request() {
    let entries = vec![
        entry("1", date(2026, 11, 2), None),
        entry("2", date(2026, 12, 3), Some(Notification::Accepted)),
    ];
    let [task] = tasks(&Items {
        entries,
        cases: vec![case()],
        ..Items::default()
    })
    .try_into()
    .unwrap();
    assert_eq!(
        (task.kind, task.id.as_str()),
        (TaskKind::Provide, "provide:X")
    );
    assert_eq!(task.title, "Requerimiento 2");
    assert_eq!(task.due, Some(date(2026, 12, 18)));
}

#[test]
fn a_phase_may_say_that_the_request_lapses() {
    let kind = |phase: &str| {
        let case = Expedient {
            phase: Some(phase.into()),
            ..case()
        };
        let cases = vec![case];
        tasks(&Items {
            cases,
            ..Items::default()
        })[0]
            .kind
    };
    assert_eq!(kind("Pendiente de corrección"), TaskKind::Correct);
    assert_eq!(kind("Pendiente de documentación"), TaskKind::Provide);
}

#[test]
fn an_unopened_request_starts_no_term_yet() {
    let entries = vec![entry("1", date(2026, 12, 3), Some(Notification::Deposited))];
    let [provide, read] = tasks(&Items {
        entries,
        cases: vec![case()],
        ..Items::default()
    })
    .try_into()
    .unwrap();
    assert_eq!(
        (provide.due, provide.title.as_str()),
        (None, "Ayuda a domicilio")
    );
    assert_eq!(
        (read.kind, read.due),
        (TaskKind::Read, Some(date(2026, 12, 13)))
    );
}

#[test]
fn a_case_that_is_closed_or_asks_nothing_gives_no_task() {
    let cases = vec![
        Expedient {
            waits: false,
            ..case()
        },
        Expedient {
            open: false,
            ..case()
        },
    ];
    assert_eq!(
        tasks(&Items {
            cases,
            ..Items::default()
        }),
        []
    );
}

#[test]
fn a_pending_debt_is_due_on_a_working_day() {
    let pay = |tax| {
        tasks(&Items {
            taxes: vec![tax],
            ..Items::default()
        })
    };
    let [task] = pay(tax(date(2026, 12, 5), Situation::Pending, false))
        .try_into()
        .unwrap();
    assert_eq!(
        (task.kind, task.due),
        (TaskKind::Pay, Some(date(2026, 12, 7)))
    );
    assert_eq!(
        (task.id.as_str(), task.amount),
        ("pay:T:D", Some(Cents(100)))
    );
    assert_eq!(task.url.as_deref(), Some("https://sede.example/"));
    assert_eq!(pay(tax(date(2026, 12, 5), Situation::Paid, false)), []);
    assert_eq!(pay(tax(date(2026, 12, 5), Situation::Pending, true)), []);
}

#[test]
fn a_debt_until_the_end_of_time_has_no_last_day() {
    let items = Items {
        taxes: vec![tax(date(9999, 12, 31), Situation::Pending, false)],
        ..Items::default()
    };
    assert_eq!(tasks(&items)[0].due, None);
}

#[test]
fn appointments_to_come_keep_their_time() {
    let cita = |id: &str, date, time| Cita {
        id: id.into(),
        ine10: None,
        subject: "Padrón".into(),
        at: Moment { date, time },
        url: None,
    };
    let appointments = vec![
        cita("past", date(2026, 12, 3), Some(time(9, 5, 0, 0))),
        cita("today", date(2026, 12, 4), Some(time(9, 5, 0, 0))),
        cita("saturday", date(2026, 12, 5), Some(Time::midnight())),
    ];
    let tasks = tasks(&Items {
        appointments,
        ..Items::default()
    });
    let told: Vec<_> = tasks
        .iter()
        .map(|it| (it.id.as_str(), it.due, it.time.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            ("come:today", Some(date(2026, 12, 4)), Some("09:05")),
            ("come:saturday", Some(date(2026, 12, 5)), None),
        ]
    );
}

#[test]
fn an_entry_and_a_case_may_name_each_other_either_way() {
    let entries = vec![
        entry("named by its case", date(2026, 12, 1), None),
        entry("names its case", date(2026, 12, 2), None),
        entry("of another", date(2026, 12, 3), None),
    ];
    let mut items = Items {
        entries,
        cases: vec![case()],
        ..Items::default()
    };
    items.entries[0].cases.clear();
    items.entries[2].cases = vec!["Y".into()];
    items.cases[0].entries = vec!["named by its case".into()];
    let told = mapped(|mapping| mapping.entries(&items));
    let cases: Vec<_> = told.iter().map(|it| it.cases.join(" ")).collect();
    // A case the source does not tell of is no page of ours.
    assert_eq!(cases, ["X", "X", ""]);
}

#[test]
fn only_what_goes_out_is_a_notification() {
    let mut handed_in = entry("in", date(2026, 12, 1), Some(Notification::Deposited));
    handed_in.outgoing = false;
    let items = Items {
        entries: vec![handed_in],
        ..Items::default()
    };
    let told = mapped(|mapping| mapping.entries(&items));
    assert_eq!(told[0].notification, None);
}

#[test]
fn a_life_tells_whose_turn_it_is_and_until_when() {
    let closed = Expedient {
        id: "Z".into(),
        open: false,
        ..case()
    };
    let items = Items {
        entries: vec![entry("1", date(2026, 12, 3), Some(Notification::Accepted))],
        cases: vec![case(), closed],
        ..Items::default()
    };
    let lives = mapped(|mapping| mapping.lives(&items));
    assert_eq!(
        (lives[0].waits, lives[0].due),
        (true, Some(date(2026, 12, 18)))
    );
    assert!(!lives[1].waits);
}
