//! A portal with fixed answers, to render pages without a server. Its texts are Spanish only,
//! so that a Catalan page has to mark them.

use std::{
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use async_trait::async_trait;
use jiff::{
    Timestamp,
    civil::{Date, date},
    tz::TimeZone,
};
use leptos::prelude::{Owner, RenderHtml};
use uuid::Uuid;

use crate::{
    model::{
        citizen::{Citizen, SessionToken},
        consent::{ConsentAct, ConsentEvent, PERSONALISATION, Permissions},
        home::{CaseFile, EnrolmentReceipt, Home, SourceState},
        interaction::Interaction,
        lang::Lang,
        localized::Localized,
        money::Cents,
        municipality::{
            Contact, DemoCitizen, LegalBasis, Municipality, Organisation, Purpose, Theme,
        },
        recommendation::{Contribution, Reason, Recommendation},
        service::{
            Channel, ChannelKind, Cost, Enrolment, Evidence, LegalResource, PublicService, Silence,
        },
        task::{Task, TaskKind},
        working_days::WorkingDays,
    },
    pages,
    portal::{Answer, AppError, Portal, ServiceQuery},
    routes::Route,
    shell,
    visit::{Assets, Visit},
};

pub const TODAY: Date = date(2026, 6, 1);

fn es(text: &str) -> Localized {
    Localized::of(Lang::Es, text)
}

fn now() -> Timestamp {
    "2026-06-01T07:41:00Z".parse().expect("an instant")
}

/// What the portal answers; change it before rendering.
pub struct Fixed {
    pub municipality: Municipality,
    pub working_days: WorkingDays,
    pub service: Arc<PublicService>,
    pub home: Home,
    pub permissions: Permissions,
    pub receipt: Option<EnrolmentReceipt>,
}

impl Default for Fixed {
    fn default() -> Self {
        let service = Arc::new(swimming());
        Self {
            municipality: municipality(),
            working_days: WorkingDays::default(),
            home: home(&service),
            service,
            permissions: permissions(),
            receipt: None,
        }
    }
}

pub fn receipt() -> EnrolmentReceipt {
    EnrolmentReceipt {
        reference: "INS-2026-0042".into(),
        service: "natacion".into(),
        at: now(),
    }
}

pub fn task(kind: TaskKind, due: Option<Date>) -> Task {
    Task {
        id: "1".into(),
        kind,
        organisation: "aeat".into(),
        title: "Renta 2025".into(),
        lang: Lang::Es,
        due,
        time: (kind == TaskKind::Come).then(|| "09:30".into()),
        amount: (kind == TaskKind::Pay).then_some(Cents(12_430)),
        url: Some("https://aeat.example/1".into()),
    }
}

fn home(service: &Arc<PublicService>) -> Home {
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
            url: None,
        }],
        enrolments: vec![receipt()],
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

fn permissions() -> Permissions {
    let event = ConsentEvent {
        seq: 1,
        purpose: PERSONALISATION.into(),
        act: ConsentAct::Grant,
        text_version: 1,
        at: now(),
        hash: "0123456789abcdef".into(),
    };
    Permissions {
        granted: vec![(PERSONALISATION.into(), now())],
        events: vec![event],
        email_reminders: true,
    }
}

fn swimming() -> PublicService {
    PublicService {
        id: "natacion".into(),
        code: None,
        theme: "sport".into(),
        organisation: "town".into(),
        name: es("Natación"),
        description: es("Curso de natación.\n\nNueve sesiones."),
        keywords: vec![],
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
    }
}

