-- What is allowed may grow: then a yes to an older text expires.
CREATE TABLE consent_event_13 (
    citizen_id   BLOB    NOT NULL REFERENCES citizen (id),
    seq          INTEGER NOT NULL,
    purpose      TEXT    NOT NULL,
    act          TEXT    NOT NULL CHECK (act IN ('grant', 'refuse', 'withdraw', 'expire')),
    text_version INTEGER NOT NULL,
    text_hash    BLOB    NOT NULL,
    lang         TEXT    NOT NULL,
    channel      TEXT    NOT NULL,
    -- The nil id where the portal did it.
    actor_id     BLOB    NOT NULL,
    at           INTEGER NOT NULL,
    previous     BLOB    NOT NULL,
    hash         BLOB    NOT NULL,
    PRIMARY KEY (citizen_id, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO consent_event_13
SELECT citizen_id, seq, purpose, act, text_version, text_hash, lang, channel, actor_id, at, previous,
       hash
FROM consent_event;
DROP TABLE consent_event;
ALTER TABLE consent_event_13 RENAME TO consent_event;

-- Where each ledger ends, sealed with the server's key: a row cut off the end is missed. Ledgers of
-- before are sealed when the portal next opens.
CREATE TABLE consent_head (
    citizen_id BLOB    NOT NULL PRIMARY KEY,
    from_seq   INTEGER NOT NULL,
    from_hash  BLOB    NOT NULL,
    seq        INTEGER NOT NULL,
    hash       BLOB    NOT NULL,
    seal       BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

-- What was read by whoever decided, each once: a purpose in a language, by the hash that the
-- ledger's rows carry.
CREATE TABLE purpose_notice (
    hash     BLOB    NOT NULL PRIMARY KEY,
    document TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- A yes holds from a version of the text on.
ALTER TABLE consent_state ADD COLUMN text_version INTEGER NOT NULL DEFAULT 1;
UPDATE consent_state SET text_version = (
    SELECT event.text_version FROM consent_event AS event
    WHERE event.citizen_id = consent_state.citizen_id AND event.purpose = consent_state.purpose
    ORDER BY event.seq DESC LIMIT 1
) WHERE EXISTS (
    SELECT 1 FROM consent_event AS event
    WHERE event.citizen_id = consent_state.citizen_id AND event.purpose = consent_state.purpose
);
