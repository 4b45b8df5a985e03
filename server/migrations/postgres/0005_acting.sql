-- What is kept of anyone is kept by who acts and for whom (art. 5 Ley 39/2015): one's own rows
-- name the same person twice. What administrations answered is asked again.
DROP TABLE source_answer;
DROP TABLE task;
DROP TABLE case_file;

CREATE TABLE source_answer (
    citizen_id  UUID NOT NULL REFERENCES citizen (id),
    subject_id  UUID NOT NULL REFERENCES citizen (id),
    source      TEXT NOT NULL,
    asked_at    BIGINT NOT NULL,
    answered_at BIGINT,
    failed      BOOLEAN NOT NULL,
    PRIMARY KEY (citizen_id, subject_id, source)
);

CREATE TABLE task (
    citizen_id   UUID NOT NULL REFERENCES citizen (id),
    subject_id   UUID NOT NULL REFERENCES citizen (id),
    source       TEXT NOT NULL,
    id           TEXT NOT NULL,
    kind         TEXT NOT NULL,
    title        TEXT NOT NULL,
    lang         TEXT NOT NULL,
    due_on       TEXT,
    due_time     TEXT,
    amount_cents BIGINT,
    url          TEXT,
    PRIMARY KEY (citizen_id, subject_id, source, id)
);

CREATE TABLE case_file (
    citizen_id  UUID NOT NULL REFERENCES citizen (id),
    subject_id  UUID NOT NULL REFERENCES citizen (id),
    source      TEXT NOT NULL,
    id          TEXT NOT NULL,
    procedure   TEXT NOT NULL,
    subject     TEXT NOT NULL,
    lang        TEXT NOT NULL,
    phase       TEXT,
    open        BOOLEAN NOT NULL,
    started_on  TEXT NOT NULL,
    expected_by TEXT,
    url         TEXT,
    PRIMARY KEY (citizen_id, subject_id, source, id)
);

ALTER TABLE enrolment ADD COLUMN subject_id UUID REFERENCES citizen (id);
UPDATE enrolment SET subject_id = citizen_id;
ALTER TABLE enrolment ALTER COLUMN subject_id SET NOT NULL;
ALTER TABLE enrolment DROP CONSTRAINT enrolment_pkey;
ALTER TABLE enrolment ADD PRIMARY KEY (citizen_id, subject_id, service, reference);

-- Who may act for whom, as the identity provider or an administration says it (`origin`).
-- With the provider's word the subject's document is kept, sealed, to ask the sources.
CREATE TABLE mandate (
    citizen_id      UUID NOT NULL REFERENCES citizen (id),
    subject_id      UUID NOT NULL REFERENCES citizen (id),
    origin          TEXT NOT NULL,
    since           BIGINT NOT NULL,
    sealed_document BYTEA,
    PRIMARY KEY (citizen_id, subject_id, origin)
);

-- For whom the citizen acts in this session, where it is not for themself.
ALTER TABLE session ADD COLUMN subject_id UUID REFERENCES citizen (id);
