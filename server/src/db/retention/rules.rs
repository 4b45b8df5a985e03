//! The rules. To add a table: a line here, or under `STAYS` with the law that keeps it.

use app::model::{
    access,
    consent::PERSONALISATION,
    message,
    session::{AT_MOST, IDLE},
};

use super::{How, Kept, Rule, days};

macro_rules! due {
    ($table:literal, $instant:literal, $and:expr) => {
        concat!(
            "SELECT COUNT(*), MIN(",
            $instant,
            ") FROM ",
            $table,
            " WHERE ",
            $instant,
            " < $1",
            $and
        )
    };
}

/// Rows of `$table`, known by `$key`, whose `$instant` is from before `$1`.
macro_rules! rows {
    ($name:literal, $table:literal ($key:literal) by $instant:literal, $kept:expr, $why:literal) => {
        Rule {
            name: $name,
            tables: &[$table],
            kept: $kept,
            why: $why,
            due: due!($table, $instant, ""),
            how: How::Rows(concat!(
                "DELETE FROM ",
                $table,
                " WHERE ",
                $instant,
                " < $1 AND (",
                $key,
                ") IN (SELECT ",
                $key,
                " FROM ",
                $table,
                " WHERE ",
                $instant,
                " < $1 ORDER BY ",
                $instant,
                " LIMIT $2)"
            )),
        }
    };
}

/// Nobody came for the answer since `$1`, and no calendar shows it.
macro_rules! unused {
    () => {
        "asked_at < $1
         AND NOT EXISTS (SELECT 1 FROM calendar_feed
                         WHERE calendar_feed.citizen_id = source_answer.citizen_id
                           AND calendar_feed.subject_id = source_answer.subject_id)"
    };
}
pub(in crate::db) use unused;

pub static RULES: [Rule; 16] = [
    rows!(
        "session-idle", "session" ("token_hash") by "seen_at", Kept::For(IDLE),
        "a session that nobody uses ends"
    ),
    rows!(
        "session-age", "session" ("token_hash") by "created_at", Kept::For(AT_MOST),
        "a session ends with the day"
    ),
    Rule {
        name: "journal",
        tables: &["interaction", "feature"],
        kept: Kept::Purpose(PERSONALISATION),
        why: "GDPR art. 5(1)(e), and as the purpose says; what was counted goes with it",
        due: "SELECT COUNT(*), MIN(at) FROM interaction
              WHERE at < $1 AND purpose = 'personalisation'",
        how: How::Journal(PERSONALISATION),
    },
    rows!(
        "hidden", "recommendation_state" ("citizen_id, service") by "hidden_at",
        Kept::Purpose(PERSONALISATION),
        "GDPR art. 5(1)(e), and as the purpose says"
    ),
    rows!(
        "interest", "interest" ("citizen_id, theme") by "declared_at",
        Kept::Purpose(PERSONALISATION),
        "GDPR art. 5(1)(e), and as the purpose says"
    ),
    Rule {
        name: "projection",
        tables: &[
            "source_answer",
            "task",
            "case_file",
            "case_life",
            "registry_entry",
        ],
        kept: Kept::For(days(30)),
        why: "GDPR art. 5(1)(c): an administration's answer is asked again when somebody comes",
        due: concat!(
            "SELECT COUNT(*), MIN(asked_at) FROM source_answer WHERE ",
            unused!()
        ),
        how: How::Projection,
    },
    Rule {
        name: "mandate",
        tables: &["mandate"],
        kept: Kept::For(days(90)),
        why: "Ley 39/2015, art. 5: its origin no longer says so, with what was kept by it",
        due: due!("mandate", "confirmed_at", ""),
        how: How::Mandate,
    },
    rows!(
        "calendar", "calendar_feed" ("citizen_id, subject_id")
        by "CASE WHEN read_at > made_at THEN read_at ELSE made_at END",
        Kept::For(days(180)),
        "GDPR art. 5(1)(c): no calendar reads that address any more"
    ),
    Rule {
        name: "telephone",
        tables: &["enrolment"],
        kept: Kept::For(days(365)),
        why: "GDPR art. 5(1)(c): of use only while the place was; the place itself stays",
        due: due!("enrolment", "enrolled_at", " AND telephone IS NOT NULL"),
        how: How::Rows(
            "UPDATE enrolment SET telephone = NULL
             WHERE enrolled_at < $1 AND reference IN (
                 SELECT reference FROM enrolment
                 WHERE enrolled_at < $1 AND telephone IS NOT NULL LIMIT $2)",
        ),
    },
    Rule {
        name: "access-log",
        tables: &["access_event", "access_head"],
        kept: Kept::For(days(access::KEPT_DAYS as i64)),
        why: "Ley Orgánica 3/2018, art. 72: after that no breach can be sanctioned",
        due: due!("access_event", "at", ""),
        how: How::Access,
    },
    rows!(
        "draft", "draft" ("citizen_id, subject_id, service") by "saved_at", Kept::For(days(365)),
        "GDPR art. 5(1)(c): nothing was handed in; what closed goes as it closes"
    ),
    rows!(
        "message", "message" ("citizen_id, subject_id, id") by "at",
        Kept::For(days(message::KEPT_DAYS as i64)),
        "GDPR art. 5(1)(e): courtesy, without legal effect"
    ),
    rows!(
        "undelivered", "outbox" ("id") by "dead_at", Kept::For(days(30)),
        "GDPR art. 5(1)(c): for whoever looks into why; without what it said"
    ),
    rows!(
        "code", "verification" ("contact_point_id") by "expires_at", Kept::For(days(1)),
        "a code that expired proves nothing"
    ),
    rows!(
        "code-sent", "code_sending" ("id") by "sent_at", Kept::For(days(1)),
        "counted for an hour, so that codes are not sent for ever"
    ),
    rows!(
        "retention", "retention_run" ("at, rule") by "at", Kept::For(days(90)),
        "these counts; nobody's data"
    ),
];

/// What no time ends, and why.
pub const STAYS: [(&str, &str); 13] = [
    ("citizen", "until it is erased: what stays refers to it"),
    (
        "identity",
        "until it is erased: by it the citizen is known again",
    ),
    (
        "consent_event",
        "GDPR art. 7(1): that consent was given must be shown; Ley Orgánica 3/2018, art. 32",
    ),
    ("consent_head", "seals the ledger"),
    (
        "objection",
        "GDPR arts. 12(3) and 21: that it was made, and what came of it, must be shown",
    ),
    ("erasure", "until it is carried out, a day later"),
    ("consent_state", "what the ledger amounts to"),
    ("channel_preference", "until it is changed or erased"),
    ("delivery", "until it is told, or its message goes"),
    ("contact_point", "until it is taken away or erased"),
    ("message_setting", "until it is changed or erased"),
    (
        "enrolment",
        "Ley 39/2015, art. 17: an administrative act, as the law on archives says",
    ),
    (
        "notification_opening",
        "Ley 39/2015, arts. 17 and 43: an administrative act, as above",
    ),
];
