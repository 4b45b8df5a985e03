//! What was imported is kept as documents by id; an import puts its own in the place of the
//! last one's and says what that changed.

use std::collections::HashMap;

use serde::{Serialize, de::DeserializeOwned};

use super::{Exec, on};

/// What an import changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    pub added: usize,
    pub updated: usize,
    pub removed: usize,
    pub unchanged: usize,
}

/// What there is to write.
pub struct Difference<'a, T> {
    /// Each with its document.
    pub put: Vec<(&'a T, String)>,
    /// Ids of those the import no longer has.
    pub gone: Vec<String>,
    pub changes: Changes,
}

/// From the documents kept, by id, to what the import has.
pub fn difference<T: Serialize>(
    kept: Vec<(String, String)>,
    imported: &[T],
    id: impl Fn(&T) -> &str,
) -> sqlx::Result<Difference<'_, T>> {
    let mut kept: HashMap<String, String> = kept.into_iter().collect();
    let (mut put, mut changes) = (vec![], Changes::default());
    for one in imported {
        let document = write(one)?;
        match kept.remove(id(one)) {
            Some(old) if old == document => {
                changes.unchanged += 1;
                continue;
            }
            Some(_) => changes.updated += 1,
            None => changes.added += 1,
        }
        put.push((one, document));
    }
    changes.removed = kept.len();
    let gone = kept.into_keys().collect();
    Ok(Difference { put, gone, changes })
}

/// Runs `sql`, which deletes by id, for each of them.
pub async fn delete(exec: &mut Exec<'_>, sql: &'static str, ids: &[String]) -> sqlx::Result<()> {
    for id in ids {
        on!(&mut *exec, |c| sqlx::query(sql)
            .bind(id)
            .execute(&mut **c)
            .await
            .map(|_| ()))?;
    }
    Ok(())
}

pub fn write(value: &impl Serialize) -> sqlx::Result<String> {
    serde_json::to_string(value).map_err(broken)
}

pub fn read<T: DeserializeOwned>(document: &str) -> sqlx::Result<T> {
    serde_json::from_str(document).map_err(broken)
}

fn broken(error: serde_json::Error) -> sqlx::Error {
    sqlx::Error::Decode(Box::new(error))
}
