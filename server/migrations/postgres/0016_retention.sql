-- What each run of the retention let go of: how many rows, by rule, and nobody's.
CREATE TABLE retention_run (
    at   BIGINT NOT NULL,
    rule TEXT   NOT NULL,
    rows BIGINT NOT NULL,
    PRIMARY KEY (at, rule)
);

-- When its origin last said so: what nobody confirms any more ends.
ALTER TABLE mandate ADD COLUMN confirmed_at BIGINT NOT NULL DEFAULT 0;
UPDATE mandate SET confirmed_at = since;

-- What is oldest is found without reading all.
CREATE INDEX source_answer_asked ON source_answer (asked_at);
CREATE INDEX recommendation_hidden ON recommendation_state (hidden_at);
CREATE INDEX mandate_confirmed ON mandate (confirmed_at);
