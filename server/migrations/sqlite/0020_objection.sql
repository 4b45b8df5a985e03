-- What was answered to an objection (art. 12.3 GDPR): by whom, why and in which language; and when
-- its citizen took it back.
ALTER TABLE objection ADD COLUMN decided_by TEXT;
ALTER TABLE objection ADD COLUMN answer TEXT;
ALTER TABLE objection ADD COLUMN answer_lang TEXT;
ALTER TABLE objection ADD COLUMN withdrawn_at INTEGER;
CREATE INDEX objection_pending ON objection (at) WHERE decided_at IS NULL;

-- The staff who answer read what they answer.
CREATE TABLE access_event_20 (
    citizen_id BLOB    NOT NULL,
    seq        INTEGER NOT NULL,
    who        TEXT    NOT NULL
               CHECK (who IN ('oneself', 'representative', 'source', 'operator', 'staff')),
    -- The representative.
    actor_id   BLOB,
    -- The source, the operator's account on the machine, or the name or post of the staff.
    system     TEXT,
    what       TEXT    NOT NULL,
    why        TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    previous   BLOB    NOT NULL,
    hash       BLOB    NOT NULL,
    PRIMARY KEY (citizen_id, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO access_event_20
SELECT citizen_id, seq, who, actor_id, system, what, why, at, previous, hash FROM access_event;
DROP TABLE access_event;
ALTER TABLE access_event_20 RENAME TO access_event;
CREATE INDEX access_event_at ON access_event (at);
