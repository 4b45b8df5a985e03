//! All that a citizen's home tells, in one question: many would be as many turns of waiting.

use std::collections::HashSet;

use app::model::{
    citizen::Acting,
    consent::PERSONALISATION,
    home::{CaseFile, EnrolmentReceipt},
    lang::Lang,
    message::Message,
    money::Cents,
    task::{Task, TaskKind},
};
use sqlx::FromRow;

use super::{Exec, instant, message::news, on};
use crate::engine::features::{Feature, Subject};

#[derive(Debug, Default)]
pub struct HomeRows {
    /// `organisation` holds the source's id.
    pub tasks: Vec<Task>,
    /// Newest first; `organisation` holds the source's id.
    pub cases: Vec<CaseFile>,
    /// The subject's, whoever took them, newest first.
    pub enrolments: Vec<EnrolmentReceipt>,
    /// The services there are drafts of.
    pub drafts: Vec<String>,
    /// The newest nobody read yet, newest first.
    pub messages: Vec<Message>,
    pub answers: Vec<SourceAnswerRow>,
    /// What was counted, where the citizen allows it.
    pub features: Vec<Feature>,
    /// The themes they say interest them, where they allow what that is used for.
    pub interests: Vec<String>,
    /// The services they want no more recommended.
    pub hidden: HashSet<String>,
}

/// How a source stands with a citizen.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct SourceAnswerRow {
    pub source: String,
    pub asked_at: i64,
    pub answered_at: Option<i64>,
    pub failed: bool,
    pub left_out: bool,
}

/// One row of any of them; `what` says which, each column what that one puts there.
#[derive(FromRow)]
struct Row {
    what: String,
    a: String,
    b: Option<String>,
    c: Option<String>,
    d: Option<String>,
    e: Option<String>,
    f: Option<String>,
    g: Option<String>,
    h: Option<String>,
    i: Option<String>,
    j: Option<String>,
    n: Option<i64>,
    m: Option<i64>,
    yes: Option<bool>,
    x: Option<f64>,
}

const SQL: &str = "
SELECT 'task' AS what, source AS a, id AS b, kind AS c, title AS d, lang AS e, due_on AS f,
       due_time AS g, url AS h, CAST(NULL AS TEXT) AS i, CAST(NULL AS TEXT) AS j,
       amount_cents AS n,
       opened_at AS m, CAST(NULL AS BOOLEAN) AS yes,
       CAST(NULL AS DOUBLE PRECISION) AS x
FROM task WHERE citizen_id = $1 AND subject_id = $2
UNION ALL
SELECT 'case', source, id, procedure, subject, lang, phase, started_on, url, expected_by,
       ended_on, NULL, NULL, open, NULL
FROM case_file WHERE citizen_id = $1 AND subject_id = $2
UNION ALL
SELECT 'enrolment', service, reference, CASE WHEN citizen_id = $1 THEN telephone END,
       CASE WHEN citizen_id <> $1
            THEN (SELECT name FROM citizen WHERE citizen.id = enrolment.citizen_id) END,
       NULL, NULL, NULL, NULL, NULL, NULL, enrolled_at, NULL, NULL, NULL
FROM enrolment WHERE subject_id = $2 AND cancelled_at IS NULL
UNION ALL
SELECT 'draft', service, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       NULL
FROM draft WHERE citizen_id = $1 AND subject_id = $2
UNION ALL
SELECT 'message', id, kind, args, NULL, NULL, NULL, NULL, NULL, NULL, NULL, at, NULL, NULL, NULL
FROM (SELECT id, kind, args, at FROM message
      WHERE citizen_id = $1 AND subject_id = $2 AND read_at IS NULL
      ORDER BY id DESC LIMIT 3) AS newest
UNION ALL
SELECT 'answer', source, CASE WHEN left_out THEN source END, NULL, NULL, NULL, NULL, NULL, NULL,
       NULL, NULL, answered_at, asked_at, failed, NULL
