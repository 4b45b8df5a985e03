//! What each administration last answered about a citizen.

use app::model::{
    case::CaseLife, citizen::Acting, home::CaseFile, registry::RegistryEntry, task::Task,
};
use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Db, Exec, Writer, dialect,
    home::SourceAnswerRow,
    millis, on, registry,
    retention::{BATCH, unused},
};
use crate::engine::news::Before;

/// What a source answered.
#[derive(Debug, Clone, Copy, Default)]
pub struct Answered<'a> {
    pub tasks: &'a [Task],
    pub cases: &'a [CaseFile],
    pub entries: &'a [RegistryEntry],
    pub lives: &'a [CaseLife],
    /// Something of it could not be read.
    pub left_out: bool,
}

/// Puts a source's answer in the place of its last one.
///
/// # Errors
/// As the database answered.
pub async fn replace(
    writer: &mut Writer,
    acting: Acting,
    source: &str,
    answered: Answered<'_>,
    now: Timestamp,
) -> sqlx::Result<()> {
    forget(writer, acting, Some(source)).await?;
    for task in answered.tasks {
        insert_task(writer.exec(), acting, source, task).await?;
    }
    for case in answered.cases {
        insert_case(writer.exec(), acting, source, case).await?;
    }
    registry::insert(writer, acting, source, answered.entries, answered.lives).await?;
    let sql = "INSERT INTO source_answer (citizen_id, subject_id, source, asked_at, answered_at,
                                          failed, left_out)
               VALUES ($1, $2, $3, $4, $4, $5, $6)
               ON CONFLICT (citizen_id, subject_id, source)
               DO UPDATE SET asked_at = excluded.asked_at, answered_at = excluded.answered_at,
                             failed = excluded.failed, left_out = excluded.left_out";
    on!(writer.exec(), |c| {
        let query = sqlx::query(sql)
            .bind(acting.actor)
            .bind(acting.subject)
            .bind(source)
            .bind(millis(now))
            .bind(false)
            .bind(answered.left_out);
        query.execute(c).await.map(|_| ())
    })
}

/// What a source last told that news are set against; none where it never answered.
///
/// # Errors
/// As the database answered.
pub async fn before(
    writer: &mut Writer,
    acting: Acting,
    source: &str,
) -> sqlx::Result<Option<Before>> {
    let answers = answers(writer.exec(), acting).await?;
    let mut answers = answers.iter().filter(|it| it.source == source);
    if answers.all(|it| it.answered_at.is_none()) {
        return Ok(None);
    }
    let sql = "SELECT id, phase FROM case_file
               WHERE citizen_id = $1 AND subject_id = $2 AND source = $3";
    let phases: Vec<(String, Option<String>)> = on!(writer.exec(), |c| {
        let query = sqlx::query_as(sql).bind(acting.actor).bind(acting.subject);
        query.bind(source).fetch_all(c).await
    })?;
    let sql = "SELECT id FROM registry_entry
               WHERE citizen_id = $1 AND subject_id = $2 AND source = $3
                 AND notification IS NOT NULL";
    let notifications: Vec<String> = on!(writer.exec(), |c| {
        let query = sqlx::query_scalar(sql)
            .bind(acting.actor)
            .bind(acting.subject);
        query.bind(source).fetch_all(c).await
    })?;
    Ok(Some(Before {
        phases: phases.into_iter().collect(),
        notifications: notifications.into_iter().collect(),
    }))
}

/// Lets go of what a source told, or of what all of them did.
///
/// # Errors
/// As the database answered.
pub async fn forget(writer: &mut Writer, acting: Acting, source: Option<&str>) -> sqlx::Result<()> {
    macro_rules! of {
        ($table:literal) => {
            concat!(
                "DELETE FROM ",
                $table,
                " WHERE citizen_id = $1 AND subject_id = $2 AND (source = $3 OR $3 IS NULL)"
            )
        };
    }
    for sql in [
        of!("task"),
        of!("case_file"),
        of!("case_life"),
        of!("registry_entry"),
        of!("source_answer"),
    ] {
        on!(writer.exec(), |c| {
            let query = sqlx::query(sql).bind(acting.actor).bind(acting.subject);
            query.bind(source).execute(c).await.map(|_| ())
        })?;
    }
    Ok(())
}

