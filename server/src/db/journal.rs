//! The journal of interactions; `feature` counts them.

use std::collections::BTreeSet;

use app::model::{
    consent::PERSONALISATION,
    interaction::{Interaction, InteractionKind},
    known::Noted,
};
use jiff::Timestamp;
use uuid::Uuid;

use super::{Db, Exec, Writer, consent, dialect, feature, instant, millis, on, retention::BATCH};
use crate::engine::features::Subject;

/// Keeps what the citizen did, if they allow it by a text of at least `since_version`; answers how
/// much of it was new. Basis, journal and features in one transaction.
///
/// # Errors
/// As the database answered.
pub async fn record(
    writer: &mut Writer,
    citizen: Uuid,
    interactions: &[Interaction],
    since_version: u32,
    now: Timestamp,
) -> sqlx::Result<usize> {
    dialect::lock_citizen(writer.exec(), citizen).await?;
    let state = consent::state(writer.exec(), citizen, PERSONALISATION).await?;
    if !state.is_some_and(|it| it.granted && it.text_version >= since_version) {
        return Ok(0);
    }
    let mut new = 0;
    for interaction in interactions {
        if insert(writer.exec(), citizen, interaction, now).await? {
            new += 1;
            if let Some(subject) = Subject::of(interaction) {
                feature::count(writer, citizen, &subject, interaction, now).await?;
            }
        }
    }
    Ok(new)
}

async fn insert(
    exec: Exec<'_>,
    citizen: Uuid,
    interaction: &Interaction,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let sql = "INSERT INTO interaction (citizen_id, key, purpose, kind, service, theme, seconds,
                                        at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
               ON CONFLICT (citizen_id, key) DO NOTHING";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(citizen)
            .bind(&interaction.key)
            .bind(PERSONALISATION)
            .bind(interaction.kind.as_str())
            .bind(&interaction.service)
            .bind(&interaction.theme)
            .bind(interaction.seconds.map(i64::from))
            .bind(millis(now))
            .execute(c)
            .await
            .map(|done| done.rows_affected() == 1)
    })
}

/// # Errors
/// As the database answered.
pub async fn hide(
    exec: Exec<'_>,
    citizen: Uuid,
    service: &str,
    now: Timestamp,
) -> sqlx::Result<()> {
    let sql = "INSERT INTO recommendation_state (citizen_id, service, hidden_at)
               VALUES ($1, $2, $3) ON CONFLICT (citizen_id, service) DO NOTHING";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(citizen)
            .bind(service)
            .bind(millis(now))
            .execute(c)
            .await
            .map(|_| ())
    })
}

/// # Errors
/// As the database answered.
pub async fn unhide(exec: Exec<'_>, citizen: Uuid, service: &str) -> sqlx::Result<()> {
    let sql = "DELETE FROM recommendation_state WHERE citizen_id = $1 AND service = $2";
    on!(exec, |c| sqlx::query(sql)
        .bind(citizen)
        .bind(service)
        .execute(c)
        .await
        .map(|_| ()))
}

/// How much was kept of each kind.
///
/// # Errors
/// As the database answered.
pub async fn noted(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Vec<Noted>> {
    let sql = "SELECT kind, COUNT(*) AS count, MIN(at) AS oldest, MAX(at) AS newest
               FROM interaction WHERE citizen_id = $1 GROUP BY kind";
    let rows: Vec<(String, i64, i64, i64)> = on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .fetch_all(c)
        .await)?;
    let of = |kind: InteractionKind| {
        let (_, count, oldest, newest) = rows.iter().find(|it| it.0 == kind.as_str())?;
        Some(Noted {
            kind,
            count: usize::try_from(*count).unwrap_or_default(),
            oldest: instant(*oldest),
            newest: instant(*newest),
        })
    };
    Ok(InteractionKind::ALL.into_iter().filter_map(of).collect())
}

/// Deletes what was recorded and counted about a theme.
///
/// # Errors
/// As the database answered.
pub async fn forget(writer: &mut Writer, citizen: Uuid, theme: &str) -> sqlx::Result<()> {
    let sql = "DELETE FROM interaction WHERE citizen_id = $1 AND theme = $2";
    on!(writer.exec(), |c| {
        let query = sqlx::query(sql).bind(citizen).bind(theme);
        query.execute(c).await.map(|_| ())
    })?;
    let theme = theme.to_owned();
    for subject in [
        Subject::Opened(theme.clone()),
        Subject::Read(theme.clone()),
        Subject::Searched(theme),
    ] {
        let sql = "DELETE FROM feature WHERE citizen_id = $1 AND subject = $2";
        on!(writer.exec(), |c| {
            let query = sqlx::query(sql).bind(citizen).bind(subject.to_string());
            query.execute(c).await.map(|_| ())
        })?;
    }
    Ok(())
}

/// Lets go of what was recorded before `oldest`, and counts the features anew from what stays;
/// citizen after citizen, so that nobody waits for all of them. Answers how many rows went.
///
/// # Errors
/// As the database answered.
pub async fn purge(db: &Db, purpose: &str, oldest: Timestamp) -> sqlx::Result<u64> {
    let mut gone = 0;
    loop {
        let due = due(db, purpose, oldest).await?;
        if due.is_empty() {
            return Ok(gone);
        }
        for citizen in due {
            let mut writer = db.writer().await?;
            dialect::lock_citizen(writer.exec(), citizen).await?;
            gone += let_go(writer.exec(), citizen, purpose, oldest).await?;
            feature::recount(&mut writer, citizen, purpose, oldest).await?;
            writer.commit().await?;
        }
    }
}

/// Some whose rows outlived their time.
async fn due(db: &Db, purpose: &str, oldest: Timestamp) -> sqlx::Result<BTreeSet<Uuid>> {
    let sql = "SELECT citizen_id FROM interaction WHERE purpose = $1 AND at < $2
               ORDER BY at LIMIT $3";
    let mut reader = db.reader().await?;
    let due: Vec<Uuid> = on!(reader.exec(), |c| {
        let query = sqlx::query_scalar(sql).bind(purpose).bind(millis(oldest));
        query.bind(BATCH).fetch_all(c).await
    })?;
    reader.done();
    Ok(due.into_iter().collect())
}

async fn let_go(
    exec: Exec<'_>,
    citizen: Uuid,
    purpose: &str,
    oldest: Timestamp,
) -> sqlx::Result<u64> {
    let sql = "DELETE FROM interaction
               WHERE citizen_id = $1
                 AND key IN (SELECT key FROM interaction
                             WHERE citizen_id = $1 AND purpose = $2 AND at < $3 LIMIT $4)";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(citizen).bind(purpose);
        let query = query.bind(millis(oldest)).bind(BATCH);
        query.execute(c).await.map(|done| done.rows_affected())
    })
}