FROM source_answer WHERE citizen_id = $1 AND subject_id = $2
UNION ALL
SELECT 'feature', subject, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, count,
       last_at, NULL, decayed
FROM feature WHERE citizen_id = $1 AND purpose = $3 AND $4
UNION ALL
SELECT 'hidden', service, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       NULL, NULL, NULL
FROM recommendation_state WHERE citizen_id = $1 AND $4
UNION ALL
SELECT 'interest', theme, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       NULL, NULL, NULL
FROM interest WHERE citizen_id = $1 AND $4";

/// What is kept about a citizen's home; what was derived only where `personalised`.
///
/// # Errors
/// As the database answered.
pub async fn read(exec: Exec<'_>, acting: Acting, personalised: bool) -> sqlx::Result<HomeRows> {
    let rows: Vec<Row> = on!(exec, |c| sqlx::query_as(SQL)
        .bind(acting.actor)
        .bind(acting.subject)
        .bind(PERSONALISATION)
        .bind(personalised)
        .fetch_all(c)
        .await)?;
    let mut home = HomeRows::default();
    for row in rows {
        match row.what.as_str() {
            "task" => home.tasks.extend(row.task()),
            "case" => home.cases.extend(row.case()),
            "enrolment" => home.enrolments.extend(row.enrolment()),
            "draft" => home.drafts.push(row.a),
            "message" => home.messages.extend(row.message()),
            "answer" => home.answers.extend(row.answer()),
            "feature" => home.features.extend(row.feature()),
            "interest" => home.interests.push(row.a),
            _ => drop(home.hidden.insert(row.a)),
        }
    }
    home.cases
        .sort_by(|one, other| (other.started, &one.id).cmp(&(one.started, &other.id)));
    home.messages
        .sort_by_key(|message| std::cmp::Reverse(message.id));
    home.enrolments
        .sort_by(|one, other| (other.at, &one.reference).cmp(&(one.at, &other.reference)));
    Ok(home)
}

impl Row {
    fn task(self) -> Option<Task> {
        let (kind, lang) = (TaskKind::parse(&self.c?)?, Lang::from_tag(&self.e?)?);
        Some(Task {
            id: self.b?,
            due: self.f.and_then(|day| day.parse().ok()),
            time: self.g,
            amount: self.n.map(Cents),
            url: self.h,
            opened: self.m.map(instant),
            ..Task::new(kind, self.a, self.d?, lang)
        })
    }

    fn case(self) -> Option<CaseFile> {
        Some(CaseFile {
            organisation: self.a,
            id: self.b?,
            procedure: self.c?,
            subject: self.d?,
            lang: Lang::from_tag(&self.e?)?,
            phase: self.f,
            open: self.yes?,
            started: self.g?.parse().ok()?,
            expected_by: self.i.and_then(|day| day.parse().ok()),
            ended: self.j.and_then(|day| day.parse().ok()),
            url: self.h,
        })
    }

    fn enrolment(self) -> Option<EnrolmentReceipt> {
        Some(EnrolmentReceipt {
            service: self.a,
            reference: self.b?,
            telephone: self.c,
            at: instant(self.n?),
            by: self.d,
        })
    }

    fn message(self) -> Option<Message> {
        Some(Message {
            id: self.a.parse().ok()?,
            news: news(&self.b?, &self.c?)?,
            at: instant(self.n?),
            read: false,
        })
    }

    fn answer(self) -> Option<SourceAnswerRow> {
        Some(SourceAnswerRow {
            source: self.a,
            asked_at: self.m?,
            answered_at: self.n,
            failed: self.yes == Some(true),
            left_out: self.b.is_some(),
        })
    }

    fn feature(self) -> Option<Feature> {
        Some(Feature {
            subject: Subject::parse(&self.a)?,
            count: self.n?,
            decayed: self.x?,
            last_at: self.m?,
        })
    }
}
