//! What the citizen is called, what they did here and what they decided.

use app::model::known::{Erasure, Group, Kept, Kind, Why};

use super::{ADMINISTRATION, Key, OF_A_CITIZEN, Table, column as c};

/// That what they decided was obeyed (art. 5.2 and 7.1 GDPR).
const PROOF: &str = "RGPD, arts. 5.2, 7.1 y 17.3.e; Ley Orgánica 3/2018, art. 32";
/// What an administration did is kept as the law on archives says.
const ARCHIVES: &str = "Ley 39/2015, art. 17; Ley 16/1985, arts. 55 a 58";

pub static TABLES: &[Table] = &[
    Table {
        kept: Kept {
            name: "citizen",
            label: "kept-citizen",
            group: Group::Oneself,
            why: ADMINISTRATION,
            erasure: Erasure::Stays(PROOF),
            columns: &[
                c("name", "column-name", Kind::Text),
                c("lang", "column-lang", Kind::Text),
                c("created_at", "column-since", Kind::Instant),
            ],
        },
        name: "citizen",
        owner: "id",
        key: &[("id", Key::Id)],
        since: Some("created_at"),
        withheld: &["id"],
        emptied: &[("name", "''"), ("lang", "NULL")],
    },
    Table {
        kept: Kept {
            name: "enrolment",
            label: "kept-enrolment",
            group: Group::Done,
            why: ADMINISTRATION,
            erasure: Erasure::Stays(ARCHIVES),
            columns: &[
                c("subject_id", "column-subject", Kind::Person),
                c("service", "column-service", Kind::Service),
                c("reference", "column-reference", Kind::Text),
                c("telephone", "column-telephone", Kind::Text),
                c("enrolled_at", "column-at", Kind::Instant),
                c("cancelled_at", "column-cancelled", Kind::Instant),
            ],
        },
        name: "enrolment",
        key: &[
            ("subject_id", Key::Id),
            ("service", Key::Text),
            ("reference", Key::Text),
        ],
        since: Some("enrolled_at"),
        emptied: &[("telephone", "NULL")],
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "notification-opening",
            label: "kept-notification-opening",
            group: Group::Done,
            why: ADMINISTRATION,
            erasure: Erasure::Stays(ARCHIVES),
            columns: &[
                c("subject_id", "column-subject", Kind::Person),
                c("source", "column-source", Kind::Source),
                c("entry", "column-entry", Kind::Text),
                c("at", "column-at", Kind::Instant),
                c("assurance", "column-assurance", Kind::Word),
            ],
        },
        name: "notification_opening",
        key: &[
            ("subject_id", Key::Id),
            ("source", Key::Text),
            ("entry", Key::Text),
        ],
        since: Some("at"),
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "calendar-feed",
            label: "kept-calendar-feed",
            group: Group::Done,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("subject_id", "column-subject", Kind::Person),
                c("lang", "column-lang", Kind::Text),
                c("made_at", "column-since", Kind::Instant),
                c("read_at", "column-read", Kind::Instant),
            ],
        },
        name: "calendar_feed",
        key: &[("subject_id", Key::Id)],
        since: Some("made_at"),
        withheld: &["secret_hash"],
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "consent-event",
            label: "kept-consent-event",
            group: Group::Decided,
            why: Why::Law(PROOF),
            erasure: Erasure::Stays(PROOF),
            columns: &[
                c("seq", "column-seq", Kind::Number),
                c("purpose", "column-purpose", Kind::Purpose),
                c("act", "column-act", Kind::Word),
                c("text_version", "column-text-version", Kind::Number),
                c("text_hash", "column-text-hash", Kind::Hash),
                c("lang", "column-lang", Kind::Text),
                c("channel", "column-channel", Kind::Word),
                c("at", "column-at", Kind::Instant),
                c("hash", "column-hash", Kind::Hash),
            ],
        },
        name: "consent_event",
        key: &[("seq", Key::Number)],
        since: Some("at"),
        withheld: &["actor_id", "previous"],
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "consent-state",
            label: "kept-consent-state",
            group: Group::Decided,
            why: Why::Law(PROOF),
            erasure: Erasure::Stays(PROOF),
            columns: &[
                c("purpose", "column-purpose", Kind::Purpose),
                c("granted", "column-granted", Kind::Flag),
                c("text_version", "column-text-version", Kind::Number),
                c("since", "column-since", Kind::Instant),
            ],
        },
        name: "consent_state",
        key: &[("purpose", Key::Text)],
        since: Some("since"),
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "consent-head",
            label: "kept-consent-head",
            group: Group::Decided,
            why: Why::Law(PROOF),
            erasure: Erasure::Stays(PROOF),
            columns: &[
                c("from_seq", "column-from", Kind::Number),
                c("seq", "column-seq", Kind::Number),
                c("hash", "column-hash", Kind::Hash),
            ],
        },
        name: "consent_head",
        key: &[("seq", Key::Number)],
        withheld: &["from_hash", "seal"],
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "objection",
            label: "kept-objection",
            group: Group::Decided,
            why: Why::Law(PROOF),
            erasure: Erasure::Stays(PROOF),
            columns: &[
                c("number", "column-number", Kind::Text),
                c("purpose", "column-purpose", Kind::Purpose),
                c("reasons", "column-reasons", Kind::Text),
                c("at", "column-at", Kind::Instant),
                c("decided_at", "column-decided", Kind::Instant),
                c("upheld", "column-upheld", Kind::Flag),
                c("decided_by", "column-decided-by", Kind::Text),
                c("answer", "column-answer", Kind::Text),
                c("answer_lang", "column-lang", Kind::Text),
                c("withdrawn_at", "column-withdrawn", Kind::Instant),
            ],
        },
        name: "objection",
        key: &[("number", Key::Text)],
        since: Some("at"),
        emptied: &[("reasons", "NULL"), ("answer", "NULL")],
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "erasure",
            label: "kept-erasure",
            group: Group::Decided,
            why: Why::Law(PROOF),
            erasure: Erasure::Goes,
            columns: &[
                c("asked_at", "column-asked-on", Kind::Instant),
                c("due_at", "column-due", Kind::Instant),
            ],
        },
        name: "erasure",
        key: &[("asked_at", Key::Number)],
        since: Some("asked_at"),
        ..OF_A_CITIZEN
    },
];
