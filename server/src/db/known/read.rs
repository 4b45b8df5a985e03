//! The rows themselves: a page of them, or one batch after another.

use std::ops::Range;

use app::model::known::{Cell, Kind};
use sqlx::{AssertSqlSafe, Row as _};
use uuid::Uuid;

use super::{Key, Table};
use crate::db::{Exec, instant, on};

/// How many rows are held at once.
const BATCH: i64 = 500;

/// Where a batch ended: the key of its last row.
pub type Cursor = Vec<Value>;

#[derive(Debug, Clone)]
pub enum Value {
    Text(String),
    Number(i64),
    Id(Uuid),
    Bytes(Vec<u8>),
}

/// Some rows, and from where to go on where there may be more.
#[derive(Debug)]
pub struct Batch {
    pub rows: Vec<Vec<Cell>>,
    pub next: Option<Cursor>,
}

/// Reads the cells of a row; its type is each engine's own.
macro_rules! cells {
    ($table:expr, $row:expr) => {
        $table
            .kept
            .columns
            .iter()
            .enumerate()
            .map(|(i, column)| {
                Ok(match column.kind {
                    Kind::Number | Kind::Cents => {
                        $row.try_get::<Option<i64>, _>(i)?.map(Cell::Number)
                    }
                    Kind::Instant => $row
                        .try_get::<Option<i64>, _>(i)?
                        .map(|at| Cell::Instant(instant(at))),
                    Kind::Real => $row.try_get::<Option<f64>, _>(i)?.map(Cell::Real),
                    Kind::Flag => $row.try_get::<Option<bool>, _>(i)?.map(Cell::Flag),
                    Kind::Hash | Kind::Sealed => $row
                        .try_get::<Option<Vec<u8>>, _>(i)?
                        .map(|hash| Cell::Text(hex::encode(hash))),
                    _ => $row.try_get::<Option<String>, _>(i)?.map(Cell::Text),
                }
                .unwrap_or(Cell::Nothing))
            })
            .collect::<sqlx::Result<Vec<Cell>>>()
    };
}

/// Reads the key of a row, which stands behind its cells.
macro_rules! key {
    ($table:expr, $row:expr) => {
        $table
            .key
            .iter()
            .enumerate()
            .map(|(i, (_, key))| {
                let i = $table.kept.columns.len() + i;
                Ok(match key {
                    Key::Text => Value::Text($row.try_get(i)?),
                    Key::Number => Value::Number($row.try_get(i)?),
                    Key::Id => Value::Id($row.try_get(i)?),
                    Key::Bytes => Value::Bytes($row.try_get(i)?),
                })
            })
            .collect::<sqlx::Result<Cursor>>()
    };
}

/// The citizen's rows behind `cursor`, as many as are held at once, in the order of their keys.
///
/// # Errors
/// As the database answered.
pub async fn rows_after(
    exec: Exec<'_>,
    table: &Table,
    citizen: Uuid,
    cursor: Option<&Cursor>,
) -> sqlx::Result<Batch> {
    let keys = keys(table, "");
    let behind = cursor.map_or_else(String::new, |cursor| {
        let places: Vec<String> = (0..cursor.len()).map(|i| format!("${}", i + 2)).collect();
        format!("AND ({keys}) > ({})", places.join(", "))
    });
    let sql = format!("{} {behind} ORDER BY {keys} LIMIT {BATCH}", select(table));
    on!(exec, |c| {
        let mut query = sqlx::query(AssertSqlSafe(sql))
            .persistent(false)
            .bind(citizen);
        for value in cursor.into_iter().flatten() {
            query = match value {
                Value::Text(it) => query.bind(it),
                Value::Number(it) => query.bind(it),
                Value::Id(it) => query.bind(it),
                Value::Bytes(it) => query.bind(it),
            };
        }
        let found = query.fetch_all(c).await?;
        let full = i64::try_from(found.len()).unwrap_or(BATCH) >= BATCH;
        let next = match found.last().filter(|_| full) {
            Some(row) => Some(key!(table, row)?),
            None => None,
        };
        let rows = found.iter().map(|row| cells!(table, row));
        let rows = rows.collect::<sqlx::Result<Vec<_>>>()?;
        Ok(Batch { rows, next })
    })
}

/// Some of the citizen's rows, the last made first.
///
/// # Errors
/// As the database answered.
pub async fn page(
    exec: Exec<'_>,
    table: &Table,
    citizen: Uuid,
    which: Range<usize>,
) -> sqlx::Result<Vec<Vec<Cell>>> {
    let keys = keys(table, " DESC");
    let since = table.since.map(|since| format!("{since} DESC, "));
    let since = since.unwrap_or_default();
    let sql = format!(
        "{} ORDER BY {since}{keys} LIMIT $2 OFFSET $3",
        select(table)
    );
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    on!(exec, |c| {
        let query = sqlx::query(AssertSqlSafe(sql)).persistent(false);
        let query = query.bind(citizen).bind(number(which.len()));
        let found = query.bind(number(which.start)).fetch_all(c).await?;
        found.iter().map(|row| cells!(table, row)).collect()
    })
}

/// Another person is told by name; every name here is from the declaration.
fn select(table: &Table) -> String {
    let told = table.kept.columns.iter().map(|column| match column.kind {
        Kind::Person => format!(
            "(SELECT person.name FROM citizen person WHERE person.id = kept.{})",
            column.name
        ),
        _ => format!("kept.{}", column.name),
    });
    let keys = table.key.iter().map(|(name, _)| format!("kept.{name}"));
    let columns: Vec<String> = told.chain(keys).collect();
    format!(
        "SELECT {} FROM {} kept WHERE kept.{} = $1",
        columns.join(", "),
        table.name,
        table.owner
    )
}

fn keys(table: &Table, direction: &str) -> String {
    let keys = table
        .key
        .iter()
        .map(|(name, _)| format!("kept.{name}{direction}"));
    keys.collect::<Vec<_>>().join(", ")
}
