//! Where PostgreSQL's data of one measure are.

use sqlx::{AssertSqlSafe, Connection as _};

/// An empty schema of its own, for the other measures have filled the first; answers its address.
pub async fn schema(url: &str, name: &str) -> sqlx::Result<String> {
    let mut conn = sqlx::PgConnection::connect(url).await?;
    let sql = format!("DROP SCHEMA IF EXISTS {name} CASCADE; CREATE SCHEMA {name}");
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut conn).await?;
    let separator = if url.contains('?') { '&' } else { '?' };
    Ok(format!("{url}{separator}options=-csearch_path%3D{name}"))
}
