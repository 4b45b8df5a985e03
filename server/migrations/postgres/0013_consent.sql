-- What is allowed may grow: then a yes to an older text expires. The portal itself has the nil id.
ALTER TABLE consent_event DROP CONSTRAINT consent_event_act_check;
ALTER TABLE consent_event ADD CONSTRAINT consent_event_act_check
    CHECK (act IN ('grant', 'refuse', 'withdraw', 'expire'));

-- Where each ledger ends, sealed with the server's key: a row cut off the end is missed. Ledgers of
-- before are sealed when the portal next opens.
CREATE TABLE consent_head (
    citizen_id UUID   NOT NULL PRIMARY KEY,
    from_seq   BIGINT NOT NULL,
    from_hash  BYTEA  NOT NULL,
    seq        BIGINT NOT NULL,
    hash       BYTEA  NOT NULL,
    seal       BYTEA  NOT NULL
);

-- What was read by whoever decided, each once: a purpose in a language, by the hash that the
-- ledger's rows carry.
CREATE TABLE purpose_notice (
    hash     BYTEA  NOT NULL PRIMARY KEY,
    document TEXT   NOT NULL
);

-- A yes holds from a version of the text on.
ALTER TABLE consent_state ADD COLUMN text_version BIGINT NOT NULL DEFAULT 1;
UPDATE consent_state SET text_version = (
    SELECT event.text_version FROM consent_event AS event
    WHERE event.citizen_id = consent_state.citizen_id AND event.purpose = consent_state.purpose
    ORDER BY event.seq DESC LIMIT 1
) WHERE EXISTS (
    SELECT 1 FROM consent_event AS event
    WHERE event.citizen_id = consent_state.citizen_id AND event.purpose = consent_state.purpose
);
