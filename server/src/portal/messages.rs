//! What the portal tells of: written down with what it tells, read when the citizen likes.

use app::{
    model::{
        citizen::{Acting, Citizen},
        message::{Message, Messages, News, Which},
        paging,
    },
    portal::{Answer, Portal as _},
};

use super::{TownHall, home::organisation, notices, unavailable};
use crate::db::{self, Writer, mandate::Change};

pub async fn messages(hall: &TownHall, citizen: &Citizen, page: usize) -> Answer<Messages> {
    let failed = unavailable("messages");
    let acting = citizen.acting();
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let (count, unread) = db::message::count(reader.exec(), acting)
        .await
        .map_err(&failed)?;
    let which = paging::range(page, count);
    let mut shown = db::message::page(reader.exec(), acting, which)
        .await
        .map_err(&failed)?;
    reader.done();
    name_sources(hall, &mut shown);
    Ok(Messages {
        count,
        shown,
        unread: unread.and_then(|id| id.parse().ok()),
    })
}

/// Puts the organisation behind a source in its place.
pub fn name_sources(hall: &TownHall, messages: &mut [Message]) {
    for message in messages {
        if let News::Notification { source, .. } | News::CaseMoved { source, .. } =
            &mut message.news
        {
            *source = organisation(hall, source);
        }
    }
}

pub async fn mark_read(hall: &TownHall, citizen: &Citizen, which: Which) -> Answer<()> {
    let failed = unavailable("mark_read");
    let mut writer = hall.0.db.writer().await.map_err(&failed)?;
    db::message::mark_read(writer.exec(), citizen.acting(), which, hall.now())
        .await
        .map_err(&failed)?;
    writer.commit().await.map_err(&failed)
}

/// Tells it with the transaction that does it.
pub async fn tell(
    hall: &TownHall,
    writer: &mut Writer,
    acting: Acting,
    news: News,
) -> sqlx::Result<()> {
    tell_all(hall, writer, acting, [news]).await
}

/// In the inbox now, and through their channels as they want it.
pub async fn tell_all(
    hall: &TownHall,
    writer: &mut Writer,
    acting: Acting,
    all: impl IntoIterator<Item = News, IntoIter: Send>,
) -> sqlx::Result<()> {
    let now = hall.now();
    let mut told = vec![];
    for news in all {
        let message = Message {
            id: hall.0.chance.uuid(now),
            news,
            at: now,
            read: false,
        };
        if db::message::put(writer.exec(), acting, &message).await? {
            told.push((message.id, message.news));
        }
    }
    notices::plan(hall, writer, acting, &told).await
}

/// Who acted, and for whom they did.
pub async fn tell_both(
    hall: &TownHall,
    writer: &mut Writer,
    acting: Acting,
    news: News,
) -> sqlx::Result<()> {
    if acting.subject != acting.actor {
        let subject = Acting::for_oneself(acting.subject);
        tell(hall, writer, subject, news.clone()).await?;
    }
    tell(hall, writer, acting, news).await
}

/// For whom they may act from now on, and for whom no longer.
pub async fn tell_mandates(
    hall: &TownHall,
    writer: &mut Writer,
    whose: Acting,
    change: Change,
) -> sqlx::Result<()> {
    let began = change.began.into_iter();
    let began = began.map(|name| News::MandateBegan { name });
    let ended = change.ended.into_iter();
    let ended = ended.map(|name| News::MandateEnded { name });
    tell_all(hall, writer, whose, began.chain(ended)).await
}
