-- How surely a session's citizen is known, and whether an identity provider proved it. Those
-- who are in came through the demonstration's desk.
ALTER TABLE session ADD COLUMN assurance TEXT NOT NULL DEFAULT 'high'
    CHECK (assurance IN ('low', 'substantial', 'high'));
ALTER TABLE session ADD COLUMN by_provider BOOLEAN NOT NULL DEFAULT FALSE;

-- Who leaves everywhere, and whose sources are asked.
CREATE INDEX session_citizen ON session (citizen_id);
