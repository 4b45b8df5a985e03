//! Taking a place, and giving it back.

use app::{
    model::{
        citizen::Citizen,
        home::EnrolmentReceipt,
        interaction::{Interaction, InteractionKind},
    },
    portal::{Answer, AppError, Portal},
};

use super::{TownHall, unavailable};
use crate::db;

pub async fn find(
    hall: &TownHall,
    citizen: &Citizen,
    service: &str,
) -> Answer<Option<EnrolmentReceipt>> {
    let failed = unavailable("enrolment");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    db::enrolment::find(reader.exec(), citizen.id, service)
        .await
        .map_err(&failed)
}

pub async fn enrol(hall: &TownHall, citizen: &Citizen, service: &str) -> Answer<EnrolmentReceipt> {
    let service = hall.service(service).ok_or(AppError::NotFound)?;
    let open = service
        .enrolment
        .as_ref()
        .is_some_and(|it| it.is_open(hall.today()));
    if !open {
        return Err(AppError::Invalid {
            fields: vec![("inscripcion", "error-enrolment-closed")],
        });
    }
    let now = hall.now();
    let failed = unavailable("enrol");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    let reference = reference(hall);
    let new = db::enrolment::create(writer.exec(), citizen.id, &service.id, &reference, now)
        .await
        .map_err(&failed)?;
    if new {
        let enrolled = Interaction {
            key: reference,
            kind: InteractionKind::Enrolled,
            service: Some(service.id.clone()),
            theme: service.theme.clone(),
            seconds: None,
        };
        db::journal::record(&mut writer, citizen.id, &[enrolled], now)
            .await
            .map_err(&failed)?;
    }
    let receipt = db::enrolment::find(writer.exec(), citizen.id, &service.id)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    receipt.ok_or(AppError::Unavailable)
}

pub async fn cancel(hall: &TownHall, citizen: &Citizen, service: &str) -> Answer<()> {
    let failed = unavailable("cancel_enrolment");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    let cancelled = db::enrolment::cancel(writer.exec(), citizen.id, service, hall.now())
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    if cancelled {
        Ok(())
    } else {
        Err(AppError::NotFound)
    }
}

/// A number a person can read out: the year and eight characters without look-alikes.
fn reference(hall: &TownHall) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let letters: String = hall
        .0
        .chance
        .bytes::<8>()
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte & 31)]))
        .collect();
    format!(
        "{}-{}-{}",
        hall.today().year(),
        &letters[..4],
        &letters[4..]
    )
}
