//! A citizen's cases, and the life of one.

use app::{
    model::{
        case::{Case, Cases, LegalLimit},
        citizen::Citizen,
        home::CaseFile,
        record_key::RecordKey,
    },
    portal::{Answer, AppError},
};

use super::{
    TownHall,
    home::{organisation, standing},
    unavailable,
};
use crate::db;

pub async fn cases(hall: &TownHall, citizen: &Citizen) -> Answer<Cases> {
    let failed = unavailable("cases");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let rows = db::home::read(reader.exec(), citizen.acting(), false)
        .await
        .map_err(&failed)?;
    let sources = standing(hall, reader.exec(), citizen, &rows.answers)
        .await
        .map_err(&failed)?;
    reader.done();
    let told = |case: CaseFile| CaseFile {
        organisation: organisation(hall, &case.organisation),
        ..case
    };
    let (open, closed) = rows.cases.into_iter().map(told).partition(|case| case.open);
    Ok(Cases {
        open,
        closed,
        sources,
    })
}

pub async fn case(hall: &TownHall, citizen: &Citizen, key: &RecordKey) -> Answer<Case> {
    let failed = unavailable("case");
    let acting = citizen.acting();
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let rows = db::home::read(reader.exec(), acting, false)
        .await
        .map_err(&failed)?;
    let named = |case: &CaseFile| {
        case.id == key.id && organisation(hall, &case.organisation) == key.organisation
    };
    let mut file = rows
        .cases
        .into_iter()
        .find(named)
        .ok_or(AppError::NotFound)?;
    let source = std::mem::replace(&mut file.organisation, key.organisation.clone());
    let life = db::registry::life(reader.exec(), acting, &source, &file.id)
        .await
        .map_err(&failed)?;
    let mut entries = db::registry::entries(reader.exec(), acting)
        .await
        .map_err(&failed)?;
    let mut sources = standing(hall, reader.exec(), citizen, &rows.answers)
        .await
        .map_err(&failed)?;
    sources.retain(|it| it.organisation == key.organisation);
    reader.done();
    entries.retain(|entry| entry.organisation == source && entry.cases.contains(&file.id));
    for entry in &mut entries {
        entry.organisation.clone_from(&key.organisation);
    }
    let service = hall.0.services.by_code(file.procedure_code());
    let service = service.filter(|service| service.organisation == file.organisation);
    let months = service
        .as_ref()
        .and_then(|service| service.months_to_resolve);
    let days = hall.0.calendars.before(&key.organisation);
    let limit = |file: &CaseFile| LegalLimit::of(days, file.started, &entries, months);
    Ok(Case {
        limit: file.open.then(|| limit(&file)),
        life: life.unwrap_or_default(),
        file,
        entries,
        service,
        sources,
    })
}
