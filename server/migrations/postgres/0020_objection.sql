-- What was answered to an objection (art. 12.3 GDPR): by whom, why and in which language; and when
-- its citizen took it back.
ALTER TABLE objection ADD COLUMN decided_by TEXT;
ALTER TABLE objection ADD COLUMN answer TEXT;
ALTER TABLE objection ADD COLUMN answer_lang TEXT;
ALTER TABLE objection ADD COLUMN withdrawn_at BIGINT;
CREATE INDEX objection_pending ON objection (at) WHERE decided_at IS NULL;

-- The staff who answer read what they answer: `system` holds their name or post.
ALTER TABLE access_event DROP CONSTRAINT access_event_who_check;
ALTER TABLE access_event ADD CONSTRAINT access_event_who_check
    CHECK (who IN ('oneself', 'representative', 'source', 'operator', 'staff'));
