-- The themes a citizen says interest them: theirs to give and to take back.
CREATE TABLE interest (
    citizen_id  BLOB    NOT NULL REFERENCES citizen (id),
    theme       TEXT    NOT NULL,
    declared_at INTEGER NOT NULL,
    PRIMARY KEY (citizen_id, theme)
) STRICT, WITHOUT ROWID;

-- Who asked to be erased (art. 17 GDPR), and when that is done unless they undo it.
CREATE TABLE erasure (
    citizen_id BLOB    NOT NULL PRIMARY KEY REFERENCES citizen (id),
    asked_at   INTEGER NOT NULL,
    due_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX erasure_due ON erasure (due_at);

-- Who objected to which use (art. 21 GDPR), under the number they were given.
CREATE TABLE objection (
    citizen_id BLOB    NOT NULL REFERENCES citizen (id),
    number     TEXT    NOT NULL UNIQUE,
    purpose    TEXT    NOT NULL,
    reasons    TEXT,
    at         INTEGER NOT NULL,
    decided_at INTEGER,
    upheld     INTEGER,
    PRIMARY KEY (citizen_id, number)
) STRICT, WITHOUT ROWID;

-- What a citizen is known by, and who may act for them: to tell it, and to erase it.
CREATE INDEX identity_citizen ON identity (citizen_id);
CREATE INDEX mandate_subject ON mandate (subject_id);
