//! Objections to uses, and what was answered.

use app::model::{
    lang::Lang,
    objection::{Objection, ObjectionAnswer, Reasoned},
};
use jiff::Timestamp;
use sqlx::FromRow;
use uuid::Uuid;

use super::{Exec, instant, millis, on};

#[derive(FromRow)]
struct Row {
    citizen_id: Uuid,
    number: String,
    purpose: String,
    reasons: Option<String>,
    at: i64,
    decided_at: Option<i64>,
    upheld: Option<bool>,
    decided_by: Option<String>,
    answer: Option<String>,
    answer_lang: Option<String>,
    withdrawn_at: Option<i64>,
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT citizen_id, number, purpose, reasons, at, decided_at, upheld, decided_by,
                    answer, answer_lang, withdrawn_at
             FROM objection WHERE ",
            $rest
        )
    };
}

impl Row {
    fn objection(self) -> Objection {
        let answer = self.decided_at.zip(self.upheld);
        let said = self.decided_by.zip(self.answer);
        let lang = self.answer_lang.as_deref().and_then(Lang::from_tag);
        let reasoned = said.map(|(by, why)| Reasoned {
            by,
            why,
            lang: lang.unwrap_or(Lang::Es),
        });
        Objection {
            number: self.number,
            purpose: self.purpose,
            reasons: self.reasons,
            at: instant(self.at),
            answer: answer.map(|(at, upheld)| ObjectionAnswer {
                upheld,
                at: instant(at),
                reasoned,
            }),
            withdrawn: self.withdrawn_at.map(instant),
        }
    }
}

/// Newest first.
///
/// # Errors
/// As the database answered.
pub async fn list(exec: Exec<'_>, citizen: Uuid) -> sqlx::Result<Vec<Objection>> {
    let sql = select!("citizen_id = $1 ORDER BY at DESC, number");
    let rows: Vec<Row> = on!(exec, |c| sqlx::query_as(sql)
        .bind(citizen)
        .fetch_all(c)
        .await)?;
    Ok(rows.into_iter().map(Row::objection).collect())
}

/// Those that wait for an answer, and whose they are; the oldest first. Nobody answers who was
/// erased meanwhile: nothing of theirs is used any more.
///
/// # Errors
/// As the database answered.
pub async fn waiting(exec: Exec<'_>) -> sqlx::Result<Vec<(Uuid, Objection)>> {
    let sql = select!(
        "decided_at IS NULL AND withdrawn_at IS NULL
         AND EXISTS (SELECT 1 FROM identity WHERE identity.citizen_id = objection.citizen_id)
         ORDER BY at, number"
    );
    let rows: Vec<Row> = on!(exec, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let whose = |row: Row| (row.citizen_id, row.objection());
    Ok(rows.into_iter().map(whose).collect())
}

/// Whether an objection of theirs keeps the purpose still: one that waits, or was upheld.
///
/// # Errors
/// As the database answered.
pub async fn stands(exec: Exec<'_>, citizen: Uuid, purpose: &str) -> sqlx::Result<bool> {
    let objections = list(exec, citizen).await?;
    let about = |it: &&Objection| it.purpose == purpose;
    Ok(objections.iter().filter(about).any(Objection::stands))
}

/// # Errors
/// As the database answered.
pub async fn insert(exec: Exec<'_>, citizen: Uuid, it: &Objection) -> sqlx::Result<()> {
    let sql = "INSERT INTO objection (citizen_id, number, purpose, reasons, at, decided_at, upheld)
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let answer = it.answer.as_ref();
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(citizen)
            .bind(&it.number)
            .bind(&it.purpose)
            .bind(&it.reasons)
            .bind(millis(it.at))
            .bind(answer.map(|it| millis(it.at)))
            .bind(answer.map(|it| it.upheld))
            .execute(c)
            .await
            .map(|_| ())
    })
}

/// # Errors
/// As the database answered.
pub async fn answer(exec: Exec<'_>, number: &str, it: &ObjectionAnswer) -> sqlx::Result<()> {
    let sql = "UPDATE objection SET decided_at = $2, upheld = $3, decided_by = $4, answer = $5,
                                    answer_lang = $6
               WHERE number = $1";
    let said = it.reasoned.as_ref();
    on!(exec, |c| {
        sqlx::query(sql)
            .bind(number)
            .bind(millis(it.at))
            .bind(it.upheld)
            .bind(said.map(|it| &it.by))
            .bind(said.map(|it| &it.why))
            .bind(said.map(|it| it.lang.tag()))
            .execute(c)
            .await
            .map(|_| ())
    })
}

/// Answers whether there was one of theirs to take back.
///
/// # Errors
/// As the database answered.
pub async fn withdraw(
    exec: Exec<'_>,
    citizen: Uuid,
    number: &str,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let sql = "UPDATE objection SET withdrawn_at = $3
               WHERE citizen_id = $1 AND number = $2 AND withdrawn_at IS NULL
                 AND COALESCE(upheld, TRUE)";
    on!(exec, |c| {
        let query = sqlx::query(sql)
            .bind(citizen)
            .bind(number)
            .bind(millis(now));
        query.execute(c).await.map(|done| done.rows_affected() == 1)
    })
}
