-- What was typed in the form of an act and kept for later: nothing is handed in by it (art. 16
-- Ley 39/2015). It goes when the place is taken, or when enrolment closes.
CREATE TABLE draft (
    citizen_id BLOB NOT NULL REFERENCES citizen (id),
    subject_id BLOB NOT NULL REFERENCES citizen (id),
    service    TEXT NOT NULL,
    -- As it was typed, a wrong one too.
    telephone  TEXT NOT NULL,
    saved_at   INTEGER NOT NULL,
    PRIMARY KEY (citizen_id, subject_id, service)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_subject ON draft (subject_id, service);

-- What the portal told of, without legal effect. The words are made where it is read, from its
-- kind and what `args` names (JSON). The id sorts by when it was told.
CREATE TABLE message (
    citizen_id BLOB NOT NULL REFERENCES citizen (id),
    subject_id BLOB NOT NULL REFERENCES citizen (id),
    id         TEXT NOT NULL,
    kind       TEXT NOT NULL,
    args       TEXT NOT NULL,
    at         INTEGER NOT NULL,
    read_at    INTEGER,
    PRIMARY KEY (citizen_id, subject_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX message_unread ON message (citizen_id, subject_id, id) WHERE read_at IS NULL;
CREATE INDEX message_at ON message (at);

-- A place is one for whom it is taken, whoever takes it.
CREATE INDEX enrolment_subject ON enrolment (subject_id, service);
