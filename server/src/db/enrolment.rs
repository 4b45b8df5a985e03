//! Places taken on the portal.

use app::model::{citizen::Acting, home::EnrolmentReceipt};
use jiff::Timestamp;
use uuid::Uuid;

use super::{Exec, Writer, dialect, instant, millis, on};

type Row = (String, String, Option<String>, i64, Option<String>);

fn receipt((reference, service, telephone, at, by): Row) -> EnrolmentReceipt {
    EnrolmentReceipt {
        reference,
        service,
        telephone,
        at: instant(at),
        by,
    }
}

/// The place taken for the subject since `opened`, when the service last opened; by whom, and
/// without their telephone, where that was somebody else than who acts.
///
/// # Errors
/// As the database answered.
pub async fn find(
    exec: Exec<'_>,
    acting: Acting,
    service: &str,
    opened: Timestamp,
) -> sqlx::Result<Option<EnrolmentReceipt>> {
    let sql = "SELECT reference, service, CASE WHEN citizen_id = $1 THEN telephone END,
                      enrolled_at, CASE WHEN citizen_id <> $1 THEN citizen.name END
               FROM enrolment JOIN citizen ON citizen.id = enrolment.citizen_id
               WHERE subject_id = $2 AND service = $3 AND enrolled_at >= $4
                 AND cancelled_at IS NULL
               ORDER BY citizen_id = $1 DESC, enrolled_at LIMIT 1";
    let row: Option<Row> = on!(exec, |c| sqlx::query_as(sql)
        .bind(acting.actor)
        .bind(acting.subject)
        .bind(service)
        .bind(millis(opened))
        .fetch_optional(c)
        .await)?;
    Ok(row.map(receipt))
}

/// The same, in its turn: nobody takes or gives back a place of theirs meanwhile.
///
/// # Errors
/// As the database answered.
pub async fn taken(
    writer: &mut Writer,
    acting: Acting,
    service: &str,
    opened: Timestamp,
) -> sqlx::Result<Option<EnrolmentReceipt>> {
    dialect::lock_citizen(writer.exec(), acting.subject).await?;
    find(writer.exec(), acting, service, opened).await
}

/// Takes the place, unless it is taken, whoever took it; answers the receipt and whether it is new.
///
/// # Errors
/// As the database answered.
pub async fn take(
    writer: &mut Writer,
    acting: Acting,
    receipt: EnrolmentReceipt,
    opened: Timestamp,
) -> sqlx::Result<(EnrolmentReceipt, bool)> {
    if let Some(taken) = taken(writer, acting, &receipt.service, opened).await? {
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

/// Gives the subject's place back, whoever took it, with what was only of use for it; answers
/// whether there was one.
///
/// # Errors
/// As the database answered.
pub async fn cancel(
    exec: Exec<'_>,
    subject: Uuid,
    service: &str,
    opened: Timestamp,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let sql = "UPDATE enrolment SET cancelled_at = $4, telephone = NULL
               WHERE subject_id = $1 AND service = $2 AND enrolled_at >= $3
                 AND cancelled_at IS NULL";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(subject).bind(service);
        let query = query.bind(millis(opened)).bind(millis(now));
        query.execute(c).await.map(|done| done.rows_affected() > 0)
    })
}
