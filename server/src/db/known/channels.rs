//! Where and how the citizen is told, what they began to write, and what they were told.

use app::model::known::{Erasure, Group, Kept, Kind};

use super::{ADMINISTRATION, Key, OF_A_CITIZEN, Table, column as c};

pub static TABLES: &[Table] = &[
    Table {
        kept: Kept {
            name: "channel-preference",
            label: "kept-channel-preference",
            group: Group::Done,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("scope", "column-scope", Kind::Text),
                c("channel", "column-channel", Kind::Word),
                c("frequency", "column-frequency", Kind::Word),
                c("changed_at", "column-at", Kind::Instant),
            ],
        },
        name: "channel_preference",
        key: &[("scope", Key::Text), ("channel", Key::Text)],
        since: Some("changed_at"),
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "contact-point",
            label: "kept-contact-point",
            group: Group::Done,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("kind", "column-kind", Kind::Word),
                c("sealed", "column-value", Kind::Sealed),
                c("added_at", "column-at", Kind::Instant),
                c("verified_at", "column-verified", Kind::Instant),
                c("preferred_at", "column-preferred", Kind::Instant),
                c("gone_at", "column-gone", Kind::Instant),
            ],
        },
        name: "contact_point",
        key: &[("id", Key::Id)],
        since: Some("added_at"),
        withheld: &["id", "value_hash"],
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "code-sending",
            label: "kept-code-sending",
            group: Group::Done,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[c("sent_at", "column-sent", Kind::Instant)],
        },
        name: "code_sending",
        key: &[("id", Key::Id)],
        since: Some("sent_at"),
        withheld: &["id", "value_hash"],
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "outbox",
            label: "kept-outbox",
            group: Group::Done,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("channel", "column-channel", Kind::Word),
                c("made_at", "column-at", Kind::Instant),
                c("next_at", "column-next", Kind::Instant),
                c("useful_until", "column-useful-until", Kind::Instant),
                c("attempts", "column-attempts", Kind::Number),
                c("dead_at", "column-dead", Kind::Instant),
                c("reason", "column-why", Kind::Word),
            ],
        },
        name: "outbox",
        key: &[("id", Key::Id)],
        since: Some("made_at"),
        withheld: &["id", "contact_point_id", "sealed"],
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "message-setting",
            label: "kept-message-setting",
            group: Group::Done,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("lang", "column-lang", Kind::Text),
                c("level", "column-level", Kind::Word),
                c("quiet_from", "column-quiet-from", Kind::Number),
                c("quiet_to", "column-quiet-to", Kind::Number),
                c("digest_hour", "column-digest-hour", Kind::Number),
                c("zone", "column-zone", Kind::Text),
                c("changed_at", "column-at", Kind::Instant),
            ],
        },
        name: "message_setting",
        key: &[("changed_at", Key::Number)],
        since: Some("changed_at"),
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "draft",
            label: "kept-draft",
            group: Group::Done,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("subject_id", "column-subject", Kind::Person),
                c("service", "column-service", Kind::Service),
                c("telephone", "column-telephone", Kind::Text),
                c("saved_at", "column-at", Kind::Instant),
            ],
        },
        name: "draft",
        key: &[("subject_id", Key::Id), ("service", Key::Text)],
        since: Some("saved_at"),
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "message",
            label: "kept-message",
            group: Group::Done,
            why: ADMINISTRATION,
            erasure: Erasure::Goes,
            columns: &[
                c("subject_id", "column-subject", Kind::Person),
                c("id", "column-id", Kind::Text),
                c("kind", "column-kind", Kind::Word),
                c("args", "column-details", Kind::Text),
                c("at", "column-at", Kind::Instant),
                c("read_at", "column-read", Kind::Instant),
            ],
        },
        name: "message",
        key: &[("subject_id", Key::Id), ("id", Key::Text)],
        since: Some("at"),
        ..OF_A_CITIZEN
    },
];
