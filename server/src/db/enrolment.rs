//! Places taken on the portal.

use app::model::{citizen::Acting, home::EnrolmentReceipt};
use jiff::Timestamp;

use super::{Exec, Writer, dialect, instant, millis, on};

type Row = (String, String, Option<String>, i64);

fn receipt((reference, service, telephone, at): Row) -> EnrolmentReceipt {
    EnrolmentReceipt {
        reference,
        service,
        telephone,
        at: instant(at),
    }
}

/// The place taken since `opened`, when the service last opened.
///
/// # Errors
/// As the database answered.
pub async fn find(
    exec: Exec<'_>,
    acting: Acting,
    service: &str,
    opened: Timestamp,
) -> sqlx::Result<Option<EnrolmentReceipt>> {
    let sql = "SELECT reference, service, telephone, enrolled_at FROM enrolment
               WHERE citizen_id = $1 AND subject_id = $2 AND service = $3 AND enrolled_at >= $4
                 AND cancelled_at IS NULL";
    let row: Option<Row> = on!(exec, |c| sqlx::query_as(sql)
        .bind(acting.actor)
        .bind(acting.subject)
        .bind(service)
        .bind(millis(opened))
        .fetch_optional(c)
        .await)?;
    Ok(row.map(receipt))
}

/// Takes the place, unless it is taken; answers the receipt and whether it is new.
///
/// # Errors
/// As the database answered.
pub async fn take(
    writer: &mut Writer,
    acting: Acting,
    receipt: EnrolmentReceipt,
    opened: Timestamp,
) -> sqlx::Result<(EnrolmentReceipt, bool)> {
    dialect::lock_citizen(writer.exec(), acting.subject).await?;
    if let Some(taken) = find(writer.exec(), acting, &receipt.service, opened).await? {
        return Ok((taken, false));
    }
    let sql = "INSERT INTO enrolment (citizen_id, subject_id, service, reference, telephone,
                                      enrolled_at)
               VALUES ($1, $2, $3, $4, $5, $6)";
    on!(writer.exec(), |c| sqlx::query(sql)
        .bind(acting.actor)
        .bind(acting.subject)
        .bind(&receipt.service)
        .bind(&receipt.reference)
        .bind(&receipt.telephone)
        .bind(millis(receipt.at))
        .execute(c)
        .await
        .map(|_| ()))?;
    Ok((receipt, true))
}

/// Gives the place back, with what was only of use for it; answers whether there was one.
///
/// # Errors
/// As the database answered.
pub async fn cancel(
    exec: Exec<'_>,
    acting: Acting,
    service: &str,
    opened: Timestamp,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let sql = "UPDATE enrolment SET cancelled_at = $5, telephone = NULL
               WHERE citizen_id = $1 AND subject_id = $2 AND service = $3 AND enrolled_at >= $4
                 AND cancelled_at IS NULL";
    on!(exec, |c| {
        let query = sqlx::query(sql)
            .bind(acting.actor)
            .bind(acting.subject)
            .bind(service)
            .bind(millis(opened))
            .bind(millis(now));
        query.execute(c).await.map(|done| done.rows_affected() == 1)
    })
}
