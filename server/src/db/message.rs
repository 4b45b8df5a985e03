//! What the portal told a citizen of, by who acts and for whom.

use std::ops::Range;

use app::model::{
    citizen::Acting,
    message::{Message, News, Which},
};
use jiff::Timestamp;
use serde_json::{Value, json};
use sqlx::FromRow;

use super::{Exec, instant, millis, on};

#[derive(FromRow)]
struct Row {
    id: String,
    kind: String,
    args: String,
    at: i64,
    read_at: Option<i64>,
}

/// News as two columns: its kind, and what it names as JSON.
fn columns(news: &News) -> sqlx::Result<(String, String)> {
    let whole = serde_json::to_value(news).map_err(|error| sqlx::Error::Encode(error.into()))?;
    let kind = whole["kind"].as_str().unwrap_or_default().to_owned();
    Ok((kind, whole["args"].to_string()))
}

/// None where this program does not know such news.
pub(super) fn news(kind: &str, args: &str) -> Option<News> {
    let whole = match serde_json::from_str(args).ok()? {
        Value::Null => json!({ "kind": kind }),
        args => json!({ "kind": kind, "args": args }),
    };
    serde_json::from_value(whole).ok()
}

/// Tells it; of a notification once, however often its source forgets and tells it again. Answers
/// whether it was told now.
///
/// # Errors
/// As the database answered.
pub async fn put(exec: Exec<'_>, acting: Acting, message: &Message) -> sqlx::Result<bool> {
    let (kind, args) = columns(&message.news)?;
    let once = matches!(message.news, News::Notification { .. });
    let sql = "INSERT INTO message (citizen_id, subject_id, id, kind, args, at)
               SELECT $1, $2, $3, $4, $5, $6
               WHERE NOT ($7 AND EXISTS (SELECT 1 FROM message
                                         WHERE citizen_id = $1 AND subject_id = $2
                                           AND kind = $4 AND args = $5))";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(acting.actor).bind(acting.subject);
        let query = query.bind(message.id.to_string()).bind(kind).bind(args);
        let query = query.bind(millis(message.at)).bind(once);
        query.execute(c).await.map(|done| done.rows_affected() == 1)
    })
}

/// How many there are, and the newest of those that wait to be read.
///
/// # Errors
/// As the database answered.
pub async fn count(exec: Exec<'_>, acting: Acting) -> sqlx::Result<(usize, Option<String>)> {
    let sql = "SELECT COUNT(*), MAX(CASE WHEN read_at IS NULL THEN id END) FROM message
               WHERE citizen_id = $1 AND subject_id = $2";
    let (count, unread): (i64, Option<String>) = on!(exec, |c| sqlx::query_as(sql)
        .bind(acting.actor)
        .bind(acting.subject)
        .fetch_one(c)
        .await)?;
    Ok((usize::try_from(count).unwrap_or_default(), unread))
}

/// Some of them, newest first; a source by its id.
///
/// # Errors
/// As the database answered.
pub async fn page(
    exec: Exec<'_>,
    acting: Acting,
    which: Range<usize>,
) -> sqlx::Result<Vec<Message>> {
    let sql = "SELECT id, kind, args, at, read_at FROM message
               WHERE citizen_id = $1 AND subject_id = $2
               ORDER BY id DESC LIMIT $3 OFFSET $4";
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let rows: Vec<Row> = on!(exec, |c| sqlx::query_as(sql)
        .bind(acting.actor)
        .bind(acting.subject)
        .bind(number(which.len()))
        .bind(number(which.start))
        .fetch_all(c)
        .await)?;
    Ok(rows.into_iter().filter_map(Row::message).collect())
}

impl Row {
    fn message(self) -> Option<Message> {
        Some(Message {
            id: self.id.parse().ok()?,
            news: news(&self.kind, &self.args)?,
            at: instant(self.at),
            read: self.read_at.is_some(),
        })
    }
}

/// # Errors
/// As the database answered.
pub async fn mark_read(
    exec: Exec<'_>,
    acting: Acting,
    which: Which,
    now: Timestamp,
) -> sqlx::Result<()> {
    macro_rules! read {
        ($which:literal) => {
            concat!(
                "UPDATE message SET read_at = $4 WHERE citizen_id = $1 AND subject_id = $2 AND id ",
                $which,
                " $3 AND read_at IS NULL"
            )
        };
    }
    let (sql, id) = match which {
        Which::One(id) => (read!("="), id),
        Which::Until(id) => (read!("<="), id),
    };
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(acting.actor).bind(acting.subject);
        let query = query.bind(id.to_string()).bind(millis(now));
        query.execute(c).await.map(|_| ())
    })
}

/// Lets go of all that was told to who acts for somebody.
///
/// # Errors
/// As the database answered.
pub async fn forget(exec: Exec<'_>, acting: Acting) -> sqlx::Result<()> {
    let sql = "DELETE FROM message WHERE citizen_id = $1 AND subject_id = $2";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(acting.actor).bind(acting.subject);
        query.execute(c).await.map(|_| ())
    })
}

#[cfg(test)]
mod tests {
    use app::model::lang::Lang;

    use super::*;

    #[test]
    fn every_news_is_read_back_as_it_was_told() {
        let name = || "Julián".to_owned();
        for told in [
            News::Enrolled {
                service: "natacion".into(),
                reference: "2026-AB".into(),
            },
            News::EnrolmentCancelled {
                service: "natacion".into(),
            },
            News::MandateBegan { name: name() },
            News::MandateEnded { name: name() },
            News::CalendarMade,
            News::CalendarRevoked,
            News::SessionsEnded,
            News::ObjectionAnswered {
                number: "2026-AB".into(),
                upheld: false,
            },
            News::Notification {
                source: "aeat".into(),
                entry: "S 1".into(),
            },
            News::CaseMoved {
                source: "aeat".into(),
                case: "X/1".into(),
                phase: "En trámite".into(),
                lang: Lang::Es,
            },
        ] {
            let (kind, args) = columns(&told).expect("JSON");
            assert_eq!(news(&kind, &args), Some(told));
        }
        assert_eq!(news("of-another-day", "{}"), None);
        assert_eq!(news("enrolled", "not JSON"), None);
    }
}
