//! Who read a citizen's data.

use app::{
    model::{
        access::{Accesses, Ground, Reading, Who},
        assurance::Assurance,
        citizen::{Acting, Citizen},
        paging,
    },
    portal::{Answer, Portal},
};
use uuid::Uuid;

use super::{TownHall, entrance::require, home::organisation, unavailable};
use crate::db::{
    self, Writer,
    access::{By, Entry},
};

/// Their own log, also while they act for somebody else.
pub async fn accesses(hall: &TownHall, citizen: &Citizen, page: usize) -> Answer<Accesses> {
    require(citizen, Assurance::Substantial)?;
    let failed = unavailable("accesses");
    let mut reader = hall.0.db.reader().await.map_err(&failed)?;
    let count = db::access::count(reader.exec(), citizen.id)
        .await
        .map_err(&failed)?;
    let which = paging::range(page, count);
    let mut shown = db::access::page(reader.exec(), citizen.id, which)
        .await
        .map_err(&failed)?;
    reader.done();
    for access in &mut shown {
        if let Who::Source(source) = &mut access.who {
            *source = organisation(hall, source);
        }
    }
    Ok(Accesses { count, shown })
}

/// Writes down that somebody's pages are theirs to read from now on, or those of who acts for them.
pub async fn entered(hall: &TownHall, writer: &mut Writer, acting: Acting) -> sqlx::Result<()> {
    by_whoever_acts(hall, writer, acting, Reading::Entered).await
}

/// Writes down that the dates were read at the address whoever acts made.
pub async fn dates_read(hall: &TownHall, writer: &mut Writer, acting: Acting) -> sqlx::Result<()> {
    by_whoever_acts(hall, writer, acting, Reading::Dates).await
}

/// Writes down that the citizen took a copy of their data away.
pub async fn exported(hall: &TownHall, writer: &mut Writer, citizen: Uuid) -> sqlx::Result<()> {
    by_whoever_acts(
        hall,
        writer,
        Acting::for_oneself(citizen),
        Reading::Exported,
    )
    .await
}

async fn by_whoever_acts(
    hall: &TownHall,
    writer: &mut Writer,
    acting: Acting,
    what: Reading,
) -> sqlx::Result<()> {
    let who = if acting.subject == acting.actor {
        By::Oneself
    } else {
        By::Representative(acting.actor)
    };
    let why = ground(acting, Ground::OwnData);
    write_down(hall, writer, acting, who, what, why).await
}

/// Writes down that whoever answers an objection read it, or answered it.
pub async fn by_staff(
    hall: &TownHall,
    writer: &mut Writer,
    citizen: Uuid,
    by: &str,
    what: Reading,
) -> sqlx::Result<()> {
    let acting = Acting::for_oneself(citizen);
    write_down(hall, writer, acting, By::Staff(by), what, Ground::Objection).await
}

/// Writes down what came of a question to a source.
pub async fn asked(
    hall: &TownHall,
    writer: &mut Writer,
    acting: Acting,
    source: &str,
    what: Reading,
) -> sqlx::Result<()> {
    let why = ground(acting, Ground::OneStop);
    write_down(hall, writer, acting, By::Source(source), what, why).await
}

fn ground(acting: Acting, for_oneself: Ground) -> Ground {
    if acting.subject == acting.actor {
        for_oneself
    } else {
        Ground::Representation
    }
}

async fn write_down(
    hall: &TownHall,
    writer: &mut Writer,
    acting: Acting,
    who: By<'_>,
    what: Reading,
    why: Ground,
) -> sqlx::Result<()> {
    let entry = Entry {
        citizen: acting.subject,
        who,
        what,
        why,
        at: hall.now(),
    };
    db::access::append(writer, &hall.0.secret, &entry).await
}
