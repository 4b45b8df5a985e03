-- The calendar of what is pending, for whoever has its address: `secret_hash` is the keyed hash of
-- what the address says, which nobody keeps. Its words are in `lang`; when a
-- reading was last written down is in `read_at`.
CREATE TABLE calendar_feed (
    citizen_id  UUID NOT NULL REFERENCES citizen (id),
    subject_id  UUID NOT NULL REFERENCES citizen (id),
    secret_hash BYTEA NOT NULL UNIQUE,
    lang        TEXT NOT NULL,
    made_at     BIGINT NOT NULL,
    read_at     BIGINT,
    PRIMARY KEY (citizen_id, subject_id)
);
