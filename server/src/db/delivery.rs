//! What of the inbox is to be told through a channel too, and when; then, in which letter.

use app::model::{
    channel_preference::Delivery, citizen::Acting, contact_point::ContactKind, message::News,
};
use jiff::Timestamp;
use sqlx::FromRow;
use uuid::Uuid;

use super::{Exec, message, millis, on};

/// # Errors
/// As the database answered.
pub async fn put(
    exec: Exec<'_>,
    acting: Acting,
    message: Uuid,
    delivery: Delivery,
) -> sqlx::Result<()> {
    let sql = "INSERT INTO delivery (citizen_id, subject_id, message_id, channel, at)
               VALUES ($1, $2, $3, $4, $5)";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(acting.actor).bind(acting.subject);
        let query = query.bind(message.to_string());
        let query = query.bind(delivery.channel.as_str());
        let query = query.bind(millis(delivery.at));
        query.execute(c).await.map(|_| ())
    })
}

/// Whose turn came first, and through which channel.
///
/// # Errors
/// As the database answered.
pub async fn due(exec: Exec<'_>, now: Timestamp) -> sqlx::Result<Option<(Uuid, String)>> {
    let sql = "SELECT citizen_id, channel FROM delivery WHERE at <= $1 AND outbox_id IS NULL
               ORDER BY at LIMIT 1";
    on!(exec, |c| sqlx::query_as(sql)
        .bind(millis(now))
        .fetch_optional(c)
        .await)
}

/// Puts all whose time came into one letter; answers how many there were.
///
/// # Errors
/// As the database answered.
pub async fn gather(
    exec: Exec<'_>,
    citizen: Uuid,
    channel: &str,
    letter: Uuid,
    now: Timestamp,
) -> sqlx::Result<u64> {
    let sql = "UPDATE delivery SET outbox_id = $4
               WHERE citizen_id = $1 AND channel = $2 AND at <= $3 AND outbox_id IS NULL";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(citizen).bind(channel);
        let query = query.bind(millis(now)).bind(letter);
        query.execute(c).await.map(|done| done.rows_affected())
    })
}

/// Lets go of those whose time came: nobody is reached there.
///
/// # Errors
/// As the database answered.
pub async fn let_go(
    exec: Exec<'_>,
    citizen: Uuid,
    channel: &str,
    now: Timestamp,
) -> sqlx::Result<()> {
    let sql = "DELETE FROM delivery
               WHERE citizen_id = $1 AND channel = $2 AND at <= $3 AND outbox_id IS NULL";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(citizen).bind(channel);
        query.bind(millis(now)).execute(c).await.map(|_| ())
    })
}

#[derive(FromRow)]
struct Row {
    subject_id: Uuid,
    message_id: String,
    channel: String,
    kind: String,
    args: String,
}

/// A message that waits for its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    pub subject: Uuid,
    pub message: String,
    pub channel: ContactKind,
    pub news: News,
}

impl Row {
    fn waiting(self) -> Option<Waiting> {
        Some(Waiting {
            subject: self.subject_id,
            message: self.message_id,
            channel: ContactKind::parse(&self.channel)?,
            news: message::news(&self.kind, &self.args)?,
        })
    }
}

macro_rules! told {
    ($which:literal) => {
        concat!(
            "SELECT delivery.subject_id, delivery.message_id, delivery.channel, message.kind,
                    message.args
             FROM delivery
             JOIN message ON message.citizen_id = delivery.citizen_id
                         AND message.subject_id = delivery.subject_id
                         AND message.id = delivery.message_id
             WHERE ",
            $which,
            " ORDER BY delivery.message_id"
        )
    };
}

/// What a letter is to tell that was not read meanwhile, the oldest first.
///
/// # Errors
/// As the database answered.
pub async fn in_letter(exec: Exec<'_>, letter: Uuid) -> sqlx::Result<Vec<Waiting>> {
    let sql = told!("delivery.outbox_id = $1 AND message.read_at IS NULL");
    let rows: Vec<Row> = on!(exec, |c| sqlx::query_as(sql)
        .bind(letter)
        .fetch_all(c)
        .await)?;
    Ok(rows.into_iter().filter_map(Row::waiting).collect())
}

/// What waits for its time, of a citizen.
///
/// # Errors
/// As the database answered.
pub async fn waiting(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Vec<Waiting>> {
    let sql = told!("delivery.citizen_id = $1 AND delivery.outbox_id IS NULL");
    let rows: Vec<Row> = on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .fetch_all(c)
        .await)?;
    Ok(rows.into_iter().filter_map(Row::waiting).collect())
}

/// It waits for another time.
///
/// # Errors
/// As the database answered.
pub async fn put_off(
    exec: Exec<'_>,
    citizen: Uuid,
    waiting: &Waiting,
    at: Timestamp,
) -> sqlx::Result<()> {
    let sql = "UPDATE delivery SET at = $5
               WHERE citizen_id = $1 AND subject_id = $2 AND message_id = $3 AND channel = $4";
    on!(exec, |c| {
        let query = sqlx::query(sql).bind(citizen).bind(waiting.subject);
        let query = query.bind(&waiting.message).bind(waiting.channel.as_str());
        query.bind(millis(at)).execute(c).await.map(|_| ())
    })
}
