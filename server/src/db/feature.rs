//! What was counted from the journal.

use std::collections::HashMap;

use app::model::{
    consent::PERSONALISATION,
    interaction::{Interaction, InteractionKind},
};
use jiff::Timestamp;
use sqlx::FromRow;
use uuid::Uuid;

use super::{Exec, Writer, millis, on};
use crate::engine::features::{Feature, Subject};

#[derive(FromRow)]
struct Row {
    subject: String,
    count: i64,
    decayed: f64,
    last_at: i64,
}

/// What is counted of an interaction.
#[derive(FromRow)]
struct Counted {
    kind: String,
    theme: String,
    seconds: Option<i64>,
    at: i64,
}

/// Counts one more interaction.
///
/// # Errors
/// As the database answered.
pub async fn count(
    writer: &mut Writer,
    citizen: Uuid,
    subject: &Subject,
    interaction: &Interaction,
    now: Timestamp,
) -> sqlx::Result<()> {
    let sql = "SELECT subject, count, decayed, last_at FROM feature
               WHERE citizen_id = $1 AND purpose = $2 AND subject = $3";
    let row: Option<Row> = on!(writer.exec(), |c| {
        let query = sqlx::query_as(sql)
            .bind(citizen)
            .bind(PERSONALISATION)
            .bind(subject.to_string());
        query.fetch_optional(c).await
    })?;
    let before = row.and_then(Row::feature);
    let after = Feature::counted(before, subject.clone(), interaction, millis(now));
    put(writer.exec(), citizen, PERSONALISATION, &after).await
}

/// Counts all anew from what the journal holds since `oldest`: nothing older is left in a count.
///
/// # Errors
/// As the database answered.
pub async fn recount(
    writer: &mut Writer,
    citizen: Uuid,
    purpose: &str,
    oldest: Timestamp,
) -> sqlx::Result<()> {
    let sql = "SELECT kind, theme, seconds, at FROM interaction
               WHERE citizen_id = $1 AND purpose = $2 AND at >= $3 ORDER BY at, key";
    let journal: Vec<Counted> = on!(writer.exec(), |c| {
        let query = sqlx::query_as(sql).bind(citizen).bind(purpose);
        query.bind(millis(oldest)).fetch_all(c).await
    })?;
    let mut features: HashMap<Subject, Feature> = HashMap::new();
    for row in journal {
        let at = row.at;
        let interaction = row.interaction();
        if let Some((subject, interaction)) =
            interaction.and_then(|it| Some((Subject::of(&it)?, it)))
        {
            let before = features.remove(&subject);
            let after = Feature::counted(before, subject.clone(), &interaction, at);
            features.insert(subject, after);
        }
    }
    let sql = "DELETE FROM feature WHERE citizen_id = $1 AND purpose = $2";
    on!(writer.exec(), |c| {
        let query = sqlx::query(sql).bind(citizen).bind(purpose);
        query.execute(c).await.map(|_| ())
    })?;
    for feature in features.values() {
        put(writer.exec(), citizen, purpose, feature).await?;
    }
    Ok(())
}

async fn put(exec: Exec<'_>, citizen: Uuid, purpose: &str, feature: &Feature) -> sqlx::Result<()> {
    let sql = "INSERT INTO feature (citizen_id, purpose, subject, count, decayed, last_at)
               VALUES ($1, $2, $3, $4, $5, $6)
               ON CONFLICT (citizen_id, purpose, subject)
               DO UPDATE SET count = excluded.count, decayed = excluded.decayed,
                             last_at = excluded.last_at";
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(citizen)
            .bind(purpose)
            .bind(feature.subject.to_string())
            .bind(feature.count)
            .bind(feature.decayed)
            .bind(feature.last_at)
            .execute(c)
            .await
            .map(|_| ())
    })
}

impl Row {
    fn feature(self) -> Option<Feature> {
        Some(Feature {
            subject: Subject::parse(&self.subject)?,
            count: self.count,
            decayed: self.decayed,
            last_at: self.last_at,
        })
    }
}

impl Counted {
    fn interaction(self) -> Option<Interaction> {
        Some(Interaction {
            key: String::new(),
            kind: InteractionKind::ALL
                .into_iter()
                .find(|kind| kind.as_str() == self.kind)?,
            service: None,
            theme: self.theme,
            seconds: self.seconds.and_then(|seconds| seconds.try_into().ok()),
        })
    }
}
