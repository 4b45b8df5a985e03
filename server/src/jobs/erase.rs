//! Erases whoever asked for it a day ago.

use crate::portal::{TownHall, erasure};

/// Answers how many were erased.
///
/// # Errors
/// As the database answered.
pub async fn erase(hall: &TownHall) -> sqlx::Result<u64> {
    let mut erased = 0;
    loop {
        match erasure::carry_out(hall).await? {
            0 => return Ok(erased),
            more => erased += more,
        }
    }
}
