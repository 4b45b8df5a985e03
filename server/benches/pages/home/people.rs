//! Citizens of the bench, written by the portal's own verbs.

use anyhow::Context as _;
use app::model::{
    citizen::Acting,
    consent::{ConsentAct, PERSONALISATION},
    home::{CaseFile, EnrolmentReceipt},
    interaction::{Interaction, InteractionKind},
    lang::Lang,
    money::Cents,
    service::PublicService,
    task::{Task, TaskKind},
};
use jiff::ToSpan as _;
use server::{
    db::{self, Writer, consent::Decision},
    identity::secret::Secret,
    municipality::Folder,
};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::data::TASKS_EACH;
use crate::{day, now};

pub const NAMES: [&str; 5] = [
    "Marta Vidal Soler",
    "Omar El Amrani",
    "Núria Puig i Ferrer",
    "Juan José García Núñez",
    "Ana de la Fuente Ríos",
];
const ENROLS_IN: &str = "natacion-verano";

/// Citizen `n`, who has tasks at every source and cases at the first. Every second one allows
/// the portal to learn; every fourth is enrolled.
pub async fn citizen(
    writer: &mut Writer,
    folder: &Folder,
    n: usize,
    id: Uuid,
) -> anyhow::Result<Uuid> {
    let name = pick(&NAMES, n);
    let hmac = Sha256::digest(n.to_be_bytes());
    db::citizen::find_or_create(writer, "es-nif", &hmac, name, id, now()).await?;
    let acting = Acting::for_oneself(id);
    for (at, source) in folder.sources.iter().enumerate() {
        let tasks: Vec<Task> = (0..TASKS_EACH)
            .filter(|task| task % folder.sources.len() == at)
            .map(|task| pending(folder, &source.organisation, n * TASKS_EACH + task))
            .collect();
        let cases = if at == 0 {
            case_files(folder, n)?
        } else {
            vec![]
        };
        let answered = db::projection::Answered {
            tasks: &tasks,
            cases: &cases,
            ..db::projection::Answered::default()
        };
        db::projection::replace(writer, acting, &source.id, answered, now()).await?;
    }
    if n.is_multiple_of(2) {
        personalise(writer, folder, id, n).await?;
    }
    if n.is_multiple_of(4) {
        let receipt = EnrolmentReceipt {
            by: None,
            reference: format!("B-{n}"),
            service: ENROLS_IN.into(),
            telephone: None,
            at: now(),
        };
        db::enrolment::take(writer, acting, receipt, now()).await?;
    }
    Ok(id)
}

fn pick<T: Copy>(from: &[T], n: usize) -> T {
    from[n % from.len()]
}

fn pending(folder: &Folder, organisation: &str, n: usize) -> Task {
    let kind = pick(&TaskKind::ALL, n / 3);
    let titles = match kind {
        TaskKind::Pay => [
            "Impuesto sobre bienes inmuebles, segundo plazo",
            "Tasa de residuos",
        ],
        TaskKind::Correct | TaskKind::Provide | TaskKind::Renew | TaskKind::Finish => [
            "Certificado de ingresos del año 2025",
            "Memoria técnica & planos",
        ],
        TaskKind::Read => [
            "Resolución del expediente de ayuda a domicilio",
            "Liquidación",
        ],
        TaskKind::Come => [
            "Cita en la oficina de atención ciudadana",
            "Cita con la técnica",
        ],
    };
    let days = i64::try_from(n % 41).unwrap_or(0) - 4;
    Task {
        id: format!("T-{n}"),
        due: (!n.is_multiple_of(11))
            .then(|| folder.calendars.before("").on_or_after(day() + days.days())),
        time: (kind == TaskKind::Come).then(|| "09:30".to_owned()),
        amount: (kind == TaskKind::Pay)
            .then(|| Cents(1_000 + i64::try_from(n % 90_000).unwrap_or(0))),
        url: (!n.is_multiple_of(7)).then(|| format!("https://sede.example/tramite/{n}")),
        ..Task::new(kind, organisation, pick(&titles, n), Lang::Es)
    }
}

/// One under way and two from before.
fn case_files(folder: &Folder, n: usize) -> anyhow::Result<Vec<CaseFile>> {
    let organisation = &folder
        .sources
        .first()
        .context("the folder has a source")?
        .organisation;
    let coded: Vec<&PublicService> = folder
        .services
        .iter()
        .filter(|it| it.code.is_some())
        .collect();
    let case = |at: usize| {
        let service = pick(&coded, n * 3 + at);
        let name = service.name.get(Lang::Es).text;
        CaseFile {
            id: format!("2026/{n}-{at}"),
            organisation: organisation.clone(),
            procedure: format!("{} - {name}", service.code.as_deref().unwrap_or_default()),
            subject: name.to_owned(),
            lang: Lang::Es,
            phase: Some("Instrucción".to_owned()),
            open: at == 0,
            started: day() - i64::try_from(20 + 200 * at).unwrap_or(0).days(),
            ended: None,
            expected_by: (at == 0).then(|| day() + 2.months()),
            url: Some(format!("https://sede.example/expediente/{n}")),
        }
    };
    Ok((0..3).map(case).collect())
}

/// Allows the portal to learn, and gives it something to learn from.
async fn personalise(
    writer: &mut Writer,
    folder: &Folder,
    citizen: Uuid,
    n: usize,
) -> sqlx::Result<()> {
    let decision = Decision {
        citizen,
        purpose: PERSONALISATION,
        act: ConsentAct::Grant,
        text_version: 1,
        notice: "the text",
        lang: "es",
        at: now(),
    };
    db::consent::append(writer, &Secret::new([7; 32]), &decision).await?;
    let kinds = [
        InteractionKind::Opened,
        InteractionKind::Searched,
        InteractionKind::Read,
    ];
    let interaction = |(at, kind): (usize, InteractionKind)| Interaction {
        key: format!("{n}-{at}"),
        kind,
        service: None,
        theme: pick(
            &folder.municipality.themes.iter().collect::<Vec<_>>(),
            n / 2 + at,
        )
        .id
        .clone(),
        seconds: (kind == InteractionKind::Read).then_some(180),
    };
    let interactions: Vec<Interaction> = kinds.into_iter().enumerate().map(interaction).collect();
    db::journal::record(writer, citizen, &interactions, 1, now()).await?;
    Ok(())
}
