-- Where a citizen can be told: the address is sealed for them, and `value_hash` takes the server's
-- key and the citizen's id, so that nobody can tell that two have the same.
CREATE TABLE contact_point (
    id           BLOB    NOT NULL PRIMARY KEY,
    citizen_id   BLOB    NOT NULL REFERENCES citizen (id),
    kind         TEXT    NOT NULL CHECK (kind IN ('email', 'phone', 'postal')),
    value_hash   BLOB   NOT NULL,
    sealed       BLOB   NOT NULL,
    added_at     INTEGER NOT NULL,
    verified_at  INTEGER,
    -- When it was made the one of its kind that is used.
    preferred_at INTEGER,
    UNIQUE (citizen_id, kind, value_hash)
) STRICT, WITHOUT ROWID;

-- The code last sent to an address, as a hash that takes the server's key.
CREATE TABLE verification (
    contact_point_id BLOB    NOT NULL PRIMARY KEY REFERENCES contact_point (id) ON DELETE CASCADE,
    code_hash        BLOB   NOT NULL,
    tries            INTEGER NOT NULL,
    expires_at       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- When codes were sent, also to addresses taken away meanwhile: else they could be sent for ever.
CREATE TABLE code_sending (
    id         BLOB    NOT NULL PRIMARY KEY,
    citizen_id BLOB    NOT NULL REFERENCES citizen (id),
    value_hash BLOB   NOT NULL,
    sent_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX code_sending_citizen ON code_sending (citizen_id, sent_at);

-- What is to be sent, written where it was decided. What was delivered is gone; what could not be
-- is `dead`, without its content.
CREATE TABLE outbox (
    id               BLOB    NOT NULL PRIMARY KEY,
    citizen_id       BLOB    NOT NULL REFERENCES citizen (id),
    contact_point_id BLOB    NOT NULL REFERENCES contact_point (id) ON DELETE CASCADE,
    channel          TEXT    NOT NULL,
    sealed           BLOB,
    made_at          INTEGER NOT NULL,
    next_at          INTEGER NOT NULL,
    -- Later it is of no use to anybody.
    useful_until     INTEGER NOT NULL,
    attempts         INTEGER NOT NULL,
    dead_at          INTEGER,
    reason           TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_next ON outbox (next_at);

-- How messages reach a citizen: their language (none: the one they last used), how much law their
-- texts say, and at which hours.
CREATE TABLE message_setting (
    citizen_id  BLOB    NOT NULL PRIMARY KEY REFERENCES citizen (id),
    lang        TEXT,
    level       TEXT    NOT NULL,
    quiet_from  INTEGER,
    quiet_to    INTEGER,
    digest_hour INTEGER NOT NULL,
    zone        TEXT,
    changed_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A channel is used so often for a scope: `default`, `theme:ID`, `service:ID`. Of reminders by
-- e-mail was said what now is said of all.
ALTER TABLE channel_preference ADD COLUMN frequency TEXT NOT NULL DEFAULT 'off';
UPDATE channel_preference
SET scope = 'default', frequency = CASE WHEN enabled = 1 THEN 'immediate' ELSE 'off' END;
ALTER TABLE channel_preference DROP COLUMN enabled;
