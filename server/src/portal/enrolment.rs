//! Taking a place, and giving it back.

use app::{
    components::enrolment_panel::{PANEL, TELEPHONE},
    model::{
        assurance::Assurance,
        citizen::Citizen,
        consent::PERSONALISATION,
        home::EnrolmentReceipt,
        identifier::{self, Kind},
        interaction::{Interaction, InteractionKind},
        message::News,
        service::PublicService,
    },
    portal::{Answer, AppError, Portal},
};

use jiff::Timestamp;

use super::{
    TownHall,
    entrance::require,
    mandate::{reaches, require_for},
    messages, unavailable,
};
use crate::db::{self, Exec};

/// When the service last opened, if it is one to enrol in.
fn opened(hall: &TownHall, service: &PublicService) -> Option<Timestamp> {
    let zone = hall.0.municipality.time_zone.clone();
    let opens = service.enrolment.as_ref()?.opens.to_zoned(zone).ok()?;
    Some(opens.timestamp())
}

/// When what one can enrol in today opened.
pub fn opened_now(hall: &TownHall, service: &PublicService) -> Answer<Timestamp> {
    let open = is_open(hall, service).then(|| opened(hall, service));
    open.flatten().ok_or(AppError::Invalid {
        fields: vec![(PANEL, "error-enrolment-closed")],
    })
}

pub fn is_open(hall: &TownHall, service: &PublicService) -> bool {
    let enrolment = service.enrolment.as_ref();
    enrolment.is_some_and(|it| it.is_open(hall.today()))
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
    let mut receipt = db::enrolment::find(reader.exec(), citizen.acting(), &service.id, opened)
        .await
        .map_err(&failed)?;
    if let Some(it) = &receipt
        && !may_see(hall, reader.exec(), citizen, it)
            .await
            .map_err(&failed)?
    {
        receipt = None;
    }
    reader.done();
    Ok(receipt)
}

/// What others did for them is for who may do it too.
pub async fn may_see(
    hall: &TownHall,
    exec: Exec<'_>,
    citizen: &Citizen,
    receipt: &EnrolmentReceipt,
) -> sqlx::Result<bool> {
    match hall.service(&receipt.service) {
        Some(it) if receipt.by.is_some() => reaches(hall, exec, citizen, &it.organisation).await,
        _ => Ok(true),
    }
}

pub async fn enrol(
    hall: &TownHall,
    citizen: &Citizen,
    service: &str,
    telephone: &str,
) -> Answer<EnrolmentReceipt> {
    require(citizen, Assurance::Substantial)?;
    let service = hall.service(service).ok_or(AppError::NotFound)?;
    let opened = opened_now(hall, &service)?;
    let receipt = EnrolmentReceipt {
        reference: reference(hall),
        service: service.id.clone(),
        telephone: checked(telephone)?,
        at: hall.now(),
        by: None,
    };
    let (key, now) = (receipt.reference.clone(), receipt.at);
    let failed = unavailable("enrol");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    require_for(hall, &mut writer, citizen, &service.organisation).await?;
    let (receipt, new) = db::enrolment::take(&mut writer, citizen.acting(), receipt, opened)
        .await
        .map_err(&failed)?;
    if receipt.by.is_some() {
        return Err(already_taken());
    }
    if new {
        let news = News::Enrolled {
            service: service.id.clone(),
            reference: receipt.reference.clone(),
        };
        messages::tell_both(hall, &mut writer, citizen.acting(), news)
            .await
            .map_err(&failed)?;
    }
    db::draft::settle(writer.exec(), citizen.acting().subject, &service.id)
        .await
        .map_err(&failed)?;
    // What one does for another is not learned from.
    if new && citizen.personalised {
        let enrolled = Interaction {
            key,
            kind: InteractionKind::Enrolled,
            service: Some(service.id.clone()),
            theme: service.theme.clone(),
            seconds: None,
        };
        let since = hall.asks_again_from(PERSONALISATION);
        db::journal::record(&mut writer, citizen.id, &[enrolled], since, now)
            .await
            .map_err(&failed)?;
    }
    writer.commit().await.map_err(&failed)?;
    Ok(receipt)
}

/// By somebody else, whom the page then names.
pub fn already_taken() -> AppError {
    AppError::Invalid {
        fields: vec![(PANEL, "error-enrolment-taken")],
    }
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
    let cancelled = db::enrolment::cancel(
        writer.exec(),
        citizen.acting().subject,
        &service.id,
        opened,
        now,
    )
    .await
    .map_err(&failed)?;
    if !cancelled {
        return Err(AppError::NotFound);
    }
    let news = News::EnrolmentCancelled {
        service: service.id.clone(),
    };
    messages::tell_both(hall, &mut writer, citizen.acting(), news)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)
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
