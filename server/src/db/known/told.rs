//! Who the citizen is, and what administrations told of them.

use app::model::known::{Erasure, Group, Kept, Kind};

use super::{ADMINISTRATION, Key, OF_A_CITIZEN, OF_A_SOURCE, Table, column as c};

pub static TABLES: &[Table] = &[
    Table {
        kept: Kept {
            name: "identity",
            label: "kept-identity",
            group: Group::Oneself,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("kind", "column-kind", Kind::Word),
                c("verified_at", "column-verified", Kind::Instant),
            ],
        },
        name: "identity",
        key: &[("kind", Key::Text), ("value_hmac", Key::Bytes)],
        since: Some("verified_at"),
        withheld: &["value_hmac"],
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "session",
            label: "kept-session",
            group: Group::Oneself,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("assurance", "column-assurance", Kind::Word),
                c("by_provider", "column-by-provider", Kind::Flag),
                c("subject_id", "column-subject", Kind::Person),
                c("created_at", "column-since", Kind::Instant),
                c("seen_at", "column-seen", Kind::Instant),
            ],
        },
        name: "session",
        key: &[("token_hash", Key::Bytes)],
        since: Some("created_at"),
        withheld: &["token_hash", "sealed_document"],
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "source-answer",
            label: "kept-source-answer",
            group: Group::Told,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("subject_id", "column-subject", Kind::Person),
                c("source", "column-source", Kind::Source),
                c("asked_at", "column-asked", Kind::Instant),
                c("answered_at", "column-answered", Kind::Instant),
                c("failed", "column-failed", Kind::Flag),
                c("left_out", "column-left-out", Kind::Flag),
            ],
        },
        name: "source_answer",
        key: &[("subject_id", Key::Id), ("source", Key::Text)],
        since: Some("answered_at"),
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "task",
            label: "kept-task",
            group: Group::Told,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("subject_id", "column-subject", Kind::Person),
                c("source", "column-source", Kind::Source),
                c("id", "column-id", Kind::Text),
                c("kind", "column-kind", Kind::Word),
                c("title", "column-title", Kind::Text),
                c("lang", "column-lang", Kind::Text),
                c("due_on", "column-due-on", Kind::Text),
                c("due_time", "column-due-time", Kind::Text),
                c("amount_cents", "column-amount", Kind::Cents),
                c("url", "column-url", Kind::Text),
                c("opened_at", "column-opened", Kind::Instant),
            ],
        },
        name: "task",
        key: OF_A_SOURCE,
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "case-file",
            label: "kept-case-file",
            group: Group::Told,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("subject_id", "column-subject", Kind::Person),
                c("source", "column-source", Kind::Source),
                c("id", "column-id", Kind::Text),
                c("procedure", "column-procedure", Kind::Text),
                c("subject", "column-about", Kind::Text),
                c("lang", "column-lang", Kind::Text),
                c("phase", "column-phase", Kind::Text),
                c("open", "column-open", Kind::Flag),
                c("started_on", "column-started", Kind::Text),
                c("expected_by", "column-expected", Kind::Text),
                c("ended_on", "column-ended", Kind::Text),
                c("url", "column-url", Kind::Text),
            ],
        },
        name: "case_file",
        key: OF_A_SOURCE,
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "case-life",
            label: "kept-case-life",
            group: Group::Told,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("subject_id", "column-subject", Kind::Person),
                c("source", "column-source", Kind::Source),
                c("id", "column-id", Kind::Text),
                c("waits", "column-waits", Kind::Flag),
                c("due_on", "column-due-on", Kind::Text),
            ],
        },
        name: "case_life",
        key: OF_A_SOURCE,
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "registry-entry",
            label: "kept-registry-entry",
            group: Group::Told,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("subject_id", "column-subject", Kind::Person),
                c("source", "column-source", Kind::Source),
                c("id", "column-id", Kind::Text),
                c("number", "column-number", Kind::Text),
                c("outgoing", "column-outgoing", Kind::Flag),
                c("entered_on", "column-day", Kind::Text),
                c("entered_at", "column-due-time", Kind::Text),
                c("subject", "column-about", Kind::Text),
                c("lang", "column-lang", Kind::Text),
                c("url", "column-url", Kind::Text),
                c("notification", "column-notification", Kind::Word),
                c("cases", "column-cases", Kind::Text),
                c("attachments", "column-attachments", Kind::Text),
            ],
        },
        name: "registry_entry",
        key: OF_A_SOURCE,
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "mandate",
            label: "kept-mandate",
            group: Group::Told,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("subject_id", "column-subject", Kind::Person),
                c("origin", "column-origin", Kind::Source),
                c("since", "column-since", Kind::Instant),
                c("confirmed_at", "column-confirmed", Kind::Instant),
            ],
        },
        name: "mandate",
        key: &[("subject_id", Key::Id), ("origin", Key::Text)],
        since: Some("since"),
        withheld: &["sealed_document"],
        ..OF_A_CITIZEN
    },
];
