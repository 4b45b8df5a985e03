//! The answers. Their texts are Spanish only, so that a Catalan page has to mark them.

use std::sync::Arc;

use jiff::{
    Timestamp,
    civil::{Date, date, time},
    tz::TimeZone,
};

use super::consent;
use crate::model::{
    access::{Access, Accesses, Ground, Reading, Who},
    case::{Case, CaseLife, LegalLimit},
    home::{CaseFile, EnrolmentReceipt, Home, SourceState},
    keywords::Keywords,
    lang::Lang,
    localized::Localized,
    money::Cents,
    municipality::{Contact, DemoCitizen, Municipality, Organisation, Theme},
    recommendation::{Contribution, Reason, Recommendation},
    registry::{Attachment, Notification, NotificationState, RegistryEntry},
    service::{
        Channel, ChannelKind, Cost, Enrolment, Evidence, LegalResource, PublicService, Silence,
    },
    task::{Task, TaskKind},
    working_days::WorkingDays,
};

pub const TODAY: Date = date(2026, 6, 1);

pub fn es(text: &str) -> Localized {
    Localized::of(Lang::Es, text)
}

pub fn now() -> Timestamp {
    "2026-06-01T07:41:00Z".parse().expect("an instant")
}

pub fn receipt() -> EnrolmentReceipt {
    EnrolmentReceipt {
        telephone: None,
        by: None,
        reference: "INS-2026-0042".into(),
        service: "natacion".into(),
        at: now(),
    }
}

pub fn task(kind: TaskKind, due: Option<Date>) -> Task {
    Task {
        id: "1".into(),
        due,
        time: (kind == TaskKind::Come).then(|| "09:30".into()),
        amount: (kind == TaskKind::Pay).then_some(Cents(12_430)),
        url: Some("https://aeat.example/1".into()),
        key: "0123456789ab".into(),
        ..Task::new(kind, "aeat", "Renta 2025", Lang::Es)
    }
}

pub fn home(service: &Arc<PublicService>) -> Home {
    let reasons = vec![
        Contribution {
            reason: Reason::EnrolledBefore {
                on: date(2025, 6, 3),
            },
            weight: 1.0,
        },
        Contribution {
            reason: Reason::OpenedTheme {
                theme: "sport".into(),
                times: 3,
            },
            weight: 0.5,
        },
    ];
    let source = |organisation: &str, as_of, failed| SourceState {
        organisation: organisation.into(),
        as_of,
        failed,
        left_out: false,
        unasked: false,
    };
    Home {
        tasks: vec![
            task(TaskKind::Pay, Some(date(2026, 6, 8))),
            task(TaskKind::Come, Some(date(2026, 6, 9))),
            task(TaskKind::Read, None),
        ],
        cases: vec![CaseFile {
            id: "X2026/17".into(),
            organisation: "town".into(),
            procedure: "OBR-1 - Obra menor".into(),
            subject: "Reforma del baño".into(),
            lang: Lang::Es,
            phase: Some("Informe técnico".into()),
            open: true,
            started: date(2026, 5, 4),
            expected_by: Some(date(2026, 8, 4)),
            ended: None,
            url: None,
        }],
        enrolments: vec![receipt()],
        messages: vec![],
        recommendations: vec![Recommendation {
            service: service.clone(),
            score: 1.5,
            reasons,
        }],
        sources: vec![
            source("town", Some(now()), false),
            source("aeat", None, true),
        ],
    }
}

fn entry(id: &str, outgoing: bool) -> RegistryEntry {
    RegistryEntry {
        id: id.into(),
        organisation: "town".into(),
        number: Some(format!("2026-{id}")),
        outgoing,
        on: if outgoing {
            date(2026, 5, 29)
        } else {
            date(2026, 5, 4)
        },
        time: Some(time(9, 30, 0, 0)),
        subject: "Reforma del baño".into(),
        lang: Lang::Es,
        url: Some(format!("https://sede.example/{id}")),
        notification: outgoing.then_some(NotificationState::Deposited),
        cases: vec!["X2026/17".into()],
        attachments: vec![Attachment {
            name: "Memoria.pdf".into(),
            url: Some("https://sede.example/memoria.pdf".into()),
            code: Some("CSV-1".into()),
            check_url: None,
        }],
    }
}

