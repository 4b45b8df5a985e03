//! Through which channels, when and how a citizen is told. All of it is the actor's own, also
//! while they act for somebody else.

use app::{
    model::{
        assurance::Assurance,
        channel_preference::{
            ChannelPreference, ChannelSettings, Channels, Frequency, Scope,
            hours::{DIGEST_HOUR, Hours, ZONES},
        },
        citizen::Citizen,
        contact_point::{ContactKind, ContactPoint, Proof, used},
        lang::Lang,
        level::Level,
    },
    portal::{Answer, AppError, Portal as _},
};
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::{TownHall, contact_points, entrance::require, notices, unavailable};
use crate::db::{self, Exec, Writer, message_setting::Row};

pub async fn channels(hall: &TownHall, citizen: &Citizen) -> Answer<Channels> {
    require(citizen, Assurance::Substantial)?;
    let failed = unavailable("channels");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let channels = read(hall, reader.exec(), citizen.id).await;
    let channels = channels.map_err(&failed)?;
    reader.done();
    Ok(channels)
}

/// The same for whoever writes to them.
pub async fn read(hall: &TownHall, mut exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Channels> {
    let rows = db::contact_point::list(exec.once(), citizen).await?;
    let preferences = db::channel::list(exec.once(), citizen).await?;
    let row = db::message_setting::find(exec, citizen).await?;
    let row = row.unwrap_or_else(unsaid);
    let points = contact_points::read(hall, citizen, &rows);
    let settings = ChannelSettings {
        reached: reached(hall, &points),
        preferences,
        hours: hours(hall, &row),
        lang: row.lang.as_deref().and_then(Lang::from_tag),
        level: Level::parse(&row.level).unwrap_or_default(),
    };
    Ok(Channels { points, settings })
}

/// The channels there are here for which the citizen has a proved address.
fn reached(hall: &TownHall, points: &[ContactPoint]) -> Vec<ContactKind> {
    let mut kinds = hall.0.municipality.messages.channels.clone();
    kinds.retain(|kind| used(points, *kind, |it| is_proved(hall, it)).is_some());
    kinds
}

pub fn is_proved(hall: &TownHall, point: &ContactPoint) -> bool {
    let municipality = &hall.0.municipality;
    let months = municipality.messages.proof_months;
    let proof = point.proof(hall.now(), months, &municipality.time_zone);
    matches!(proof, Proof::Until(_))
}

/// Of whoever said nothing.
fn unsaid() -> Row {
    Row {
        level: Level::default().as_str().into(),
        digest_hour: DIGEST_HOUR.into(),
        ..Row::default()
    }
}

fn hours(hall: &TownHall, row: &Row) -> Hours {
    let hour = |it: i64| i8::try_from(it).ok();
    let zone = row.zone.as_deref().and_then(|it| TimeZone::get(it).ok());
    Hours {
        quiet: row
            .quiet_from
            .and_then(hour)
            .zip(row.quiet_to.and_then(hour)),
        digest: hour(row.digest_hour).unwrap_or(DIGEST_HOUR),
        zone: zone.unwrap_or_else(|| hall.0.municipality.time_zone.clone()),
    }
}

/// The level a citizen reads procedures at, unless they choose another there.
pub async fn reading_level(hall: &TownHall, citizen: &Citizen) -> Answer<Level> {
    let failed = unavailable("reading_level");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let row = db::message_setting::find(reader.exec(), citizen.id)
        .await
        .map_err(&failed)?;
    reader.done();
    Ok(row
        .and_then(|it| Level::parse(&it.level))
        .unwrap_or_default())
}

/// The language a citizen is written to in; `last` where they said none.
pub async fn language(writer: &mut Writer, citizen: &Citizen, last: Lang) -> sqlx::Result<Lang> {
    let row = db::message_setting::find(writer.exec(), citizen.id).await?;
    let said = row.and_then(|it| it.lang);
    Ok(said.as_deref().and_then(Lang::from_tag).unwrap_or(last))
}

/// Most requests write nothing: people keep to their language.
pub async fn speaks(hall: &TownHall, citizen: &Citizen, lang: Lang) -> Answer<()> {
    if citizen.lang == Some(lang) {
        return Ok(());
    }
    let failed = unavailable("speaks");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    db::citizen::speaks(writer.exec(), citizen.id, lang)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)
}

