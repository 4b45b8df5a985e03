-- What is kept of anyone is kept by who acts and for whom (art. 5 Ley 39/2015): one's own rows
-- name the same person twice. What administrations answered is asked again.
DROP TABLE source_answer;
DROP TABLE task;
DROP TABLE case_file;

CREATE TABLE source_answer (
    citizen_id  BLOB NOT NULL REFERENCES citizen (id),
    subject_id  BLOB NOT NULL REFERENCES citizen (id),
    source      TEXT NOT NULL,
    asked_at    INTEGER NOT NULL,
    answered_at INTEGER,
    failed      INTEGER NOT NULL,
    PRIMARY KEY (citizen_id, subject_id, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE task (
    citizen_id   BLOB NOT NULL REFERENCES citizen (id),
    subject_id   BLOB NOT NULL REFERENCES citizen (id),
    source       TEXT NOT NULL,
    id           TEXT NOT NULL,
    kind         TEXT NOT NULL,
    title        TEXT NOT NULL,
    lang         TEXT NOT NULL,
    due_on       TEXT,
    due_time     TEXT,
    amount_cents INTEGER,
    url          TEXT,
    PRIMARY KEY (citizen_id, subject_id, source, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_file (
    citizen_id  BLOB NOT NULL REFERENCES citizen (id),
    subject_id  BLOB NOT NULL REFERENCES citizen (id),
    source      TEXT NOT NULL,
    id          TEXT NOT NULL,
    procedure   TEXT NOT NULL,
    subject     TEXT NOT NULL,
    lang        TEXT NOT NULL,
    phase       TEXT,
    open        INTEGER NOT NULL,
    started_on  TEXT NOT NULL,
    expected_by TEXT,
    url         TEXT,
    PRIMARY KEY (citizen_id, subject_id, source, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE taken (
    citizen_id   BLOB NOT NULL REFERENCES citizen (id),
    subject_id   BLOB NOT NULL REFERENCES citizen (id),
    service      TEXT NOT NULL,
    reference    TEXT NOT NULL UNIQUE,
    enrolled_at  INTEGER NOT NULL,
    cancelled_at INTEGER,
    PRIMARY KEY (citizen_id, subject_id, service, reference)
) STRICT, WITHOUT ROWID;
INSERT INTO taken
SELECT citizen_id, citizen_id, service, reference, enrolled_at, cancelled_at FROM enrolment;
DROP TABLE enrolment;
ALTER TABLE taken RENAME TO enrolment;

-- Who may act for whom, as the identity provider or an administration says it (`origin`).
-- With the provider's word the subject's document is kept, sealed, to ask the sources.
CREATE TABLE mandate (
    citizen_id      BLOB NOT NULL REFERENCES citizen (id),
    subject_id      BLOB NOT NULL REFERENCES citizen (id),
    origin          TEXT NOT NULL,
    since           INTEGER NOT NULL,
    sealed_document BLOB,
    PRIMARY KEY (citizen_id, subject_id, origin)
) STRICT, WITHOUT ROWID;

-- For whom the citizen acts in this session, where it is not for themself.
ALTER TABLE session ADD COLUMN subject_id BLOB REFERENCES citizen (id);
