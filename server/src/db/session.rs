//! Sessions, by the hash of their token.

use app::model::{
    assurance::Assurance,
    consent::{ADMINISTRATION, PERSONALISATION},
};
use jiff::Timestamp;
use sqlx::FromRow;
use uuid::Uuid;

use super::{Exec, millis, on};

/// A session with what every page needs of its citizen.
#[derive(Debug, FromRow)]
pub struct Session {
    pub citizen_id: Uuid,
    pub name: String,
    /// The language they last used.
    pub lang: Option<String>,
    /// Milliseconds.
    pub created_at: i64,
    /// Milliseconds; kept to the minute.
    pub seen_at: i64,
    pub sealed_document: Vec<u8>,
    /// What they decided on personalisation, and on which version of its text.
    pub personalised: Option<bool>,
    pub text_version: Option<i64>,
    pub assurance: String,
    pub by_provider: bool,
    /// Whom they act for.
    pub subject_id: Option<Uuid>,
    pub subject: Option<String>,
    /// How many objections of whom they act for keep the administrations from being asked.
    pub objections: i64,
    /// When their erasure is due, if they asked for it.
    pub erased_at: Option<i64>,
    /// 1 with a mandate for them, 0 with others only; none without any.
    pub mandate: Option<i64>,
}

/// What a new session knows of its citizen.
pub struct Entrance<'a> {
    pub citizen: Uuid,
    pub sealed_document: &'a [u8],
    pub assurance: Assurance,
    pub by_provider: bool,
}

/// # Errors
/// As the database answered.
pub async fn find(exec: Exec<'_>, token_hash: &[u8]) -> sqlx::Result<Option<Session>> {
    let sql = "SELECT session.citizen_id, citizen.name, citizen.lang, session.created_at, session.seen_at,
                      session.sealed_document, session.assurance, session.by_provider,
                      consent_state.granted AS personalised, consent_state.text_version,
                      session.subject_id, subject.name AS subject,
                      (SELECT CAST(MAX(CASE WHEN mandate.subject_id = session.subject_id
                                            THEN 1 ELSE 0 END) AS BIGINT)
                       FROM mandate
                       WHERE mandate.citizen_id = session.citizen_id) AS mandate,
                      (SELECT COUNT(*) FROM objection
                       WHERE objection.citizen_id
                                 = COALESCE(session.subject_id, session.citizen_id)
                         AND objection.purpose = $3 AND objection.withdrawn_at IS NULL
                         AND COALESCE(objection.upheld, TRUE)) AS objections,
                      (SELECT erasure.due_at FROM erasure
                       WHERE erasure.citizen_id = session.citizen_id) AS erased_at
               FROM session
               JOIN citizen ON citizen.id = session.citizen_id
               LEFT JOIN consent_state ON consent_state.citizen_id = session.citizen_id
                                      AND consent_state.purpose = $2
               LEFT JOIN citizen AS subject ON subject.id = session.subject_id
               WHERE session.token_hash = $1";
    on!(exec, |c| {
        sqlx::query_as(sql)
            .bind(token_hash)
            .bind(PERSONALISATION)
            .bind(ADMINISTRATION)
            .fetch_optional(c)
            .await
    })
}

/// The document of the citizen's newest session, sealed.
///
/// # Errors
/// As the database answered.
pub async fn sealed_document(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Option<Vec<u8>>> {
    let sql = "SELECT sealed_document FROM session WHERE citizen_id = $1
               ORDER BY created_at DESC LIMIT 1";
    on!(exec, |c| sqlx::query_scalar(sql)
        .bind(citizen)
        .fetch_optional(c)
        .await)
}

/// # Errors
/// As the database answered.
pub async fn create(
    exec: Exec<'_>,
    token_hash: &[u8],
    entrance: &Entrance<'_>,
    now: Timestamp,
) -> sqlx::Result<()> {
    let sql = "INSERT INTO session (token_hash, citizen_id, sealed_document, assurance,
                                    by_provider, created_at, seen_at)
               VALUES ($1, $2, $3, $4, $5, $6, $6)";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(token_hash)
            .bind(entrance.citizen)
            .bind(entrance.sealed_document)
            .bind(entrance.assurance.as_str())
            .bind(entrance.by_provider)
            .bind(millis(now))
            .execute(c)
            .await
            .map(|_| ())
    })
}

/// # Errors
/// As the database answered.
pub async fn touch(exec: Exec<'_>, token_hash: &[u8], now: Timestamp) -> sqlx::Result<()> {
    let sql = "UPDATE session SET seen_at = $2 WHERE token_hash = $1";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(token_hash)
            .bind(millis(now))
            .execute(c)
            .await
            .map(|_| ())
    })
}

/// From now on the session acts for `subject`, or for its citizen.
///
/// # Errors
/// As the database answered.
pub async fn act_for(exec: Exec<'_>, token_hash: &[u8], subject: Option<Uuid>) -> sqlx::Result<()> {
    let sql = "UPDATE session SET subject_id = $2 WHERE token_hash = $1";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(token_hash).bind(subject);
        query.execute(c).await.map(|_| ())
    })
}

/// # Errors
/// As the database answered.
pub async fn delete(exec: Exec<'_>, token_hash: &[u8]) -> sqlx::Result<()> {
    let sql = "DELETE FROM session WHERE token_hash = $1";
    on!(exec, |c| sqlx::query(sql)
        .bind(token_hash)
        .execute(c)
        .await
        .map(|_| ()))
}

/// # Errors
/// As the database answered.
pub async fn delete_all(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<()> {
    let sql = "DELETE FROM session WHERE citizen_id = $1";
    on!(exec, |c| sqlx::query(sql)
        .bind(citizen)
        .execute(c)
        .await
        .map(|_| ()))
}
