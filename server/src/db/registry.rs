//! What the administrations' registries last told of a citizen, and the lives of their cases.

use app::model::{
    case::CaseLife,
    citizen::Acting,
    lang::Lang,
    registry::{NotificationState, RegistryEntry},
};
use sqlx::FromRow;

use super::{Exec, Writer, on};

#[derive(FromRow)]
struct EntryRow {
    source: String,
    id: String,
    number: Option<String>,
    outgoing: bool,
    entered_on: String,
    entered_at: Option<String>,
    subject: String,
    lang: String,
    url: Option<String>,
    notification: Option<String>,
    cases: String,
    attachments: String,
}

/// All entries, oldest first; `organisation` holds the source's id.
///
/// # Errors
/// As the database answered.
pub async fn entries(exec: Exec<'_>, acting: Acting) -> sqlx::Result<Vec<RegistryEntry>> {
    let sql = "SELECT source, id, number, outgoing, entered_on, entered_at, subject, lang, url,
                      notification, cases, attachments
               FROM registry_entry WHERE citizen_id = $1 AND subject_id = $2
               ORDER BY entered_on, entered_at, id";
    let rows: Vec<EntryRow> = on!(exec, |c| sqlx::query_as(sql)
        .bind(acting.actor)
        .bind(acting.subject)
        .fetch_all(c)
        .await)?;
    Ok(rows.into_iter().filter_map(EntryRow::entry).collect())
}

impl EntryRow {
    fn entry(self) -> Option<RegistryEntry> {
        Some(RegistryEntry {
            organisation: self.source,
            id: self.id,
            number: self.number,
            outgoing: self.outgoing,
            on: self.entered_on.parse().ok()?,
            time: self.entered_at.and_then(|time| time.parse().ok()),
            subject: self.subject,
            lang: Lang::from_tag(&self.lang)?,
            url: self.url,
            notification: self
                .notification
                .and_then(|state| NotificationState::parse(&state)),
            cases: serde_json::from_str(&self.cases).ok()?,
            attachments: serde_json::from_str(&self.attachments).ok()?,
        })
    }
}

/// # Errors
/// As the database answered.
pub async fn life(
    exec: Exec<'_>,
    acting: Acting,
    source: &str,
    case: &str,
) -> sqlx::Result<Option<CaseLife>> {
    let sql = "SELECT waits, due_on FROM case_life
               WHERE citizen_id = $1 AND subject_id = $2 AND source = $3 AND id = $4";
    let row: Option<(bool, Option<String>)> = on!(exec, |c| sqlx::query_as(sql)
        .bind(acting.actor)
        .bind(acting.subject)
        .bind(source)
        .bind(case)
        .fetch_optional(c)
        .await)?;
    let day = |text: Option<String>| text.and_then(|day| day.parse().ok());
    Ok(row.map(|(waits, due)| CaseLife {
        id: case.to_owned(),
        waits,
        due: day(due),
    }))
}

/// What a source told, in whose place there is nothing.
///
/// # Errors
/// As the database answered.
pub async fn insert(
    writer: &mut Writer,
    acting: Acting,
    source: &str,
    entries: &[RegistryEntry],
    lives: &[CaseLife],
) -> sqlx::Result<()> {
    for entry in entries {
        insert_entry(writer.exec(), acting, source, entry).await?;
    }
    for life in lives {
        insert_life(writer.exec(), acting, source, life).await?;
    }
    Ok(())
}

async fn insert_entry(
    exec: Exec<'_>,
    acting: Acting,
    source: &str,
    entry: &RegistryEntry,
) -> sqlx::Result<()> {
    let json = |error| sqlx::Error::Encode(Box::new(error));
    let cases = serde_json::to_string(&entry.cases).map_err(json)?;
    let attachments = serde_json::to_string(&entry.attachments).map_err(json)?;
    let sql = "INSERT INTO registry_entry (citizen_id, subject_id, source, id, number, outgoing,
                                           entered_on, entered_at, subject, lang, url,
                                           notification, cases, attachments)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
               ON CONFLICT (citizen_id, subject_id, source, id) DO NOTHING";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(acting.actor)
            .bind(acting.subject)
            .bind(source)
            .bind(&entry.id)
            .bind(&entry.number)
            .bind(entry.outgoing)
            .bind(entry.on.to_string())
            .bind(entry.time.map(|time| time.to_string()))
            .bind(&entry.subject)
            .bind(entry.lang.tag())
            .bind(&entry.url)
            .bind(entry.notification.map(NotificationState::as_str))
            .bind(cases)
            .bind(attachments)
            .execute(c)
            .await
            .map(|_| ())
    })
}

async fn insert_life(
    exec: Exec<'_>,
    acting: Acting,
    source: &str,
    life: &CaseLife,
) -> sqlx::Result<()> {
    let sql = "INSERT INTO case_life (citizen_id, subject_id, source, id, waits, due_on)
               VALUES ($1, $2, $3, $4, $5, $6)
               ON CONFLICT (citizen_id, subject_id, source, id) DO NOTHING";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(acting.actor)
            .bind(acting.subject)
            .bind(source)
            .bind(&life.id)
            .bind(life.waits)
            .bind(life.due.map(|day| day.to_string()))
            .execute(c)
            .await
            .map(|_| ())
    })
}
