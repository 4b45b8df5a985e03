//! Notifications with legal effect (arts. 41 to 43 Ley 39/2015).

use app::{
    model::{
        assurance::Assurance,
        citizen::Citizen,
        home::SourceState,
        record_key::RecordKey,
        registry::{Notification, Notifications, Opening, RegistryEntry},
    },
    portal::{Answer, AppError, Portal},
};

use super::{
    TownHall,
    entrance::require,
    home::{organisation, standing},
    mandate::require_for,
    unavailable,
};
use crate::db::{self, opening::Opened};

pub async fn notifications(hall: &TownHall, citizen: &Citizen) -> Answer<Notifications> {
    let (all, sources) = all(hall, citizen).await?;
    let (waiting, mut past): (Vec<_>, Vec<_>) = all
        .into_iter()
        .map(|(_, notification)| notification)
        .partition(|it| it.entry.waits_to_be_opened());
    past.reverse();
    Ok(Notifications {
        waiting,
        past,
        sources,
    })
}

pub async fn notification(
    hall: &TownHall,
    citizen: &Citizen,
    key: &RecordKey,
) -> Answer<Notification> {
    find(hall, citizen, key).await.map(|(_, it)| it)
}

/// Records the opening of one that waits, where there is one to open.
pub async fn open(hall: &TownHall, citizen: &Citizen, key: &RecordKey) -> Answer<()> {
    require(citizen, Assurance::Substantial)?;
    let (source, Notification { entry, .. }) = find(hall, citizen, key).await?;
    if entry.url.is_none() {
        return Err(AppError::NotFound);
    }
    if !entry.waits_to_be_opened() {
        return Ok(());
    }
    let failed = unavailable("open_notification");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    require_for(hall, &mut writer, citizen, &key.organisation).await?;
    let opened = Opened {
        source: &source,
        entry: &entry.id,
        assurance: citizen.assurance,
        at: hall.now(),
    };
    db::opening::record(&mut writer, citizen.acting(), opened)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)
}

async fn find(
    hall: &TownHall,
    citizen: &Citizen,
    key: &RecordKey,
) -> Answer<(String, Notification)> {
    let (all, _) = all(hall, citizen).await?;
    let mut all = all.into_iter();
    all.find(|(_, it)| it.entry.key() == *key)
        .ok_or(AppError::NotFound)
}

/// The citizen's notifications, oldest first, each with the source that told it.
async fn all(
    hall: &TownHall,
    citizen: &Citizen,
) -> Answer<(Vec<(String, Notification)>, Vec<SourceState>)> {
    let failed = unavailable("notifications");
    let acting = citizen.acting();
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let mut entries = db::registry::entries(reader.exec(), acting)
        .await
        .map_err(&failed)?;
    let openings = db::opening::all(reader.exec(), acting)
        .await
        .map_err(&failed)?;
    let answers = db::projection::answers(reader.exec(), acting)
        .await
        .map_err(&failed)?;
    let sources = standing(hall, reader.exec(), citizen, &answers)
        .await
        .map_err(&failed)?;
    reader.done();
    entries.retain(|entry| entry.outgoing && entry.notification.is_some());
    let told = |mut entry: RegistryEntry| {
        let source = entry.organisation.clone();
        let mut of = openings.iter().filter(|it| it.0 == source);
        let opening = of.find(|(_, id, _)| *id == entry.id).map(|(.., at)| {
            let answer = answers.iter().find(|it| it.source == source);
            let answered = answer.and_then(|it| it.answered_at).map(db::instant);
            let denied = entry.waits_to_be_opened() && answered > Some(*at);
            Opening { at: *at, denied }
        });
        entry.organisation = organisation(hall, &source);
        (source, Notification { entry, opening })
    };
    let all = entries.into_iter().map(told).collect();
    Ok((all, sources))
}
