//! The imported activities.

use app::model::activity::Activity;

use super::{
    Changes, Exec, Writer,
    imported::{delete, difference, read},
    on,
};

/// Puts these activities in the place of those imported last.
///
/// # Errors
/// As the database answered; nothing changed then, once the writer is dropped.
pub async fn replace(writer: &mut Writer, activities: &[Activity]) -> sqlx::Result<Changes> {
    let sql = "SELECT id, document FROM activity";
    let kept = on!(writer.exec(), |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let new = difference(kept, activities, |it| &it.id)?;
    for (activity, document) in &new.put {
        put(writer.exec(), activity, document).await?;
    }
    delete(
        &mut writer.exec(),
        "DELETE FROM activity WHERE id = $1",
        &new.gone,
    )
    .await?;
    Ok(new.changes)
}

async fn put(exec: Exec<'_>, activity: &Activity, document: &str) -> sqlx::Result<()> {
    let sql = "INSERT INTO activity (id, first_day, last_day, document) VALUES ($1, $2, $3, $4)
               ON CONFLICT (id) DO UPDATE SET first_day = excluded.first_day,
                   last_day = excluded.last_day, document = excluded.document";
    on!(exec, |c| sqlx::query(sql)
        .bind(&activity.id)
        .bind(activity.recurrence.first.to_string())
        .bind(activity.recurrence.last.to_string())
        .bind(document)
        .execute(c)
        .await
        .map(|_| ()))
}

/// # Errors
/// As the database answered, or when a row no longer reads as an activity.
pub async fn all(exec: Exec<'_>) -> sqlx::Result<Vec<Activity>> {
    let sql = "SELECT document FROM activity ORDER BY id";
    let documents: Vec<String> = on!(exec, |c| sqlx::query_scalar(sql).fetch_all(c).await)?;
    documents.iter().map(|document| read(document)).collect()
}