/// What is said of each channel for a scope; where nothing is, what holds in general holds.
pub async fn prefer(
    hall: &TownHall,
    citizen: &Citizen,
    scope: &Scope,
    said: &[(ContactKind, Option<Frequency>)],
) -> Answer<()> {
    require(citizen, Assurance::Substantial)?;
    let known = match scope {
        Scope::Default => true,
        Scope::Theme(id) => hall.0.municipality.theme(id).is_some(),
        Scope::Service(id) => hall.service(id).is_some(),
    };
    // What one has said of what is there no more can still be taken back.
    if !known && said.iter().any(|(_, frequency)| frequency.is_some()) {
        return Err(AppError::Invalid {
            fields: vec![("ambito", "error-scope")],
        });
    }
    let (now, failed) = (hall.now(), unavailable("prefer_channels"));
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    for (channel, frequency) in said {
        let channel = *channel;
        let done = match frequency {
            Some(frequency) => {
                let preference = ChannelPreference {
                    scope: scope.clone(),
                    channel,
                    frequency: *frequency,
                };
                db::channel::set(writer.exec(), citizen.id, &preference, now).await
            }
            None => db::channel::forget(writer.exec(), citizen.id, scope, channel).await,
        };
        done.map_err(&failed)?;
    }
    let again = notices::plan_again(hall, &mut writer, citizen.id).await;
    again.map_err(&failed)?;
    writer.commit().await.map_err(&failed)
}

pub async fn keep_hours(hall: &TownHall, citizen: &Citizen, hours: &Hours) -> Answer<()> {
    require(citizen, Assurance::Substantial)?;
    let own = &hall.0.municipality.time_zone;
    let listed = |name| ZONES.iter().any(|(zone, _)| Some(*zone) == name);
    let zone = hours.zone.iana_name();
    if !(hours.zone == *own || listed(zone)) {
        return Err(AppError::Invalid {
            fields: vec![("zona", "error-zone")],
        });
    }
    let quiet = hours.quiet.filter(|(from, to)| from != to);
    let zone = zone.filter(|_| hours.zone != *own).map(str::to_owned);
    change(hall, citizen, |row| Row {
        quiet_from: quiet.map(|it| it.0.into()),
        quiet_to: quiet.map(|it| it.1.into()),
        digest_hour: hours.digest.into(),
        zone,
        ..row
    })
    .await
}

pub async fn prefer_words(
    hall: &TownHall,
    citizen: &Citizen,
    lang: Option<Lang>,
    level: Level,
) -> Answer<()> {
    require(citizen, Assurance::Substantial)?;
    let spoken = &hall.0.municipality.languages;
    let lang = lang.filter(|it| spoken.contains(it));
    change(hall, citizen, |row| Row {
        lang: lang.map(|it| it.tag().to_owned()),
        level: level.as_str().into(),
        ..row
    })
    .await
}

async fn change(
    hall: &TownHall,
    citizen: &Citizen,
    change: impl FnOnce(Row) -> Row + Send,
) -> Answer<()> {
    let failed = unavailable("message_setting");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    let row = db::message_setting::find_to_change(&mut writer, citizen.id)
        .await
        .map_err(&failed)?;
    let row = change(row.unwrap_or_else(unsaid));
    db::message_setting::put(writer.exec(), citizen.id, &row, hall.now())
        .await
        .map_err(&failed)?;
    let again = notices::plan_again(hall, &mut writer, citizen.id).await;
    again.map_err(&failed)?;
    writer.commit().await.map_err(&failed)
}
