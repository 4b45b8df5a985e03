-- What is to be told through a channel besides the inbox, and when. What comes due together is one
-- letter, written as it is handed over, of what still waits to be read.
CREATE TABLE delivery (
    citizen_id UUID    NOT NULL REFERENCES citizen (id),
    subject_id UUID    NOT NULL,
    message_id TEXT    NOT NULL,
    channel    TEXT    NOT NULL,
    at         BIGINT  NOT NULL,
    -- The letter that tells it, once its time came.
    outbox_id  UUID    REFERENCES outbox (id) ON DELETE CASCADE,
    PRIMARY KEY (citizen_id, subject_id, message_id, channel),
    FOREIGN KEY (citizen_id, subject_id, message_id)
        REFERENCES message (citizen_id, subject_id, id) ON DELETE CASCADE
);
CREATE INDEX delivery_next ON delivery (at) WHERE outbox_id IS NULL;
CREATE INDEX delivery_outbox ON delivery (outbox_id);

-- The language a citizen last used: they are written to in it, unless they said another.
ALTER TABLE citizen ADD COLUMN lang TEXT;
