//! Who read a citizen's data.

use app::{
    model::{
        access::{Accesses, Who},
        assurance::Assurance,
        citizen::Citizen,
        paging,
    },
    portal::Answer,
};

use super::{TownHall, entrance::require, home::organisation, unavailable};
use crate::db;

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
