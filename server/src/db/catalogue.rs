//! The imported catalogue of procedures.

use app::model::{municipality::Theme, service::PublicService};

use super::{
    Changes, Exec, Writer,
    imported::{delete, difference, read, write},
    on,
};

/// Puts this catalogue in the place of the last imported one.
///
/// # Errors
/// As the database answered; nothing changed then, once the writer is dropped.
pub async fn replace(
    writer: &mut Writer,
    themes: &[Theme],
    services: &[PublicService],
) -> sqlx::Result<Changes> {
    let kept = documents(writer.exec()).await?;
    let new = difference(kept, services, |it| &it.id)?;
    for (service, document) in &new.put {
        put(writer.exec(), &service.id, document).await?;
    }
    let sql = "DELETE FROM catalogue_service WHERE id = $1";
    delete(&mut writer.exec(), sql, &new.gone).await?;
    replace_themes(writer, themes).await?;
    Ok(new.changes)
}

async fn put(exec: Exec<'_>, id: &str, document: &str) -> sqlx::Result<()> {
    let sql = "INSERT INTO catalogue_service (id, document) VALUES ($1, $2)
               ON CONFLICT (id) DO UPDATE SET document = excluded.document";
    on!(exec, |c| sqlx::query(sql)
        .bind(id)
        .bind(document)
        .execute(c)
        .await
        .map(|_| ()))
}

async fn replace_themes(writer: &mut Writer, themes: &[Theme]) -> sqlx::Result<()> {
    let sql = "DELETE FROM catalogue_theme";
    on!(writer.exec(), |c| sqlx::query(sql)
        .execute(c)
        .await
        .map(|_| ()))?;
    for theme in themes {
        let name = write(&theme.name)?;
        let sql = "INSERT INTO catalogue_theme (id, name) VALUES ($1, $2)";
        on!(writer.exec(), |c| sqlx::query(sql)
            .bind(&theme.id)
            .bind(&name)
            .execute(c)
            .await
            .map(|_| ()))?;
    }
    Ok(())
}

async fn documents(exec: Exec<'_>) -> sqlx::Result<Vec<(String, String)>> {
    let sql = "SELECT id, document FROM catalogue_service ORDER BY id";
    on!(exec, |c| sqlx::query_as(sql).fetch_all(c).await)
}

/// Documents in memory at once, beside the services read from them before.
const AT_ONCE: i64 = 100;

/// # Errors
/// As the database answered, or when a row no longer reads as a service.
pub async fn services(mut exec: Exec<'_>) -> sqlx::Result<Vec<PublicService>> {
    let sql = "SELECT document FROM catalogue_service WHERE id > $1 ORDER BY id LIMIT $2";
    let mut services: Vec<PublicService> = vec![];
    loop {
        let last = services.last().map_or("", |it| it.id.as_str());
        let documents: Vec<String> = on!(&mut exec, |c| sqlx::query_scalar(sql)
            .bind(last)
            .bind(AT_ONCE)
            .fetch_all(&mut **c)
            .await)?;
        if documents.is_empty() {
            return Ok(services);
        }
        for document in documents {
            services.push(read(&document)?);
        }
    }
}

/// # Errors
/// As the database answered, or when a row no longer reads as a theme.
pub async fn themes(exec: Exec<'_>) -> sqlx::Result<Vec<Theme>> {
    let sql = "SELECT id, name FROM catalogue_theme ORDER BY id";
    let rows: Vec<(String, String)> = on!(exec, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let theme = |(id, name): (String, String)| {
        Ok(Theme {
            id,
            name: read(&name)?,
        })
    };
    rows.into_iter().map(theme).collect()
}
