//! All that is kept for a purpose alone: what goes with the permission, or with an objection that was
//! upheld.

use uuid::Uuid;

use super::{Writer, on};

/// What was told of the citizen, to them or to who acts for them.
macro_rules! told {
    ($table:literal) => {
        told!($table, "")
    };
    ($table:literal, $and:literal) => {
        concat!(
            "DELETE FROM ",
            $table,
            " WHERE $2 = 'administration' AND subject_id = $1
               AND (citizen_id = $1
                    OR citizen_id IN (SELECT citizen_id FROM mandate WHERE subject_id = $1))",
            $and
        )
    };
}

/// Of the citizen `$1`, for the purpose `$2`. Whatever else is derived one day is deleted here.
const OF_A_PURPOSE: [&str; 11] = [
    "DELETE FROM interaction WHERE citizen_id = $1 AND purpose = $2",
    "DELETE FROM feature WHERE citizen_id = $1 AND purpose = $2",
    "DELETE FROM recommendation_state WHERE citizen_id = $1 AND $2 = 'personalisation'",
    "DELETE FROM interest WHERE citizen_id = $1 AND $2 = 'personalisation'",
    told!("task"),
    told!("case_file"),
    told!("case_life"),
    told!("registry_entry"),
    told!("source_answer"),
    told!("calendar_feed"),
    told!("message", " AND kind IN ('notification', 'case-moved')"),
];

/// Deletes it; part of the transaction that ends the purpose.
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
