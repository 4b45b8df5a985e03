-- The calendar of what is pending, for whoever has its address: `secret_hash` is the keyed hash of
-- what the address says, which nobody keeps. Its words are in `lang`; when a
-- reading was last written down is in `read_at`.
CREATE TABLE calendar_feed (
    citizen_id  BLOB NOT NULL REFERENCES citizen (id),
    subject_id  BLOB NOT NULL REFERENCES citizen (id),
    secret_hash BLOB NOT NULL UNIQUE,
    lang        TEXT NOT NULL,
    made_at     INTEGER NOT NULL,
    read_at     INTEGER,
    PRIMARY KEY (citizen_id, subject_id)
) STRICT, WITHOUT ROWID;