pub fn case() -> Case {
    let entries = vec![entry("E-1", false)];
    let home = home(&Arc::new(swimming()));
    let file = home.cases.into_iter().next().expect("a case");
    Case {
        limit: Some(LegalLimit::of(
            &WorkingDays::default(),
            file.started,
            &entries,
            None,
        )),
        file,
        life: CaseLife::default(),
        entries,
        service: None,
        sources: home.sources,
    }
}

pub fn notification() -> Notification {
    Notification {
        entry: entry("S-1", true),
        opening: None,
    }
}

pub fn accesses() -> Accesses {
    let access = |who, what, why| Access {
        who,
        what,
        why,
        at: now(),
    };
    let source = |id: &str| Who::Source(id.into());
    let shown = vec![
        access(Who::Operator, Reading::Copied, Ground::Availability),
        access(source("town"), Reading::Asked, Ground::OneStop),
        access(source("aeat"), Reading::Unanswered, Ground::OneStop),
        access(
            Who::Representative("Pau Ferrer".into()),
            Reading::Entered,
            Ground::Representation,
        ),
        access(Who::Oneself, Reading::Entered, Ground::OwnData),
    ];
    Accesses {
        count: shown.len(),
        shown,
    }
}

pub fn swimming() -> PublicService {
    PublicService {
        id: "natacion".into(),
        code: None,
        theme: "sport".into(),
        organisation: "town".into(),
        name: es("Natación"),
        description: es("Curso de natación.\n\nNueve sesiones."),
        easy: None,
        legal: None,
        keywords: Keywords::default(),
        requirements: vec![es("Tener entre 4 y 14 años")],
        evidence: vec![Evidence {
            name: es("Padrón"),
            held_by: Some(es("Ayuntamiento")),
        }],
        costs: vec![Cost {
            amount: Cents(4200),
            description: es("Curso completo"),
        }],
        months_to_resolve: Some(1),
        silence: Some(Silence::Refused),
        channels: vec![Channel {
            kind: ChannelKind::Online,
            description: es("En este portal"),
            url: None,
        }],
        output: Some(es("Plaza en el curso")),
        legal_resources: vec![LegalResource {
            name: es("Ley 7/1985"),
            url: None,
        }],
        enrolment: Some(Enrolment {
            opens: date(2026, 5, 20),
            closes: date(2026, 6, 12),
            dates: es("Julio, de 10:00 a 13:00"),
        }),
        renewal: None,
    }
}

pub fn municipality() -> Municipality {
    let organisation = |id: &str, name| Organisation {
        id: id.into(),
        name: es(name),
    };
    Municipality {
        name: es("Vilafinestra"),
        ine_code: "08999".into(),
        languages: Lang::ALL.to_vec(),
        time_zone: TimeZone::get("Europe/Madrid").expect("a zone"),
        demo: true,
        identity_desk: true,
        identity_provider: None,
        contact: Contact {
            phone: "900 000 999".into(),
            email: "oac@vilafinestra.example".into(),
            address: "Plaça de la Vila, 1".into(),
            hours: es("De lunes a viernes"),
        },
        messages: super::channels::messages(),
        themes: vec![Theme {
            id: "sport".into(),
            name: es("Deporte"),
        }],
        organisations: vec![
            organisation("town", "Ayuntamiento"),
            organisation("aeat", "Hacienda"),
        ],
        purposes: consent::purposes(),
        demo_citizens: ["marta", "youssef"]
            .map(|id| DemoCitizen {
                id: id.into(),
                name: id.to_uppercase(),
                document: "00000000T".into(),
                story: es("Tiene una historia."),
            })
            .into(),
    }
}
