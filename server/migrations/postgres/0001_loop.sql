-- The round trip: who enters, what is expected of them, what they allow, what they do.
-- Every table of a citizen starts its key with the citizen, so that it can be spread by
-- citizen one day. Instants are milliseconds since 1970 UTC, dates are YYYY-MM-DD.

CREATE TABLE citizen (
    id         UUID    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL,
    created_at BIGINT  NOT NULL
);

-- A NIF or NIE as a keyed hash: the document itself is never stored in the clear.
CREATE TABLE identity (
    kind        TEXT    NOT NULL,
    value_hmac  BYTEA   NOT NULL,
    citizen_id  UUID    NOT NULL REFERENCES citizen (id),
    verified_at BIGINT  NOT NULL,
    PRIMARY KEY (kind, value_hmac)
);

-- The token is kept as its hash. The document is sealed with the server's key, to ask
-- the sources while the session lives.
CREATE TABLE session (
    token_hash      BYTEA   NOT NULL PRIMARY KEY,
    citizen_id      UUID    NOT NULL REFERENCES citizen (id),
    sealed_document BYTEA   NOT NULL,
    created_at      BIGINT  NOT NULL,
    seen_at         BIGINT  NOT NULL
);
CREATE INDEX session_seen ON session (seen_at);

-- Append-only: one row per act, chained by hash.
CREATE TABLE consent_event (
    citizen_id   UUID    NOT NULL REFERENCES citizen (id),
    seq          BIGINT  NOT NULL,
    purpose      TEXT    NOT NULL,
    act          TEXT    NOT NULL CHECK (act IN ('grant', 'refuse', 'withdraw')),
    text_version BIGINT  NOT NULL,
    text_hash    BYTEA   NOT NULL,
    lang         TEXT    NOT NULL,
    channel      TEXT    NOT NULL,
    actor_id     UUID    NOT NULL,
    at           BIGINT  NOT NULL,
    previous     BYTEA   NOT NULL,
    hash         BYTEA   NOT NULL,
    PRIMARY KEY (citizen_id, seq)
);

-- What the ledger amounts to now.
CREATE TABLE consent_state (
    citizen_id UUID    NOT NULL REFERENCES citizen (id),
    purpose    TEXT    NOT NULL,
    granted    BOOLEAN NOT NULL,
    since      BIGINT  NOT NULL,
    PRIMARY KEY (citizen_id, purpose)
);

CREATE TABLE channel_preference (
    citizen_id UUID    NOT NULL REFERENCES citizen (id),
    scope      TEXT    NOT NULL,
    channel    TEXT    NOT NULL,
    enabled    BOOLEAN NOT NULL,
    changed_at BIGINT  NOT NULL,
    PRIMARY KEY (citizen_id, scope, channel)
);

-- The local projection of what each administration last answered.
CREATE TABLE source_answer (
    citizen_id  UUID    NOT NULL REFERENCES citizen (id),
    source      TEXT    NOT NULL,
    asked_at    BIGINT  NOT NULL,
    answered_at BIGINT ,
    failed      BOOLEAN NOT NULL,
    PRIMARY KEY (citizen_id, source)
);

CREATE TABLE task (
    citizen_id   UUID    NOT NULL REFERENCES citizen (id),
    source       TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    title        TEXT    NOT NULL,
    lang         TEXT    NOT NULL,
    due_on       TEXT,
    due_time     TEXT,
    amount_cents BIGINT ,
    url          TEXT,
    PRIMARY KEY (citizen_id, source, id)
);

CREATE TABLE case_file (
    citizen_id  UUID    NOT NULL REFERENCES citizen (id),
    source      TEXT    NOT NULL,
    id          TEXT    NOT NULL,
    procedure   TEXT    NOT NULL,
    subject     TEXT    NOT NULL,
    lang        TEXT    NOT NULL,
    phase       TEXT,
    open        BOOLEAN NOT NULL,
    started_on  TEXT    NOT NULL,
    expected_by TEXT,
    url         TEXT,
    PRIMARY KEY (citizen_id, source, id)
);

-- A place taken on the portal: an administrative act, independent of any consent. Once per
-- citizen and time the service is open; what was taken another year is history.
CREATE TABLE enrolment (
    citizen_id   UUID    NOT NULL REFERENCES citizen (id),
    service      TEXT    NOT NULL,
    reference    TEXT    NOT NULL UNIQUE,
    enrolled_at  BIGINT  NOT NULL,
    cancelled_at BIGINT ,
    PRIMARY KEY (citizen_id, service, reference)
);

-- The journal: only with consent, only allow-listed kinds and properties.
CREATE TABLE interaction (
    citizen_id UUID    NOT NULL REFERENCES citizen (id),
    key        TEXT    NOT NULL,
    purpose    TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    service    TEXT,
    theme      TEXT    NOT NULL,
    seconds    BIGINT ,
    at         BIGINT  NOT NULL,
    PRIMARY KEY (citizen_id, key)
);
CREATE INDEX interaction_at ON interaction (at);

-- Decayed counts over the journal, updated with it.
CREATE TABLE feature (
    citizen_id UUID    NOT NULL REFERENCES citizen (id),
    purpose    TEXT    NOT NULL,
    subject    TEXT    NOT NULL,
    count      BIGINT  NOT NULL,
    decayed    DOUBLE PRECISION NOT NULL,
    last_at    BIGINT  NOT NULL,
    PRIMARY KEY (citizen_id, purpose, subject)
);

CREATE TABLE recommendation_state (
    citizen_id UUID    NOT NULL REFERENCES citizen (id),
    service    TEXT    NOT NULL,
    hidden_at  BIGINT  NOT NULL,
    PRIMARY KEY (citizen_id, service)
);

-- The imported catalogue; the municipality's own services stay in its folder.
CREATE TABLE catalogue_theme (
    id   TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE catalogue_service (
    id       TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL
);
