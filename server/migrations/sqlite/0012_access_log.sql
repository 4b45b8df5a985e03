-- Who read a citizen's data, what and on which ground: append-only, one row per reading, chained
-- by a hash that takes the server's key. Nothing refers to the citizen: the nil id is everyone,
-- whose data are read at once, and what was read stays told when somebody is erased.
CREATE TABLE access_event (
    citizen_id BLOB    NOT NULL,
    seq        INTEGER NOT NULL,
    who        TEXT    NOT NULL CHECK (who IN ('oneself', 'representative', 'source', 'operator')),
    -- The representative.
    actor_id   BLOB,
    -- The source, or the operator's account on the machine.
    system     TEXT,
    what       TEXT    NOT NULL,
    why        TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    previous   BLOB    NOT NULL,
    hash       BLOB    NOT NULL,
    PRIMARY KEY (citizen_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX access_event_at ON access_event (at);

-- Between which rows each chain goes now, sealed with the server's key: what was purged ended with
-- `from_seq`, and a row cut off the end is missed.
CREATE TABLE access_head (
    citizen_id BLOB    NOT NULL PRIMARY KEY,
    from_seq   INTEGER NOT NULL,
    from_hash  BLOB    NOT NULL,
    seq        INTEGER NOT NULL,
    hash       BLOB    NOT NULL,
    seal       BLOB    NOT NULL
) STRICT, WITHOUT ROWID;
