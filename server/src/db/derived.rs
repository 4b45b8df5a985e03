//! All that is kept because a purpose is allowed: what goes with the permission.

use uuid::Uuid;

use super::{Writer, on};

/// Of the citizen `$1`, for the purpose `$2`. Whatever else is derived one day is deleted here.
const OF_A_PURPOSE: [&str; 3] = [
    "DELETE FROM interaction WHERE citizen_id = $1 AND purpose = $2",
    "DELETE FROM feature WHERE citizen_id = $1 AND purpose = $2",
    "DELETE FROM recommendation_state WHERE citizen_id = $1 AND $2 = 'personalisation'",
];

/// Deletes it; part of the withdrawal's own transaction.
///
/// # Errors
/// As the database answered.
pub async fn erase(writer: &mut Writer, citizen: Uuid, purpose: &str) -> sqlx::Result<()> {
    for sql in OF_A_PURPOSE {
        on!(writer.exec(), |c| {
            let query = sqlx::query(sql).bind(citizen).bind(purpose);
            query.execute(c).await.map(|_| ())
        })?;
    }
    Ok(())
}
