-- Where a citizen can be told: the address is sealed for them, and `value_hash` takes the server's
-- key and the citizen's id, so that nobody can tell that two have the same.
CREATE TABLE contact_point (
    id           UUID    NOT NULL PRIMARY KEY,
    citizen_id   UUID    NOT NULL REFERENCES citizen (id),
    kind         TEXT    NOT NULL CHECK (kind IN ('email', 'phone', 'postal')),
    value_hash   BYTEA   NOT NULL,
    sealed       BYTEA   NOT NULL,
    added_at     BIGINT  NOT NULL,
    verified_at  BIGINT ,
    -- When it was made the one of its kind that is used.
    preferred_at BIGINT ,
    UNIQUE (citizen_id, kind, value_hash)
);

-- The code last sent to an address, as a hash that takes the server's key.
CREATE TABLE verification (
    contact_point_id UUID    NOT NULL PRIMARY KEY REFERENCES contact_point (id) ON DELETE CASCADE,
    code_hash        BYTEA   NOT NULL,
    tries            BIGINT  NOT NULL,
    expires_at       BIGINT  NOT NULL
);

-- When codes were sent, also to addresses taken away meanwhile: else they could be sent for ever.
CREATE TABLE code_sending (
    id         UUID    NOT NULL PRIMARY KEY,
    citizen_id UUID    NOT NULL REFERENCES citizen (id),
    value_hash BYTEA   NOT NULL,
    sent_at    BIGINT  NOT NULL
);
CREATE INDEX code_sending_citizen ON code_sending (citizen_id, sent_at);

-- What is to be sent, written where it was decided. What was delivered is gone; what could not be
-- is `dead`, without its content.
CREATE TABLE outbox (
    id               UUID    NOT NULL PRIMARY KEY,
    citizen_id       UUID    NOT NULL REFERENCES citizen (id),
    contact_point_id UUID    NOT NULL REFERENCES contact_point (id) ON DELETE CASCADE,
    channel          TEXT    NOT NULL,
    sealed           BYTEA,
    made_at          BIGINT  NOT NULL,
    next_at          BIGINT  NOT NULL,
    -- Later it is of no use to anybody.
    useful_until     BIGINT  NOT NULL,
    attempts         BIGINT  NOT NULL,
    dead_at          BIGINT ,
    reason           TEXT
);
CREATE INDEX outbox_next ON outbox (next_at);

-- How messages reach a citizen: their language (none: the one they last used), how much law their
-- texts say, and at which hours.
CREATE TABLE message_setting (
    citizen_id  UUID    NOT NULL PRIMARY KEY REFERENCES citizen (id),
    lang        TEXT,
    level       TEXT    NOT NULL,
    quiet_from  BIGINT ,
    quiet_to    BIGINT ,
    digest_hour BIGINT  NOT NULL,
    zone        TEXT,
    changed_at  BIGINT  NOT NULL
);

-- A channel is used so often for a scope: `default`, `theme:ID`, `service:ID`. Of reminders by
-- e-mail was said what now is said of all.
ALTER TABLE channel_preference ADD COLUMN frequency TEXT NOT NULL DEFAULT 'off';
UPDATE channel_preference
SET scope = 'default', frequency = CASE WHEN enabled THEN 'immediate' ELSE 'off' END;
ALTER TABLE channel_preference DROP COLUMN enabled;
