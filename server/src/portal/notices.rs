//! What of the inbox goes out through the citizen's channels: decided with what tells it, and again
//! as it is handed over, for they may have changed their mind.

use std::sync::Arc;

use app::{
    model::{
        channel_preference::{
            ChannelSettings, Channels, Delivery, Frequency, Topic, Urgency, route,
        },
        citizen::Acting,
        contact_point::{ContactKind, ContactPoint, used},
        lang::Lang,
        message::News,
        service::PublicService,
    },
    portal::Portal as _,
};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::{TownHall, channels, home::organisation};
use crate::{
    channels::{
        Letter,
        notice::{self, Told},
    },
    db::{self, Writer, delivery::Waiting, outbox},
};

/// A letter that does not get through in this time tells nobody anything new.
const OF_USE: SignedDuration = SignedDuration::from_hours(48);
/// Who asked to be erased is left in peace; if they undo it, this much later at most they are not.
const ERASING: SignedDuration = SignedDuration::from_hours(1);

/// Puts on its way what was just told, as the citizen wants it.
pub async fn plan(
    hall: &TownHall,
    writer: &mut Writer,
    acting: Acting,
    told: &[(Uuid, News)],
) -> sqlx::Result<()> {
    if told.is_empty() {
        return Ok(());
    }
    let settings = channels::read(hall, writer.exec(), acting.actor)
        .await?
        .settings;
    for (message, news) in told {
        for delivery in routed(hall, &settings, news) {
            db::delivery::put(writer.exec(), acting, *message, delivery).await?;
        }
    }
    Ok(())
}

/// What waits for its time gets the one that holds now. What is off now stays until then: it may
/// be on again.
pub async fn plan_again(hall: &TownHall, writer: &mut Writer, citizen: Uuid) -> sqlx::Result<()> {
    let settings = channels::read(hall, writer.exec(), citizen).await?.settings;
    for waiting in db::delivery::waiting(writer.exec(), citizen).await? {
        let all = routed(hall, &settings, &waiting.news);
        if let Some(to) = all.iter().find(|it| it.channel == waiting.channel) {
            db::delivery::put_off(writer.exec(), citizen, &waiting, to.at).await?;
        }
    }
    Ok(())
}

fn routed(hall: &TownHall, settings: &ChannelSettings, news: &News) -> Vec<Delivery> {
    let service = about(hall, news);
    route(
        settings,
        topic(service.as_ref()),
        Urgency::Ordinary,
        hall.now(),
    )
}

fn about(hall: &TownHall, news: &News) -> Option<Arc<PublicService>> {
    news.service().and_then(|id| hall.service(id))
}

fn topic(service: Option<&Arc<PublicService>>) -> Topic<'_> {
    Topic {
        theme: service.map_or("", |it| &it.theme),
        service: service.map(|it| it.id.as_str()),
    }
}

/// Makes a letter of what has come due together, of one citizen through one channel; answers
/// whether anything had.
///
/// # Errors
/// As the database answered.
pub async fn gather(hall: &TownHall) -> sqlx::Result<bool> {
    let now = hall.now();
    let mut reader = hall.db().reader().await?;
    let due = db::delivery::due(reader.exec(), now).await?;
    reader.done();
    let Some((citizen, channel)) = due else {
        return Ok(false);
    };
    let mut writer = hall.db().writer().await?;
    db::lock_citizen(&mut writer, citizen).await?;
    let points = channels::read(hall, writer.exec(), citizen).await?.points;
    let kind = ContactKind::parse(&channel);
    let point = kind.and_then(|kind| used(&points, kind, |it| channels::is_proved(hall, it)));
    let Some((channel, point)) = kind.zip(point) else {
        db::delivery::let_go(writer.exec(), citizen, &channel, now).await?;
        writer.commit().await?;
        return Ok(true);
    };
    let letter = outbox::New {
        id: hall.0.chance.uuid(now),
        citizen,
        point: point.id,
        channel,
        sealed: None,
        at: now,
        useful_until: now + OF_USE,
        now,
    };
    outbox::put(writer.exec(), &letter).await?;
    let exec = writer.exec();
    let gathered = db::delivery::gather(exec, citizen, channel.as_str(), letter.id, now).await?;
    // Another process may have been quicker; then there is no letter to write.
    if gathered > 0 {
        writer.commit().await?;
    }
    Ok(true)
}

/// What is to be done with a letter whose turn came.
pub enum Writing {
    Send(Letter),
    /// There is nothing to say any more, or nobody wants to hear it there.
    Drop,
    NotBefore(Timestamp),
}

/// Writes a letter of what still waits to be read, as the citizen wants it now.
///
/// # Errors
/// As the database answered.
pub async fn write(hall: &TownHall, row: &outbox::Row) -> sqlx::Result<Writing> {
    let citizen = row.citizen_id;
    let mut reader = hall.db().reader().await?;
    let mut waiting = db::delivery::in_letter(reader.exec(), row.id).await?;
    let own = channels::read(hall, reader.exec(), citizen).await?;
    let last = db::citizen::lang(reader.exec(), citizen).await?;
    let erasing = db::erasure::is_asked(reader.exec(), citizen).await?;
    reader.done();
    let settings = &own.settings;
    let Some(point) = reached_at(hall, &own, row.contact_point_id) else {
        return Ok(Writing::Drop);
    };
    waiting.retain(|it| {
        let service = about(hall, &it.news);
        settings.holds(topic(service.as_ref()), point.kind) != Frequency::Off
    });
    if waiting.is_empty() {
        return Ok(Writing::Drop);
    }
    let now = hall.now();
    if erasing {
        return Ok(Writing::NotBefore(now + ERASING));
    }
    let after = settings.hours.after_quiet(now);
    if after > now {
        return Ok(Writing::NotBefore(after));
    }
    let to = notice::To {
        address: &point.value,
        kind: point.kind,
        lang: spoken(hall, settings.lang.or(last)),
        level: settings.level,
    };
    let told: Vec<Told> = waiting.iter().map(|it| told(hall, citizen, it)).collect();
    let letter = notice::letter(hall.municipality(), &to, &told);
    Ok(Writing::Send(letter))
}

/// The address a letter was made for, where it is still one of theirs that is used.
fn reached_at<'a>(hall: &TownHall, own: &'a Channels, id: Uuid) -> Option<&'a ContactPoint> {
    let point = own.points.iter().find(|it| it.id == id)?;
    let used = own.settings.reached.contains(&point.kind) && channels::is_proved(hall, point);
    used.then_some(point)
}

/// That language, if the municipality speaks it.
fn spoken(hall: &TownHall, wanted: Option<Lang>) -> Lang {
    let all = &hall.municipality().languages;
    let wanted = wanted.filter(|it| all.contains(it));
    wanted.or(all.first().copied()).unwrap_or(Lang::Es)
}

/// Who tells it, of what kind it is and whether it is for another; and no more of it.
fn told(hall: &TownHall, citizen: Uuid, waiting: &Waiting) -> Told {
    let news = &waiting.news;
    let record = news.record().map(|it| organisation(hall, &it.organisation));
    let service = about(hall, news).map(|it| it.organisation.clone());
    Told {
        organisation: record.or(service),
        what: notice::what(news),
        for_another: waiting.subject != citizen,
    }
}
