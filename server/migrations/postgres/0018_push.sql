-- A browser is told too, by its push subscription, until its push service says that it is gone.
ALTER TABLE contact_point DROP CONSTRAINT contact_point_kind_check;
ALTER TABLE contact_point ADD CONSTRAINT contact_point_kind_check
    CHECK (kind IN ('email', 'phone', 'postal', 'push'));
-- When whoever carries messages there said that nobody takes them any more.
ALTER TABLE contact_point ADD COLUMN gone_at BIGINT;