/// Lets go of what nobody came for since `oldest`, unless a calendar shows it; person after person.
/// Answers how many answers went.
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
        for (actor, subject, source) in due {
            let mut writer = db.writer().await?;
            dialect::lock_citizen(writer.exec(), subject).await?;
            let acting = Acting { actor, subject };
            let kept = answers(writer.exec(), acting).await?;
            let old = |it: &SourceAnswerRow| it.source == source && it.asked_at < millis(oldest);
            // They may have come back meanwhile.
            if kept.iter().any(old) {
                forget(&mut writer, acting, Some(&source)).await?;
                gone += 1;
            }
            writer.commit().await?;
        }
    }
}

async fn due(db: &Db, oldest: Timestamp) -> sqlx::Result<Vec<(Uuid, Uuid, String)>> {
    let sql = concat!(
        "SELECT citizen_id, subject_id, source FROM source_answer WHERE ",
        unused!(),
        " ORDER BY asked_at LIMIT $2"
    );
    let mut reader = db.reader().await?;
    let due = on!(reader.exec(), |c| {
        let query = sqlx::query_as(sql).bind(millis(oldest)).bind(BATCH);
        query.fetch_all(c).await
    })?;
    reader.done();
    Ok(due)
}

/// Keeps the last answer and marks that the source did not give a new one: of those too whom
/// only its answers about who acts tell of.
///
/// # Errors
/// As the database answered.
pub async fn mark_failed(
    writer: &mut Writer,
    acting: Acting,
    source: &str,
    now: Timestamp,
) -> sqlx::Result<()> {
    let own = "INSERT INTO source_answer (citizen_id, subject_id, source, asked_at, failed)
               VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (citizen_id, subject_id, source)
               DO UPDATE SET asked_at = excluded.asked_at, failed = excluded.failed";
    let theirs = "UPDATE source_answer SET asked_at = $4, failed = $5
                  WHERE citizen_id = $1 AND $1 = $2 AND source = $3
                    AND NOT EXISTS (SELECT 1 FROM mandate
                                    WHERE mandate.citizen_id = source_answer.citizen_id
                                      AND mandate.subject_id = source_answer.subject_id
                                      AND mandate.sealed_document IS NOT NULL)";
    for sql in [own, theirs] {
        on!(writer.exec(), |c| {
            let query = sqlx::query(sql)
                .bind(acting.actor)
                .bind(acting.subject)
                .bind(source)
                .bind(millis(now))
                .bind(true);
            query.execute(c).await.map(|_| ())
        })?;
    }
    Ok(())
}

/// How each source that was asked stands with the citizen.
///
/// # Errors
/// As the database answered.
pub async fn answers(exec: Exec<'_>, acting: Acting) -> sqlx::Result<Vec<SourceAnswerRow>> {
    let sql = "SELECT source, asked_at, answered_at, failed, left_out FROM source_answer
               WHERE citizen_id = $1 AND subject_id = $2";
    on!(exec, |c| sqlx::query_as(sql)
        .bind(acting.actor)
        .bind(acting.subject)
        .fetch_all(c)
        .await)
}

async fn insert_task(
    exec: Exec<'_>,
    acting: Acting,
    source: &str,
    task: &Task,
) -> sqlx::Result<()> {
    let sql = "INSERT INTO task (citizen_id, subject_id, source, id, kind, title, lang, due_on,
                                 due_time, amount_cents, url)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
               ON CONFLICT (citizen_id, subject_id, source, id) DO NOTHING";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(acting.actor)
            .bind(acting.subject)
            .bind(source)
            .bind(&task.id)
            .bind(task.kind.as_str())
            .bind(&task.title)
            .bind(task.lang.tag())
            .bind(task.due.map(|day| day.to_string()))
            .bind(&task.time)
            .bind(task.amount.map(|amount| amount.0))
            .bind(&task.url)
            .execute(c)
            .await
            .map(|_| ())
    })
}

async fn insert_case(
    exec: Exec<'_>,
    acting: Acting,
    source: &str,
    case: &CaseFile,
) -> sqlx::Result<()> {
    let sql = "INSERT INTO case_file (citizen_id, subject_id, source, id, procedure, subject, lang,
                                      phase, open, started_on, expected_by, ended_on, url)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
               ON CONFLICT (citizen_id, subject_id, source, id) DO NOTHING";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(acting.actor)
            .bind(acting.subject)
            .bind(source)
            .bind(&case.id)
            .bind(&case.procedure)
            .bind(&case.subject)
            .bind(case.lang.tag())
            .bind(&case.phase)
            .bind(case.open)
            .bind(case.started.to_string())
            .bind(case.expected_by.map(|day| day.to_string()))
            .bind(case.ended.map(|day| day.to_string()))
            .bind(&case.url)
            .execute(c)
            .await
            .map(|_| ())
    })
}
