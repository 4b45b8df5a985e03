-- What a case's life is made of, as its administration last told it: what went in and out of its
-- registry (with its cases and attachments, as JSON), what it waits for. Beside
-- `case_file`, which the home reads: the home needs none of this.
CREATE TABLE registry_entry (
    citizen_id   UUID NOT NULL REFERENCES citizen (id),
    subject_id   UUID NOT NULL REFERENCES citizen (id),
    source       TEXT NOT NULL,
    id           TEXT NOT NULL,
    number       TEXT,
    outgoing     BOOLEAN NOT NULL,
    entered_on   TEXT NOT NULL,
    entered_at   TEXT,
    subject      TEXT NOT NULL,
    lang         TEXT NOT NULL,
    url          TEXT,
    notification TEXT CHECK (notification IN ('deposited', 'accepted', 'rejected')),
    cases        TEXT NOT NULL,
    attachments  TEXT NOT NULL,
    PRIMARY KEY (citizen_id, subject_id, source, id)
);

CREATE TABLE case_life (
    citizen_id UUID NOT NULL REFERENCES citizen (id),
    subject_id UUID NOT NULL REFERENCES citizen (id),
    source     TEXT NOT NULL,
    id         TEXT NOT NULL,
    waits      BOOLEAN NOT NULL,
    due_on     TEXT,
    PRIMARY KEY (citizen_id, subject_id, source, id)
);

-- Append-only: who opened a notification from here, for whom, when, and how surely it was them.
CREATE TABLE notification_opening (
    citizen_id UUID NOT NULL REFERENCES citizen (id),
    subject_id UUID NOT NULL REFERENCES citizen (id),
    source     TEXT NOT NULL,
    entry      TEXT NOT NULL,
    at         BIGINT NOT NULL,
    assurance  TEXT NOT NULL,
    PRIMARY KEY (citizen_id, subject_id, source, entry)
);

-- Until its administration answers again, the task says that it was opened.
ALTER TABLE task ADD COLUMN opened_at BIGINT;
