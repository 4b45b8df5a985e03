//! Who may act for whom, and who says so.

use app::model::citizen::Acting;
use jiff::Timestamp;
use sqlx::FromRow;
use uuid::Uuid;

use super::{Db, Exec, Writer, dialect, draft, message, millis, on, projection, retention::BATCH};

/// Under this stands what the identity provider says; under its id, what a source does.
pub const PROVIDER: &str = "@provider";

/// A mandate as one origin gives it.
pub struct Mandate {
    pub subject: Uuid,
    pub sealed_document: Option<Vec<u8>>,
}

/// A mandate as it is kept.
#[derive(Debug, FromRow)]
pub struct Kept {
    pub subject_id: Uuid,
    pub name: String,
    pub origin: String,
}

/// Whom, by name, somebody may act for now and could not before, and the other way round: on
/// anybody's word.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Change {
    pub began: Vec<String>,
    pub ended: Vec<String>,
}

/// Puts what an origin says in the place of what it last said. What was kept of those it no
/// longer names goes with its word.
///
/// # Errors
/// As the database answered.
pub async fn replace(
    writer: &mut Writer,
    actor: Uuid,
    origin: &str,
    mandates: &[Mandate],
    now: Timestamp,
) -> sqlx::Result<Change> {
    let before = list(writer.exec(), actor).await?;
    for kept in &before {
        let ended = mandates.iter().all(|it| it.subject != kept.subject_id);
        if kept.origin == origin && ended {
            let subject = kept.subject_id;
            end(writer, Acting { actor, subject }, origin, None).await?;
        }
    }
    for mandate in mandates {
        give(writer.exec(), actor, origin, mandate, now).await?;
    }
    let after = list(writer.exec(), actor).await?;
    let (began, ended) = (only_in(&after, &before), only_in(&before, &after));
    for kept in &ended {
        let subject = kept.subject_id;
        forget(writer, Acting { actor, subject }).await?;
    }
    let names = |of: Vec<&Kept>| of.into_iter().map(|it| it.name.clone()).collect();
    Ok(Change {
        began: names(began),
        ended: names(ended),
    })
}

/// One for each person, whoever says so.
fn only_in<'a>(some: &'a [Kept], others: &[Kept]) -> Vec<&'a Kept> {
    let is_new = |kept: &&Kept| others.iter().all(|it| it.subject_id != kept.subject_id);
    let mut only: Vec<&Kept> = some.iter().filter(is_new).collect();
    only.dedup_by_key(|it| it.subject_id);
    only
}

/// What the portal itself kept for who acted for somebody.
async fn forget(writer: &mut Writer, acting: Acting) -> sqlx::Result<()> {
    draft::forget(writer.exec(), acting).await?;
    message::forget(writer.exec(), acting).await
}

async fn give(
    exec: Exec<'_>,
    actor: Uuid,
    origin: &str,
    mandate: &Mandate,
    now: Timestamp,
) -> sqlx::Result<()> {
    let sql = "INSERT INTO mandate (citizen_id, subject_id, origin, since, confirmed_at,
                                    sealed_document)
               VALUES ($1, $2, $3, $4, $4, $5)
               ON CONFLICT (citizen_id, subject_id, origin)
               DO UPDATE SET sealed_document = excluded.sealed_document,
                             confirmed_at = excluded.confirmed_at";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(actor)
            .bind(mandate.subject)
            .bind(origin)
            .bind(millis(now))
            .bind(&mandate.sealed_document)
            .execute(c)
            .await
            .map(|_| ())
    })
}

/// A source's word covers what it answered; the provider's, what every source did. With `unless`,
/// one that was confirmed since goes on.
async fn end(
    writer: &mut Writer,
    acting: Acting,
    origin: &str,
    unless: Option<Timestamp>,
) -> sqlx::Result<bool> {
    let sql = "DELETE FROM mandate WHERE citizen_id = $1 AND subject_id = $2 AND origin = $3
                 AND (confirmed_at < $4 OR $4 IS NULL)";
    let ended = on!(writer.exec(), |c| {
        let query = sqlx::query(sql).bind(acting.actor).bind(acting.subject);
        let query = query.bind(origin).bind(unless.map(millis));
        query.execute(c).await.map(|done| done.rows_affected() == 1)
    })?;
    if ended {
        let source = (origin != PROVIDER).then_some(origin);
        projection::forget(writer, acting, source).await?;
    }
    Ok(ended)
}

/// Ends those their origin has not confirmed since `oldest`, with what was kept by them; one after
/// another. Answers how many.
///
/// # Errors
/// As the database answered.
pub async fn purge(db: &Db, oldest: Timestamp) -> sqlx::Result<u64> {
    let mut gone = 0;
    loop {
        let due = due(db, oldest).await?;
        if due.is_empty() {
            return Ok(gone);
        }
        for (actor, subject, origin) in due {
            let mut writer = db.writer().await?;
            dialect::lock_citizen(writer.exec(), actor).await?;
            let acting = Acting { actor, subject };
            gone += u64::from(end(&mut writer, acting, &origin, Some(oldest)).await?);
            let others = list(writer.exec(), actor).await?;
            if others.iter().all(|it| it.subject_id != subject) {
                forget(&mut writer, acting).await?;
            }
            writer.commit().await?;
        }
    }
}

async fn due(db: &Db, oldest: Timestamp) -> sqlx::Result<Vec<(Uuid, Uuid, String)>> {
    let sql = "SELECT citizen_id, subject_id, origin FROM mandate WHERE confirmed_at < $1
               ORDER BY confirmed_at LIMIT $2";
    let mut reader = db.reader().await?;
    let due = on!(reader.exec(), |c| {
        let query = sqlx::query_as(sql).bind(millis(oldest)).bind(BATCH);
        query.fetch_all(c).await
    })?;
    reader.done();
    Ok(due)
}

/// All of who acts, by the name of the other.
///
/// # Errors
/// As the database answered.
pub async fn list(exec: Exec<'_>, actor: Uuid) -> sqlx::Result<Vec<Kept>> {
    let sql = "SELECT mandate.subject_id, citizen.name, mandate.origin
               FROM mandate JOIN citizen ON citizen.id = mandate.subject_id
               WHERE mandate.citizen_id = $1
               ORDER BY citizen.name, mandate.subject_id, mandate.origin";
    on!(exec, |c| sqlx::query_as(sql).bind(actor).fetch_all(c).await)
}

/// The document of whom the provider says one may act for, sealed.
///
/// # Errors
/// As the database answered.
pub async fn sealed_document(exec: Exec<'_>, acting: Acting) -> sqlx::Result<Option<Vec<u8>>> {
    let sql = "SELECT sealed_document FROM mandate
               WHERE citizen_id = $1 AND subject_id = $2 AND sealed_document IS NOT NULL";
    on!(exec, |c| sqlx::query_scalar(sql)
        .bind(acting.actor)
        .bind(acting.subject)
        .fetch_optional(c)
        .await)
}
