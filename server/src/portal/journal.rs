//! What a citizen did, where they allow it to be kept.

use app::{
    model::{
        citizen::Citizen,
        consent::PERSONALISATION,
        interaction::{Interaction, InteractionKind},
    },
    portal::{Answer, AppError, Portal},
};

use super::{TownHall, unavailable};
use crate::db;

/// A tab left open all night is not a night of reading.
const READING_AT_MOST: u32 = 30 * 60;
/// More in one request is not a person.
const BATCH_AT_MOST: usize = 50;

pub async fn record(
    hall: &TownHall,
    citizen: &Citizen,
    interactions: &[Interaction],
) -> Answer<()> {
    if !citizen.personalised || interactions.is_empty() {
        return Ok(());
    }
    let interactions = checked(hall, interactions)?;
    let failed = unavailable("record");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    let since = hall.asks_again_from(PERSONALISATION);
    db::journal::record(&mut writer, citizen.id, &interactions, since, hall.now())
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)
}

/// Only known services and themes, and no more than a person can do.
fn checked(hall: &TownHall, interactions: &[Interaction]) -> Answer<Vec<Interaction>> {
    if interactions.len() > BATCH_AT_MOST {
        return Err(AppError::Invalid {
            fields: vec![("interactions", "error-invalid")],
        });
    }
    interactions
        .iter()
        .map(|interaction| {
            let mut interaction = interaction.clone();
            if let Some(id) = &interaction.service {
                let service = hall.service(id).ok_or(AppError::NotFound)?;
                interaction.theme.clone_from(&service.theme);
            } else if hall.0.municipality.theme(&interaction.theme).is_none() {
                return Err(AppError::NotFound);
            }
            interaction.seconds = interaction
                .seconds
                .map(|seconds| seconds.min(READING_AT_MOST));
            Ok(interaction)
        })
        .collect()
}

pub async fn hide(hall: &TownHall, citizen: &Citizen, service: &str, hidden: bool) -> Answer<()> {
    let service = hall.service(service).ok_or(AppError::NotFound)?;
    if !citizen.personalised {
        return Ok(());
    }
    let now = hall.now();
    let failed = unavailable("hide");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    if hidden {
        db::journal::hide(writer.exec(), citizen.id, &service.id, now)
            .await
            .map_err(&failed)?;
        let dismissed = Interaction {
            key: hall.0.chance.uuid(now).to_string(),
            kind: InteractionKind::Dismissed,
            service: Some(service.id.clone()),
            theme: service.theme.clone(),
            seconds: None,
        };
        let since = hall.asks_again_from(PERSONALISATION);
        db::journal::record(&mut writer, citizen.id, &[dismissed], since, now)
            .await
            .map_err(&failed)?;
    } else {
        db::journal::unhide(writer.exec(), citizen.id, &service.id)
            .await
            .map_err(&failed)?;
    }
    writer.commit().await.map_err(&failed)
}
