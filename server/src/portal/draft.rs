//! Keeping for later what was typed in an act's form. It is no submission, and holds no place.

use app::{
    components::enrolment_panel::TELEPHONE,
    model::{
        citizen::Citizen,
        draft::{Draft, LONGEST},
    },
    portal::{Answer, AppError, Portal},
};

use super::{
    TownHall,
    enrolment::{already_taken, is_open, opened_now},
    mandate::require_for,
    unavailable,
};
use crate::db;

pub async fn find(hall: &TownHall, citizen: &Citizen, service: &str) -> Answer<Option<Draft>> {
    let service = hall.service(service).ok_or(AppError::NotFound)?;
    if !is_open(hall, &service) {
        return Ok(None);
    }
    let failed = unavailable("draft");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let draft = db::draft::find(reader.exec(), citizen.acting(), &service.id)
        .await
        .map_err(&failed)?;
    reader.done();
    Ok(draft)
}

/// How surely it is them does not matter: who must first prove more comes back to what they typed.
pub async fn save(
    hall: &TownHall,
    citizen: &Citizen,
    service: &str,
    telephone: &str,
) -> Answer<()> {
    let service = hall.service(service).ok_or(AppError::NotFound)?;
    let opened = opened_now(hall, &service)?;
    if telephone.chars().count() > LONGEST {
        let fields = vec![(TELEPHONE, "error-telephone")];
        return Err(AppError::Invalid { fields });
    }
    let acting = citizen.acting();
    let draft = Draft {
        telephone: telephone.to_owned(),
        saved: hall.now(),
    };
    let failed = unavailable("save_draft");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    require_for(hall, &mut writer, citizen, &service.organisation).await?;
    let taken = db::enrolment::taken(&mut writer, acting, &service.id, opened)
        .await
        .map_err(&failed)?;
    if taken.is_some() {
        return Err(already_taken());
    }
    db::draft::put(writer.exec(), acting, &service.id, &draft)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)
}

/// To take back is never refused.
pub async fn discard(hall: &TownHall, citizen: &Citizen, service: &str) -> Answer<()> {
    let failed = unavailable("discard_draft");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    db::draft::delete(writer.exec(), citizen.acting(), service)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)
}
