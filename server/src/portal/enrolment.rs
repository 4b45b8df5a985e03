//! Taking a place, and giving it back.

use app::{
    components::enrolment_panel::TELEPHONE,
    model::{
        assurance::Assurance,
        citizen::Citizen,
        home::EnrolmentReceipt,
        identifier::{self, Kind},
        interaction::{Interaction, InteractionKind},
        service::PublicService,
    },
    portal::{Answer, AppError, Portal},
};

use jiff::Timestamp;

use super::{TownHall, entrance::require, mandate::require_for, unavailable};
use crate::db;

/// When the service last opened, if it is one to enrol in.
fn opened(hall: &TownHall, service: &PublicService) -> Option<Timestamp> {
    let zone = hall.0.municipality.time_zone.clone();
    let opens = service.enrolment.as_ref()?.opens.to_zoned(zone).ok()?;
    Some(opens.timestamp())
}

/// Whether a place was taken since the service last opened; before, it is history.
pub fn is_current(hall: &TownHall, receipt: &EnrolmentReceipt) -> bool {
    let service = hall.service(&receipt.service);
    let opened = service.and_then(|service| opened(hall, &service));
    opened.is_some_and(|opened| receipt.at >= opened)
}

pub async fn find(
    hall: &TownHall,
    citizen: &Citizen,
    service: &str,
) -> Answer<Option<EnrolmentReceipt>> {
    let service = hall.service(service).ok_or(AppError::NotFound)?;
    let Some(opened) = opened(hall, &service) else {
        return Ok(None);
    };
    let failed = unavailable("enrolment");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    db::enrolment::find(reader.exec(), citizen.acting(), &service.id, opened)
        .await
        .map_err(&failed)
}

pub async fn enrol(
    hall: &TownHall,
    citizen: &Citizen,
    service: &str,
    telephone: &str,
) -> Answer<EnrolmentReceipt> {
    require(citizen, Assurance::Substantial)?;
    let service = hall.service(service).ok_or(AppError::NotFound)?;
    let today = hall.today();
    let enrolment = service.enrolment.as_ref().filter(|it| it.is_open(today));
    let Some(opened) = enrolment.and_then(|_| opened(hall, &service)) else {
        return Err(AppError::Invalid {
            fields: vec![("inscripcion", "error-enrolment-closed")],
        });
    };
    let receipt = EnrolmentReceipt {
        reference: reference(hall),
        service: service.id.clone(),
        telephone: checked(telephone)?,
        at: hall.now(),
    };
    let (key, now) = (receipt.reference.clone(), receipt.at);
    let failed = unavailable("enrol");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    require_for(hall, &mut writer, citizen, &service.organisation).await?;
    let (receipt, new) = db::enrolment::take(&mut writer, citizen.acting(), receipt, opened)
        .await
        .map_err(&failed)?;
    // What one does for another is not learned from.
    if new && citizen.acting_for.is_none() {
        let enrolled = Interaction {
            key,
            kind: InteractionKind::Enrolled,
            service: Some(service.id.clone()),
            theme: service.theme.clone(),
            seconds: None,
        };
        db::journal::record(&mut writer, citizen.id, &[enrolled], now)
            .await
            .map_err(&failed)?;
    }
    writer.commit().await.map_err(&failed)?;
    Ok(receipt)
}

/// As it is kept, where one was given.
fn checked(telephone: &str) -> Answer<Option<String>> {
    if telephone.is_empty() {
        return Ok(None);
    }
    let checked = identifier::check(Kind::Phone, telephone);
    checked.map(Some).map_err(|_| AppError::Invalid {
        fields: vec![(TELEPHONE, "error-telephone")],
    })
}

pub async fn cancel(hall: &TownHall, citizen: &Citizen, service: &str) -> Answer<()> {
    require(citizen, Assurance::Substantial)?;
    let service = hall.service(service).ok_or(AppError::NotFound)?;
    let opened = opened(hall, &service).ok_or(AppError::NotFound)?;
    let now = hall.now();
    let failed = unavailable("cancel_enrolment");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    require_for(hall, &mut writer, citizen, &service.organisation).await?;
    let cancelled =
        db::enrolment::cancel(writer.exec(), citizen.acting(), &service.id, opened, now)
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
pub fn reference(hall: &TownHall) -> String {
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
