//! What is kept of citizens, table by table: one declaration for whoever reads it, takes it away,
//! erases it or lets it go. To add a table with a column `citizen_id` is to add it here.

mod channels;
mod done;
mod noted;
mod read;
mod told;

use std::fmt::Write as _;

use app::model::known::{Column, Erasure, Group, Holding, Kept, Kind, Why};
use sqlx::{AssertSqlSafe, FromRow};
use uuid::Uuid;

use super::{Exec, Writer, instant, on};
pub use read::{Batch, Cursor, page, rows_after};

/// A table, and how its rows are read.
#[derive(Debug)]
pub struct Table {
    pub kept: Kept,
    pub name: &'static str,
    /// The column that says whose a row is.
    pub owner: &'static str,
    /// With the owner, tells every row from every other.
    pub key: &'static [(&'static str, Key)],
    /// The column that says when a row was made.
    pub since: Option<&'static str>,
    /// Columns nobody is told: keys, secrets and seals, which say nothing of anybody.
    pub withheld: &'static [&'static str],
    /// Of rows that stay when their citizen is erased: columns, and what stands there then.
    pub emptied: &'static [(&'static str, &'static str)],
}

/// What a column of a key holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Text,
    Number,
    Id,
    Bytes,
}

/// A table as most are.
const OF_A_CITIZEN: Table = Table {
    kept: Kept {
        name: "",
        label: "",
        group: Group::Done,
        why: ADMINISTRATION,
        erasure: Erasure::Goes,
        columns: &[],
    },
    name: "",
    owner: "citizen_id",
    key: &[],
    since: None,
    withheld: &[],
    emptied: &[],
};
const ADMINISTRATION: Why = Why::Purpose("administration");
/// Of what a source told of somebody.
const OF_A_SOURCE: &[(&str, Key)] = &[
    ("subject_id", Key::Id),
    ("source", Key::Text),
    ("id", Key::Text),
];

const fn column(name: &'static str, label: &'static str, kind: Kind) -> Column {
    Column { name, label, kind }
}

/// All of them.
pub fn tables() -> impl Iterator<Item = &'static Table> {
    let all = [done::TABLES, channels::TABLES, told::TABLES, noted::TABLES];
    all.into_iter().flatten()
}

/// The one an address or a file names.
#[must_use]
pub fn table(name: &str) -> Option<&'static Table> {
    tables().find(|it| it.kept.name == name)
}

#[derive(FromRow)]
struct Count {
    name: String,
    rows: i64,
    oldest: Option<i64>,
    newest: Option<i64>,
}

/// How many rows of one table there are.
///
/// # Errors
/// As the database answered.
pub async fn count(exec: Exec<'_>, table: &Table, citizen: Uuid) -> sqlx::Result<usize> {
    let Table { name, owner, .. } = table;
    let sql = format!("SELECT COUNT(*) FROM {name} WHERE {owner} = $1");
    let count: i64 = on!(exec, |c| sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(citizen)
        .fetch_one(c)
        .await)?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// How much is kept of the citizen, of each kind there is anything of.
///
/// # Errors
/// As the database answered.
pub async fn holdings(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Vec<Holding>> {
    let sql = counting();
    let counts: Vec<Count> = on!(exec, |c| sqlx::query_as(AssertSqlSafe(sql))
        .bind(citizen)
        .fetch_all(c)
        .await)?;
    let of = |table: &'static Table| {
        let count = counts.iter().find(|it| it.name == table.name)?;
        Some(Holding {
            kept: &table.kept,
            count: usize::try_from(count.rows).unwrap_or_default(),
            oldest: count.oldest.map(instant),
            newest: count.newest.map(instant),
        })
    };
    let holdings = tables().filter_map(of);
    Ok(holdings.filter(|it| it.count > 0).collect())
}

/// One question for all tables: each would be a turn of waiting.
fn counting() -> String {
    let mut sql = String::new();
    for table in tables() {
        let union = if sql.is_empty() { "" } else { " UNION ALL " };
        let since = table.since.unwrap_or("CAST(NULL AS BIGINT)");
        let (name, owner) = (table.name, table.owner);
        let _ = write!(
            sql,
            "{union}SELECT '{name}' AS name, COUNT(*) AS rows, MIN({since}) AS oldest,
                    MAX({since}) AS newest
             FROM {name} WHERE {owner} = $1"
        );
    }
    sql
}

/// Erases the citizen's rows: those that go, and what goes of those that stay.
///
/// # Errors
/// As the database answered.
pub async fn erase(writer: &mut Writer, citizen: Uuid) -> sqlx::Result<()> {
    for table in tables() {
        let (name, owner) = (table.name, table.owner);
        let sql = match table.kept.erasure {
            Erasure::Goes => format!("DELETE FROM {name} WHERE {owner} = $1"),
            Erasure::Stays(_) if table.emptied.is_empty() => continue,
            Erasure::Stays(_) => {
                let emptied = table
                    .emptied
                    .iter()
                    .map(|(it, with)| format!("{it} = {with}"));
                let emptied = emptied.collect::<Vec<_>>().join(", ");
                format!("UPDATE {name} SET {emptied} WHERE {owner} = $1")
            }
        };
        on!(writer.exec(), |c| sqlx::query(AssertSqlSafe(sql))
            .bind(citizen)
            .execute(c)
            .await
            .map(|_| ()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_table_or_a_group() {
        for group in Group::ALL {
            assert_eq!(Group::parse(group.as_str()), Some(group));
            assert!(table(group.as_str()).is_none());
        }
    }
}
