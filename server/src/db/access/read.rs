//! The log as its citizen reads it: their own chain, and what was read of everyone since they came.

use std::ops::Range;

use app::model::access::{Access, Ground, Reading, Who};
use sqlx::FromRow;
use uuid::Uuid;

use super::EVERYONE;
use crate::db::{Exec, instant, on};

#[derive(FromRow)]
struct Line {
    who: String,
    actor: Option<String>,
    system: Option<String>,
    what: String,
    why: String,
    at: i64,
}

/// How many lines there are.
///
/// # Errors
/// As the database answered.
pub async fn count(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<usize> {
    let sql = "SELECT COUNT(*) FROM access_event
               WHERE citizen_id = $1
                  OR citizen_id = $2 AND at >= (SELECT created_at FROM citizen WHERE id = $1)";
    let count: i64 = on!(exec, |c| sqlx::query_scalar(sql)
        .bind(citizen)
        .bind(EVERYONE)
        .fetch_one(c)
        .await)?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// Some of them, newest first; a source by its id. Those of one instant come in an order that does
/// not depend on who answered sooner.
///
/// # Errors
/// As the database answered.
pub async fn page(exec: Exec<'_>, citizen: Uuid, which: Range<usize>) -> sqlx::Result<Vec<Access>> {
    let sql = "SELECT event.who, actor.name AS actor, event.system, event.what, event.why, event.at
               FROM access_event event LEFT JOIN citizen actor ON actor.id = event.actor_id
               WHERE event.citizen_id = $1
                  OR event.citizen_id = $2
                     AND event.at >= (SELECT created_at FROM citizen WHERE id = $1)
               ORDER BY event.at DESC, COALESCE(event.system, '') DESC, event.seq DESC
               LIMIT $3 OFFSET $4";
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let lines: Vec<Line> = on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .bind(EVERYONE)
        .bind(number(which.len()))
        .bind(number(which.start))
        .fetch_all(c)
        .await)?;
    Ok(lines.into_iter().filter_map(Line::access).collect())
}

impl Line {
    fn access(self) -> Option<Access> {
        let who = match self.who.as_str() {
            "oneself" => Who::Oneself,
            "representative" => Who::Representative(self.actor.unwrap_or_default()),
            "source" => Who::Source(self.system?),
            "operator" => Who::Operator,
            "staff" => Who::Staff(self.system?),
            _ => return None,
        };
        Some(Access {
            who,
            what: Reading::parse(&self.what)?,
            why: Ground::parse(&self.why)?,
            at: instant(self.at),
        })
    }
}