fn municipality() -> Municipality {
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
        contact: Contact {
            phone: "900 000 999".into(),
            email: "oac@vilafinestra.example".into(),
            address: "Plaça de la Vila, 1".into(),
            hours: es("De lunes a viernes"),
        },
        themes: vec![Theme {
            id: "sport".into(),
            name: es("Deporte"),
        }],
        organisations: vec![
            organisation("town", "Ayuntamiento"),
            organisation("aeat", "Hacienda"),
        ],
        purposes: vec![Purpose {
            id: PERSONALISATION.into(),
            version: 1,
            basis: LegalBasis::Consent,
            law: "RGPD, art. 6.1.a".into(),
            retention_days: 365,
            profiling: true,
            name: es("Personalizar"),
            text: es("Se usa para una sola cosa."),
        }],
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

#[async_trait]
impl Portal for Fixed {
    fn municipality(&self) -> &Municipality {
        &self.municipality
    }
    fn now(&self) -> Timestamp {
        now()
    }
    fn today(&self) -> Date {
        TODAY
    }
    fn working_days(&self) -> &WorkingDays {
        &self.working_days
    }
    fn find_services(&self, query: &ServiceQuery, _: Lang) -> Vec<Arc<PublicService>> {
        let found = self
            .service
            .name
            .get(Lang::Es)
            .text
            .to_lowercase()
            .contains(&query.text);
        found.then(|| self.service.clone()).into_iter().collect()
    }
    fn service(&self, id: &str) -> Option<Arc<PublicService>> {
        (self.service.id == id).then(|| self.service.clone())
    }
    fn open_enrolments(&self) -> Vec<Arc<PublicService>> {
        vec![self.service.clone()]
    }
    async fn enter(&self, _: &str) -> Answer<SessionToken> {
        Err(AppError::Unavailable)
    }
    async fn leave(&self, _: &SessionToken) -> Answer<()> {
        Ok(())
    }
    async fn citizen(&self, _: &SessionToken) -> Answer<Option<Citizen>> {
        Ok(None)
    }
    async fn home(&self, _: &Citizen) -> Answer<Home> {
        Ok(self.home.clone())
    }
    async fn permissions(&self, _: &Citizen) -> Answer<Permissions> {
        Ok(self.permissions.clone())
    }
    async fn decide(
        &self,
        _: &Citizen,
        _: &str,
        _: bool,
        _: Lang,
    ) -> Answer<Option<ConsentAct>> {
        Ok(None)
    }
    async fn prefer_email_reminders(&self, _: &Citizen, _: bool) -> Answer<()> {
        Ok(())
    }
    async fn record(&self, _: &Citizen, _: &[Interaction]) -> Answer<()> {
        Ok(())
    }
    async fn hide(&self, _: &Citizen, _: &str, _: bool) -> Answer<()> {
        Ok(())
    }
    async fn enrolment(&self, _: &Citizen, _: &str) -> Answer<Option<EnrolmentReceipt>> {
        Ok(self.receipt.clone())
    }
    async fn enrol(&self, _: &Citizen, _: &str) -> Answer<EnrolmentReceipt> {
        Ok(receipt())
    }
    async fn cancel_enrolment(&self, _: &Citizen, _: &str) -> Answer<()> {
        Ok(())
    }
}

/// A citizen's visit to `route` in `lang`.
pub fn visit(portal: Fixed, route: Route, lang: Lang) -> Visit {
    Visit {
        portal: Arc::new(portal),
        assets: Arc::new(Assets {
            icons: "/pkg/icons.svg".into(),
            ..Assets::default()
        }),
        lang,
        route: Some(route),
        citizen: Some(Citizen {
            id: Uuid::nil(),
            name: "Marta Soler".into(),
            personalised: true,
            decided: true,
        }),
        query: vec![],
        notice: None,
        form: None,
        nonce: "n".into(),
    }
}

/// The document as the server sends it; nothing of a fixed portal ever waits.
pub fn render(visit: &Visit) -> String {
    let mut loading = pin!(pages::load(visit));
    let Poll::Ready(page) = loading
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    else {
        panic!("a fixed portal waited");
    };
    let page = page.unwrap_or_else(|error| pages::error::page(visit, &error));
    let owner = Owner::new();
    owner.with(|| shell::tidy(&shell::document(visit.clone(), page).to_html()))
}
