//! What is learned of the citizen with their consent, and who looked.

use app::model::{
    consent::PERSONALISATION,
    known::{Erasure, Group, Kept, Kind, Why},
};

use super::{Key, OF_A_CITIZEN, Table, column as c};

const PROFILE: Why = Why::Purpose(PERSONALISATION);
/// As long as the gravest misuse can be sanctioned.
const WATCH: &str = "RGPD, arts. 5.2, 17.3.b y 32; Ley Orgánica 3/2018, art. 72";

pub static TABLES: &[Table] = &[
    Table {
        kept: Kept {
            name: "interest",
            label: "kept-interest",
            group: Group::Interests,
            why: PROFILE,
            erasure: Erasure::Goes,
            columns: &[
                c("theme", "column-theme", Kind::Theme),
                c("declared_at", "column-since", Kind::Instant),
            ],
        },
        name: "interest",
        key: &[("theme", Key::Text)],
        since: Some("declared_at"),
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "interaction",
            label: "kept-interaction",
            group: Group::Noted,
            why: PROFILE,
            erasure: Erasure::Goes,
            columns: &[
                c("kind", "column-what", Kind::Word),
                c("service", "column-service", Kind::Service),
                c("theme", "column-theme", Kind::Theme),
                c("seconds", "column-seconds", Kind::Number),
                c("at", "column-at", Kind::Instant),
                c("purpose", "column-purpose", Kind::Purpose),
            ],
        },
        name: "interaction",
        key: &[("key", Key::Text)],
        since: Some("at"),
        withheld: &["key"],
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "feature",
            label: "kept-feature",
            group: Group::Noted,
            why: PROFILE,
            erasure: Erasure::Goes,
            columns: &[
                c("subject", "column-counted", Kind::Text),
                c("count", "column-count", Kind::Number),
                c("decayed", "column-weight", Kind::Real),
                c("last_at", "column-last", Kind::Instant),
                c("purpose", "column-purpose", Kind::Purpose),
            ],
        },
        name: "feature",
        key: &[("purpose", Key::Text), ("subject", Key::Text)],
        since: Some("last_at"),
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "recommendation-state",
            label: "kept-recommendation-state",
            group: Group::Noted,
            why: PROFILE,
            erasure: Erasure::Goes,
            columns: &[
                c("service", "column-service", Kind::Service),
                c("hidden_at", "column-hidden", Kind::Instant),
            ],
        },
        name: "recommendation_state",
        key: &[("service", Key::Text)],
        since: Some("hidden_at"),
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "access-event",
            label: "kept-access-event",
            group: Group::Watched,
            why: Why::Law(WATCH),
            erasure: Erasure::Stays(WATCH),
            columns: &[
                c("seq", "column-seq", Kind::Number),
                c("who", "column-who", Kind::Word),
                c("system", "column-source", Kind::Source),
                c("what", "column-what", Kind::Word),
                c("why", "column-why", Kind::Word),
                c("at", "column-at", Kind::Instant),
                c("hash", "column-hash", Kind::Hash),
            ],
        },
        name: "access_event",
        key: &[("seq", Key::Number)],
        since: Some("at"),
        withheld: &["actor_id", "previous"],
        ..OF_A_CITIZEN
    },
    Table {
        kept: Kept {
            name: "access-head",
            label: "kept-access-head",
            group: Group::Watched,
            why: Why::Law(WATCH),
            erasure: Erasure::Stays(WATCH),
            columns: &[
                c("from_seq", "column-from", Kind::Number),
                c("seq", "column-seq", Kind::Number),
                c("hash", "column-hash", Kind::Hash),
            ],
        },
        name: "access_head",
        key: &[("seq", Key::Number)],
        withheld: &["from_hash", "seal"],
        ..OF_A_CITIZEN
    },
];
