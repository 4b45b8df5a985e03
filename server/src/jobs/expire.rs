//! Ends each yes to a purpose that allows more now than what was said yes to, also where its citizen
//! never comes back; what it allowed goes with it.

use app::portal::Portal as _;

use crate::{db, portal::TownHall};

/// Answers how many ended.
///
/// # Errors
/// As the database answered; those that ended until then did.
pub async fn expire(hall: &TownHall) -> sqlx::Result<usize> {
    let mut ended = 0;
    for purpose in &hall.municipality().purposes {
        loop {
            let mut reader = hall.db().reader().await?;
            let version = purpose.asks_again_from;
            let some = db::consent::outgrown(reader.exec(), &purpose.id, version).await?;
            reader.done();
            if some.is_empty() {
                break;
            }
            for citizen in &some {
                hall.expire(*citizen, &purpose.id).await?;
            }
            ended += some.len();
        }
    }
    Ok(ended)
}
