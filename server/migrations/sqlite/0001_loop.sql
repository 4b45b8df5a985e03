-- The round trip: who enters, what is expected of them, what they allow, what they do.
-- Every table of a citizen starts its key with the citizen, so that it can be spread by
-- citizen one day. Instants are milliseconds since 1970 UTC, dates are YYYY-MM-DD.

CREATE TABLE citizen (
    id         BLOB    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A NIF or NIE as a keyed hash: the document itself is never stored in the clear.
CREATE TABLE identity (
    kind        TEXT    NOT NULL,
    value_hmac  BLOB    NOT NULL,
    citizen_id  BLOB    NOT NULL REFERENCES citizen (id),
    verified_at INTEGER NOT NULL,
    PRIMARY KEY (kind, value_hmac)
) STRICT, WITHOUT ROWID;

-- The token is kept as its hash. The document is sealed with the server's key, to ask
-- the sources while the session lives.
CREATE TABLE session (
    token_hash      BLOB    NOT NULL PRIMARY KEY,
    citizen_id      BLOB    NOT NULL REFERENCES citizen (id),
    sealed_document BLOB    NOT NULL,
    created_at      INTEGER NOT NULL,
    seen_at         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_seen ON session (seen_at);

-- Append-only: one row per act, chained by hash.
CREATE TABLE consent_event (
    citizen_id   BLOB    NOT NULL REFERENCES citizen (id),
    seq          INTEGER NOT NULL,
    purpose      TEXT    NOT NULL,
    act          TEXT    NOT NULL CHECK (act IN ('grant', 'refuse', 'withdraw')),
    text_version INTEGER NOT NULL,
    text_hash    BLOB    NOT NULL,
    lang         TEXT    NOT NULL,
    channel      TEXT    NOT NULL,
    actor_id     BLOB    NOT NULL,
    at           INTEGER NOT NULL,
    previous     BLOB    NOT NULL,
    hash         BLOB    NOT NULL,
    PRIMARY KEY (citizen_id, seq)
) STRICT, WITHOUT ROWID;

-- What the ledger amounts to now.
CREATE TABLE consent_state (
    citizen_id BLOB    NOT NULL REFERENCES citizen (id),
    purpose    TEXT    NOT NULL,
    granted    INTEGER NOT NULL,
    since      INTEGER NOT NULL,
    PRIMARY KEY (citizen_id, purpose)
) STRICT, WITHOUT ROWID;

CREATE TABLE channel_preference (
    citizen_id BLOB    NOT NULL REFERENCES citizen (id),
    scope      TEXT    NOT NULL,
    channel    TEXT    NOT NULL,
    enabled    INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (citizen_id, scope, channel)
) STRICT, WITHOUT ROWID;

-- The local projection of what each administration last answered.
CREATE TABLE source_answer (
    citizen_id  BLOB    NOT NULL REFERENCES citizen (id),
    source      TEXT    NOT NULL,
    asked_at    INTEGER NOT NULL,
    answered_at INTEGER,
    failed      INTEGER NOT NULL,
    PRIMARY KEY (citizen_id, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE task (
    citizen_id   BLOB    NOT NULL REFERENCES citizen (id),
    source       TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    title        TEXT    NOT NULL,
    lang         TEXT    NOT NULL,
    due_on       TEXT,
    due_time     TEXT,
    amount_cents INTEGER,
    url          TEXT,
    PRIMARY KEY (citizen_id, source, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_file (
    citizen_id  BLOB    NOT NULL REFERENCES citizen (id),
    source      TEXT    NOT NULL,
    id          TEXT    NOT NULL,
    procedure   TEXT    NOT NULL,
    subject     TEXT    NOT NULL,
    lang        TEXT    NOT NULL,
    phase       TEXT,
    open        INTEGER NOT NULL,
    started_on  TEXT    NOT NULL,
    expected_by TEXT,
    url         TEXT,
    PRIMARY KEY (citizen_id, source, id)
) STRICT, WITHOUT ROWID;

-- A place taken on the portal: an administrative act, independent of any consent. Once per
-- citizen and time the service is open; what was taken another year is history.
CREATE TABLE enrolment (
    citizen_id   BLOB    NOT NULL REFERENCES citizen (id),
    service      TEXT    NOT NULL,
    reference    TEXT    NOT NULL UNIQUE,
    enrolled_at  INTEGER NOT NULL,
    cancelled_at INTEGER,
    PRIMARY KEY (citizen_id, service, reference)
) STRICT, WITHOUT ROWID;

-- The journal: only with consent, only allow-listed kinds and properties.
CREATE TABLE interaction (
    citizen_id BLOB    NOT NULL REFERENCES citizen (id),
    key        TEXT    NOT NULL,
    purpose    TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    service    TEXT,
    theme      TEXT    NOT NULL,
    seconds    INTEGER,
    at         INTEGER NOT NULL,
    PRIMARY KEY (citizen_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX interaction_at ON interaction (at);

-- Decayed counts over the journal, updated with it.
CREATE TABLE feature (
    citizen_id BLOB    NOT NULL REFERENCES citizen (id),
    purpose    TEXT    NOT NULL,
    subject    TEXT    NOT NULL,
    count      INTEGER NOT NULL,
    decayed    REAL    NOT NULL,
    last_at    INTEGER NOT NULL,
    PRIMARY KEY (citizen_id, purpose, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendation_state (
    citizen_id BLOB    NOT NULL REFERENCES citizen (id),
    service    TEXT    NOT NULL,
    hidden_at  INTEGER NOT NULL,
    PRIMARY KEY (citizen_id, service)
) STRICT, WITHOUT ROWID;

-- The imported catalogue; the municipality's own services stay in its folder.
CREATE TABLE catalogue_theme (
    id   TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE catalogue_service (
    id       TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
