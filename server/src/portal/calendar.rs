//! The calendar of what is pending, at an address that only who was told it knows.

use app::{
    model::{
        assurance::Assurance,
        calendar::{Feed, FeedSecret},
        citizen::Citizen,
        lang::Lang,
        message::News,
    },
    portal::{Answer, AppError, Portal as _},
};
use jiff::{SignedDuration, Timestamp};

use super::{TownHall, access, entrance::require, messages, pending, unavailable};
use crate::db::{self, calendar_feed::Found};

/// A calendar may ask every minute; that it reads is known after the first.
const WRITTEN_DOWN_EACH: SignedDuration = SignedDuration::from_hours(1);

pub async fn since(hall: &TownHall, citizen: &Citizen) -> Answer<Option<Timestamp>> {
    let failed = unavailable("calendar_feed");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let since = db::calendar_feed::since(reader.exec(), citizen.acting())
        .await
        .map_err(&failed)?;
    reader.done();
    Ok(since)
}

pub async fn make(hall: &TownHall, citizen: &Citizen, lang: Lang) -> Answer<FeedSecret> {
    require(citizen, Assurance::Substantial)?;
    let failed = unavailable("make_calendar_feed");
    let secret = FeedSecret(hex::encode(hall.0.chance.bytes::<32>()));
    let (hash, now) = (hash(hall, &secret), hall.now());
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    db::calendar_feed::put(writer.exec(), citizen.acting(), &hash, lang, now)
        .await
        .map_err(&failed)?;
    messages::tell(hall, &mut writer, citizen.acting(), News::CalendarMade)
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)?;
    Ok(secret)
}

/// To take back is never refused.
pub async fn revoke(hall: &TownHall, citizen: &Citizen) -> Answer<()> {
    let failed = unavailable("revoke_calendar_feed");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    let revoked = db::calendar_feed::delete(writer.exec(), citizen.acting())
        .await
        .map_err(&failed)?;
    if revoked {
        messages::tell(hall, &mut writer, citizen.acting(), News::CalendarRevoked)
            .await
            .map_err(&failed)?;
    }
    writer.commit().await.map_err(&failed)
}

/// As the sources last answered: without a session nobody can ask them.
pub async fn read(hall: &TownHall, secret: &FeedSecret) -> Answer<Feed> {
    let failed = unavailable("read_calendar_feed");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let found = db::calendar_feed::find(reader.exec(), &hash(hall, secret))
        .await
        .map_err(&failed)?;
    let Found {
        acting,
        lang,
        read_at,
    } = found.ok_or(AppError::NotFound)?;
    let mut rows = db::home::read(reader.exec(), acting, false)
        .await
        .map_err(&failed)?;
    reader.done();
    let now = hall.now();
    if read_at.is_none_or(|at| now.duration_since(at) >= WRITTEN_DOWN_EACH) {
        let mut writer = hall.0.db.writer().await.map_err(&failed)?;
        access::dates_read(hall, &mut writer, acting)
            .await
            .map_err(&failed)?;
        db::calendar_feed::touch(writer.exec(), acting, now)
            .await
            .map_err(&failed)?;
        writer.commit().await.map_err(&failed)?;
    }
    Ok(Feed {
        lang,
        tasks: pending::tasks(hall, acting, &mut rows),
    })
}

fn hash(hall: &TownHall, secret: &FeedSecret) -> Vec<u8> {
    hall.0.secret.hmac("calendar", &secret.0)
}
