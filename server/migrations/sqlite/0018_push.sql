-- A browser is told too, by its push subscription, until its push service says that it is gone.
-- SQLite changes no CHECK: the table is made anew. What refers to it waits beside, for with the
-- old table its rows would go.
CREATE TABLE verification_kept AS SELECT * FROM verification;
CREATE TABLE outbox_kept AS SELECT * FROM outbox;
DELETE FROM verification;
DELETE FROM outbox;

CREATE TABLE contact_point_new (
    id           BLOB    NOT NULL PRIMARY KEY,
    citizen_id   BLOB    NOT NULL REFERENCES citizen (id),
    kind         TEXT    NOT NULL CHECK (kind IN ('email', 'phone', 'postal', 'push')),
    value_hash   BLOB    NOT NULL,
    sealed       BLOB    NOT NULL,
    added_at     INTEGER NOT NULL,
    verified_at  INTEGER,
    -- When it was made the one of its kind that is used.
    preferred_at INTEGER,
    -- When whoever carries messages there said that nobody takes them any more.
    gone_at      INTEGER,
    UNIQUE (citizen_id, kind, value_hash)
) STRICT, WITHOUT ROWID;
INSERT INTO contact_point_new (id, citizen_id, kind, value_hash, sealed, added_at, verified_at,
                               preferred_at)
SELECT id, citizen_id, kind, value_hash, sealed, added_at, verified_at, preferred_at
FROM contact_point;
DROP TABLE contact_point;
ALTER TABLE contact_point_new RENAME TO contact_point;

INSERT INTO verification SELECT * FROM verification_kept;
INSERT INTO outbox SELECT * FROM outbox_kept;
DROP TABLE verification_kept;
DROP TABLE outbox_kept;
